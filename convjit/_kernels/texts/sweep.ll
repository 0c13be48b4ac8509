; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep13compute_tilesB3v20B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.layout, i64 %arg.source, i64 %arg.filled, ptr readonly captures(none) %arg.offsets, ptr readonly captures(none) %arg.planes, ptr writeonly captures(none) %arg.table, i64 %arg.more) unnamed_addr #3 {
B0.endif:
  %.23 = inttoptr i64 %arg.layout to ptr
  %.32 = getelementptr inbounds nuw i8, ptr %.23, i64 256
  %.34 = load i64, ptr %.32, align 1
  %.42 = getelementptr inbounds nuw i8, ptr %.23, i64 80
  %.44 = load i64, ptr %.42, align 1
  %.126137.not = icmp slt i64 %.44, 1
  br i1 %.126137.not, label %B496, label %B154.preheader

B154.preheader:                                   ; preds = %B0.endif
  %0 = icmp eq i64 %.34, 0
  %sunkaddr2 = getelementptr inbounds nuw i8, ptr %.23, i64 112
  %sunkaddr8 = getelementptr inbounds nuw i8, ptr %.23, i64 88
  %sunkaddr4 = getelementptr inbounds nuw i8, ptr %.23, i64 144
  br label %B154

B152.loopexit:                                    ; preds = %B474, %B290.endif
  %entry.2.1.lcssa = phi i64 [ %entry.3.0140, %B290.endif ], [ %.432, %B474 ]
  %exitcond145.not = icmp eq i64 %.139, %.44
  br i1 %exitcond145.not, label %B496, label %B154

B154:                                             ; preds = %B154.preheader, %B152.loopexit
  %entry.3.0140 = phi i64 [ %entry.2.1.lcssa, %B152.loopexit ], [ 0, %B154.preheader ]
  %.132132138 = phi i64 [ %.139, %B152.loopexit ], [ 0, %B154.preheader ]
  %.139 = add nuw nsw i64 %.132132138, 1
  %.170 = load i64, ptr %sunkaddr2, align 1
  %1 = getelementptr i64, ptr %.23, i64 %.170
  %.175.idx = shl i64 %.132132138, 4
  %.175 = getelementptr i8, ptr %1, i64 %.175.idx
  %.176 = load i64, ptr %.175, align 8
  %.186 = getelementptr i8, ptr %.175, i64 8
  %.187 = load i64, ptr %.186, align 8
  %.193 = getelementptr i64, ptr %arg.planes, i64 %.132132138
  %.194 = load i64, ptr %.193, align 8
  br i1 %0, label %B290.endif, label %B268

B268:                                             ; preds = %B154
  %.207 = load i64, ptr %sunkaddr4, align 1
  %.209 = mul nsw i64 %.207, %.132132138
  br label %B290.endif

B362:                                             ; preds = %B362.lr.ph, %B474
  %lsr.iv4 = phi i64 [ %.243, %B362.lr.ph ], [ %lsr.iv.next5, %B474 ]
  %lsr.iv2 = phi i64 [ %7, %B362.lr.ph ], [ %lsr.iv.next3, %B474 ]
  %lsr.iv = phi i64 [ %.176, %B362.lr.ph ], [ %lsr.iv.next, %B474 ]
  %entry.2.1128 = phi i64 [ %entry.3.0140, %B362.lr.ph ], [ %.432, %B474 ]
  %spec.select = select i1 %0, i64 %lsr.iv, i64 0
  %.383 = getelementptr i64, ptr %arg.offsets, i64 %spec.select
  %.384 = load i64, ptr %.383, align 8
  %.393 = icmp eq i64 %.384, -9223372036854775808
  br i1 %.393, label %B474, label %B416

B416:                                             ; preds = %B362
  %.398 = load i64, ptr %sunkaddr6, align 8
  %.399 = icmp eq i64 %.398, -9223372036854775808
  %2 = add i64 %.384, %lsr.iv2
  %spec.select1 = select i1 %.399, i64 %arg.filled, i64 %2
  br label %B474

B474:                                             ; preds = %B416, %B362
  %"$phi474.2.2.2" = phi i64 [ %arg.filled, %B362 ], [ %spec.select1, %B416 ]
  %3 = shl i64 %entry.2.1128, 3
  %scevgep = getelementptr i8, ptr %arg.table, i64 %3
  store i64 %"$phi474.2.2.2", ptr %scevgep, align 8
  %.432 = add i64 %entry.2.1128, 1
  %lsr.iv.next = add i64 %lsr.iv, 1
  %lsr.iv.next3 = add i64 %lsr.iv2, %.34
  %lsr.iv.next5 = add nsw i64 %lsr.iv4, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next5, 0
  br i1 %exitcond.not, label %B152.loopexit, label %B362

B496:                                             ; preds = %B152.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret void

B290.endif:                                       ; preds = %B268, %B154
  %"$phi290.2.2.1" = phi i64 [ %.209, %B268 ], [ 0, %B154 ]
  %.236 = load i64, ptr %sunkaddr8, align 1
  %4 = getelementptr i64, ptr %.23, i64 %.236
  %.240 = getelementptr i64, ptr %4, i64 %.132132138
  %.241 = load i64, ptr %.240, align 8
  %.243 = add nsw i64 %.241, %arg.more
  %.323125.not = icmp slt i64 %.243, 1
  br i1 %.323125.not, label %B152.loopexit, label %B362.lr.ph

B362.lr.ph:                                       ; preds = %B290.endif
  %5 = add i64 %.187, %arg.source
  %6 = add i64 %5, %.194
  %7 = add i64 %6, %"$phi290.2.2.1"
  %sunkaddr5 = shl i64 %.132132138, 3
  %sunkaddr6 = getelementptr i8, ptr %arg.planes, i64 %sunkaddr5
  br label %B362
}

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #4 {
.8:
  %.335.i.i = alloca ptr, align 8
  %.626.i.i = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.335.i.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.626.i.i)
  %.21.i = inttoptr i64 %.4 to ptr
  %.27.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 432
  %.29.i = load i64, ptr %.27.i, align 1, !noalias !0
  %.31.i = add nsw i64 %.29.i, %.5
  %.36.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %.38.i.i = load i64, ptr %.36.i.i, align 1, !noalias !4
  %.39.i.i = icmp sgt i64 %.38.i.i, 0
  br i1 %.39.i.i, label %B142.preheader.i.i, label %B598.i.i

B142.preheader.i.i:                               ; preds = %.8
  %.22.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %.24.i.i = load i64, ptr %.22.i.i, align 1, !noalias !4
  %.25.i36.i = shl nsw i64 %.24.i.i, 3
  %.27.i37.i = add nsw i64 %.25.i36.i, %.4
  %0 = inttoptr i64 %.27.i37.i to ptr
  br label %B142.i.i

B142.i.i:                                         ; preds = %B322.i.i, %B142.preheader.i.i
  %.56.i.i = phi i64 [ %.173.i.i, %B322.i.i ], [ %.38.i.i, %B142.preheader.i.i ]
  %first.2.0.i.i = phi i64 [ %behind.3.1.i.i, %B322.i.i ], [ 0, %B142.preheader.i.i ]
  %.45.i.i = add nsw i64 %first.2.0.i.i, 1
  %.58.i.i = icmp slt i64 %.45.i.i, %.56.i.i
  %.143.pre.i.i = load i64, ptr %.21.i, align 1, !noalias !4
  br i1 %.58.i.i, label %B174.i.i, label %B142.B322_crit_edge.i.i

B142.B322_crit_edge.i.i:                          ; preds = %B142.i.i
  %.150.phi.trans.insert.i.i = getelementptr i64, ptr %0, i64 %first.2.0.i.i
  %.151.pre.i.i = load i64, ptr %.150.phi.trans.insert.i.i, align 8, !noalias !4
  br label %B322.i.i

B174.i.i:                                         ; preds = %B142.i.i
  %sunkaddr9.i41.i = shl i64 %first.2.0.i.i, 3
  %sunkaddr10.i.i = getelementptr i8, ptr %0, i64 %sunkaddr9.i41.i
  %sunkaddr11.i.i = getelementptr i8, ptr %sunkaddr10.i.i, i64 8
  %.70.i.i = load i64, ptr %sunkaddr11.i.i, align 8, !noalias !4
  %.76.i.i = getelementptr i64, ptr %0, i64 %first.2.0.i.i
  %.77.i.i = load i64, ptr %.76.i.i, align 8, !noalias !4
  %.82.i.i = add nsw i64 %.77.i.i, %.143.pre.i.i
  %.83.i42.i = icmp eq i64 %.70.i.i, %.82.i.i
  br i1 %.83.i42.i, label %B232.i.i, label %B322.i.i

B232.i.i:                                         ; preds = %B174.i.i, %B264.i.i
  %.121.i43.i = phi i64 [ %.114.i.i, %B264.i.i ], [ %.70.i.i, %B174.i.i ]
  %behind.2.2.i.i = phi i64 [ %.89.i.i, %B264.i.i ], [ %.45.i.i, %B174.i.i ]
  %reass.sub.i.i = sub i64 %behind.2.2.i.i, %.56.i.i
  %exitcond.not.i.i = icmp eq i64 %reass.sub.i.i, -1
  br i1 %exitcond.not.i.i, label %B322.i.i, label %B264.i.i

B264.i.i:                                         ; preds = %B232.i.i
  %.89.i.i = add i64 %behind.2.2.i.i, 1
  %sunkaddr13.i44.i = shl i64 %.89.i.i, 3
  %sunkaddr14.i.i = getelementptr i8, ptr %0, i64 %sunkaddr13.i44.i
  %.114.i.i = load i64, ptr %sunkaddr14.i.i, align 8, !noalias !4
  %.126.i.i = add nsw i64 %.121.i43.i, %.143.pre.i.i
  %.127.i.i = icmp eq i64 %.114.i.i, %.126.i.i
  br i1 %.127.i.i, label %B232.i.i, label %B322.i.i

B322.i.i:                                         ; preds = %B264.i.i, %B232.i.i, %B174.i.i, %B142.B322_crit_edge.i.i
  %.151.i.i = phi i64 [ %.77.i.i, %B174.i.i ], [ %.151.pre.i.i, %B142.B322_crit_edge.i.i ], [ %.77.i.i, %B232.i.i ], [ %.77.i.i, %B264.i.i ]
  %behind.3.1.i.i = phi i64 [ %.45.i.i, %B174.i.i ], [ %.45.i.i, %B142.B322_crit_edge.i.i ], [ %.89.i.i, %B264.i.i ], [ %.56.i.i, %B232.i.i ]
  %.145.i.i = mul nsw i64 %.143.pre.i.i, %first.2.0.i.i
  %.147.i.i = add nsw i64 %.145.i.i, %.5
  %.153.i.i = add nsw i64 %.151.i.i, %.3
  %.156.i.i = sub nsw i64 %behind.3.1.i.i, %first.2.0.i.i
  %.161.i.i = mul nsw i64 %.156.i.i, %.143.pre.i.i
  %.162.i.i = inttoptr i64 %.147.i.i to ptr
  %.163.i.i = inttoptr i64 %.153.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.162.i.i, ptr align 1 %.163.i.i, i64 %.161.i.i, i1 false), !noalias !4
  %.173.i.i = load i64, ptr %.36.i.i, align 1, !noalias !4
  %.174.i38.i = icmp slt i64 %behind.3.1.i.i, %.173.i.i
  br i1 %.174.i38.i, label %B142.i.i, label %B444.i.i

B444.i.i:                                         ; preds = %B322.i.i
  %.188.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 168
  %.190.i39.i = load i64, ptr %.188.i.i, align 1, !noalias !4
  %.191.not.i.i = icmp eq i64 %.190.i39.i, 0
  %.27897.not.i.i = icmp slt i64 %.173.i.i, 1
  %or.cond.i.i = or i1 %.27897.not.i.i, %.191.not.i.i
  br i1 %or.cond.i.i, label %B598.i.i, label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B444.i.i
  %sunkaddr17.i.i = inttoptr i64 %.5 to ptr
  br label %B500.i.i

B500.i.i:                                         ; preds = %B500.i.i, %B500.preheader.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B500.i.i ], [ 1, %B500.preheader.i.i ]
  %.320.i40.i = load i64, ptr %.21.i, align 1, !noalias !4
  %.321.i.i = mul nsw i64 %.320.i40.i, %lsr.iv.i.i
  %sunkaddr18.i.i = getelementptr i8, ptr %sunkaddr17.i.i, i64 %.321.i.i
  %sunkaddr19.i.i = getelementptr i8, ptr %sunkaddr18.i.i, i64 -1
  %.327.i.i = load i8, ptr %sunkaddr19.i.i, align 1, !noalias !4
  %1 = xor i8 %.327.i.i, -128
  store i8 %1, ptr %sunkaddr19.i.i, align 1, !noalias !4
  %lsr.iv.next.i.i = add nuw i64 %lsr.iv.i.i, 1
  %exitcond.i.i = icmp eq i64 %lsr.iv.i.i, %.173.i.i
  br i1 %exitcond.i.i, label %B598.i.i, label %B500.i.i

B598.i.i:                                         ; preds = %B500.i.i, %B444.i.i, %.8
  %.342.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 312
  %.344.i.i = load i64, ptr %.342.i.i, align 1, !noalias !4
  %.345.not.i.i = icmp eq i64 %.344.i.i, 0
  br i1 %.345.not.i.i, label %B856.i.i, label %B682.i.i

B682.i.i:                                         ; preds = %B598.i.i
  %.348.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 320
  %.350.i.i = load i64, ptr %.348.i.i, align 1, !noalias !4
  %.351.i.i = shl nsw i64 %.350.i.i, 3
  %.353.i.i = add nsw i64 %.351.i.i, %.4
  %.359.i.i = load i64, ptr %.21.i, align 1, !noalias !4
  %.361.i.i = inttoptr i64 %.31.i to ptr
  %.362.i.i = inttoptr i64 %.353.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.361.i.i, ptr align 1 %.362.i.i, i64 %.359.i.i, i1 false), !noalias !4
  %.374.pre.i.i = load i64, ptr %.342.i.i, align 1, !noalias !4
  %.376.i.i = icmp sgt i64 %.374.pre.i.i, 1
  br i1 %.376.i.i, label %B704.i.i, label %B856.i.i

B704.i.i:                                         ; preds = %B682.i.i, %B704.i.i
  %.383.i35.i = phi i64 [ %.413.i.i, %B704.i.i ], [ %.374.pre.i.i, %B682.i.i ]
  %done.2.0.i.i = phi i64 [ %.407.i.i, %B704.i.i ], [ 1, %B682.i.i ]
  %.385.i.i = sub nsw i64 %.383.i35.i, %done.2.0.i.i
  %.388.i.i = tail call i64 @llvm.smin.i64(i64 %done.2.0.i.i, i64 %.385.i.i)
  %.392.i.i = load i64, ptr %.21.i, align 1, !noalias !4
  %.394.i.i = mul nsw i64 %.392.i.i, %done.2.0.i.i
  %.396.i.i = add nsw i64 %.394.i.i, %.31.i
  %.401.i.i = mul nsw i64 %.388.i.i, %.392.i.i
  %.403.i.i = inttoptr i64 %.396.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.403.i.i, ptr align 1 %.361.i.i, i64 %.401.i.i, i1 false), !noalias !4
  %.407.i.i = add nsw i64 %.388.i.i, %done.2.0.i.i
  %.413.i.i = load i64, ptr %.342.i.i, align 1, !noalias !4
  %.414.i.i = icmp slt i64 %.407.i.i, %.413.i.i
  br i1 %.414.i.i, label %B704.i.i, label %B856.i.i

B856.i.i:                                         ; preds = %B704.i.i, %B682.i.i, %B598.i.i
  %.421.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 192
  %.423.i.i = load i64, ptr %.421.i.i, align 1, !noalias !4
  %.424.not.i.i = icmp eq i64 %.423.i.i, 0
  br i1 %.424.not.i.i, label %B118.i, label %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i

_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i: ; preds = %B856.i.i
  %.427.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 200
  %.429.i.i = load i64, ptr %.427.i.i, align 1, !noalias !4
  %.433.i.i = load i64, ptr %.36.i.i, align 1, !noalias !4
  %.435.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %.437.i.i = load i64, ptr %.435.i.i, align 1, !noalias !4
  %.440.i.i = mul nsw i64 %.437.i.i, %.433.i.i
  %.450.i.i = inttoptr i64 %.429.i.i to ptr
  %.451.i.i = tail call i64 %.450.i.i(i64 %.5, i64 %.440.i.i), !noalias !4
  %.60.not.i = icmp eq i64 %.451.i.i, 0
  br i1 %.60.not.i, label %B118.i, label %_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B118.i:                                           ; preds = %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i, %B856.i.i
  %.77.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 464
  %.79.i = load i64, ptr %.77.i, align 1, !noalias !0
  %.81.i = add nsw i64 %.79.i, %.5
  %.82.i = inttoptr i64 %.81.i to ptr
  %.84.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 456
  %.86.i = load i64, ptr %.84.i, align 1, !noalias !0
  %.88.i = add nsw i64 %.86.i, %.5
  %.89.i = inttoptr i64 %.88.i to ptr
  %.103.i = inttoptr i64 %.6 to ptr
  %.104.i = atomicrmw add ptr %.103.i, i64 1 monotonic, align 8, !noalias !0
  %.105.i = getelementptr i8, ptr %.103.i, i64 8
  %.106.i = load atomic i64, ptr %.105.i monotonic, align 8, !noalias !0
  %.107.i = icmp slt i64 %.104.i, %.106.i
  %.108.i = select i1 %.107.i, i64 %.104.i, i64 4611686018427387904
  %.113.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.115.i = load i64, ptr %.113.i, align 1, !noalias !0
  %.116.i = icmp slt i64 %.108.i, %.115.i
  br i1 %.116.i, label %B270.preheader.i, label %_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B270.preheader.i:                                 ; preds = %B118.i
  %.124.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.128.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 8
  %.209.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 40
  %.219.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 472
  %.227.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 376
  %.383.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 288
  %.32.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 384
  %sunkaddr5.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 16
  %sunkaddr7.i50.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  %.26.i63.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %.25.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 24
  %.40.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 448
  %.132.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %sunkaddr4.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 120
  %sunkaddr1.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 232
  %sunkaddr7.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 264
  %sunkaddr9.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 272
  %sunkaddr13.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 224
  %sunkaddr21.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 216
  %sunkaddr29.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 280
  %sunkaddr31.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 248
  %sunkaddr33.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 440
  %sunkaddr35.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 296
  %sunkaddr49.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 208
  %sunkaddr37.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 184
  %sunkaddr39.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 200
  %sunkaddr41.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %sunkaddr47.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 304
  br label %B270.i

B270.i:                                           ; preds = %B728.i, %B270.preheader.i
  %bad.3.0.i = phi i64 [ %bad.2.1.lcssa.i, %B728.i ], [ 0, %B270.preheader.i ]
  %b.2.0.i = phi i64 [ %.478.i, %B728.i ], [ %.108.i, %B270.preheader.i ]
  %.126.i = load i64, ptr %.124.i, align 1, !noalias !0
  %.130.i = load i64, ptr %.128.i, align 1, !noalias !0
  %.131.i = shl nsw i64 %.130.i, 1
  %.132.i = add nsw i64 %.131.i, 3
  %.134.i = mul nsw i64 %.132.i, %b.2.0.i
  %.137.i = add nsw i64 %.134.i, %.126.i
  %.138.i = shl nsw i64 %.137.i, 3
  %.140.i = add nsw i64 %.138.i, %.4
  %.145.i = inttoptr i64 %.140.i to ptr
  %.155.i = getelementptr i64, ptr %.145.i, i64 %.131.i
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !0
  %.164.i = getelementptr i8, ptr %.155.i, i64 16
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !0
  %.130142.not.i.i = icmp slt i64 %.130.i, 1
  br i1 %.130142.not.i.i, label %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit.i, label %B206.endif.lr.ph.i.i

B206.endif.lr.ph.i.i:                             ; preds = %B270.i
  %.34.i47.i = load i64, ptr %.32.i.i, align 1, !noalias !7
  %.idx.i48.i = shl i64 %.130.i, 4
  %2 = getelementptr i8, ptr %.145.i, i64 %.idx.i48.i
  %.26.i.i = getelementptr i8, ptr %2, i64 16
  %.27.i49.i = load i64, ptr %.26.i.i, align 8, !noalias !7
  %3 = icmp eq i64 %.27.i49.i, 0
  br label %B206.endif.i.i

B392.i.i:                                         ; preds = %B392.lr.ph.i.i, %B428.i.i
  %lsr.iv.i58.i = phi i64 [ 0, %B392.lr.ph.i.i ], [ %lsr.iv.next.i59.i, %B428.i.i ]
  %.305131133.i.i = phi i64 [ 0, %B392.lr.ph.i.i ], [ %.312.i.i, %B428.i.i ]
  %.312.i.i = add nuw nsw i64 %.305131133.i.i, 1
  %4 = shl i64 %.305131133.i.i, 3
  br i1 %3, label %B408.i.i, label %B428.i.i

B408.i.i:                                         ; preds = %B392.i.i
  %scevgep2.i.i = getelementptr i8, ptr %scevgep1.i.i, i64 %4
  %.355.i.i = load i64, ptr %scevgep2.i.i, align 8, !noalias !7
  br label %B428.i.i

B428.i.i:                                         ; preds = %B408.i.i, %B392.i.i
  %"$phi428.2.2.2.i.i" = phi i64 [ %.355.i.i, %B408.i.i ], [ %lsr.iv.i58.i, %B392.i.i ]
  %scevgep.i.i = getelementptr i8, ptr %8, i64 %4
  store i64 %"$phi428.2.2.2.i.i", ptr %scevgep.i.i, align 8, !noalias !7
  %lsr.iv.next.i59.i = add i64 %lsr.iv.i58.i, %step.2.0146.i.i
  %exitcond.not.i60.i = icmp eq i64 %..197.i.i, %.312.i.i
  br i1 %exitcond.not.i60.i, label %B444.loopexit.i.i, label %B392.i.i

B444.loopexit.i.i:                                ; preds = %B428.i.i
  %.402.pre.i.i = load i64, ptr %.128.i, align 1, !noalias !7
  br label %B444.i56.i

B444.i56.i:                                       ; preds = %B206.endif.i.i, %B444.loopexit.i.i
  %.402.i.i = phi i64 [ %.402153.i.i, %B206.endif.i.i ], [ %.402.pre.i.i, %B444.loopexit.i.i ]
  %.383.i57.i = add nsw i64 %.197.i.i, %at.2.0147.i.i
  %.391.i.i = mul nsw i64 %.197.i.i, %step.2.0146.i.i
  %.405.i.i = icmp slt i64 %.129136144.i.i, %.402.i.i
  %.411.i.i = select i1 %.405.i.i, i64 %.182.i.i, i64 1
  %spec.select.i.i = mul nsw i64 %.411.i.i, %planes.2.0145.i.i
  %.130.i.i = icmp sgt i64 %.129136144.i.i, 1
  br i1 %.130.i.i, label %B206.endif.i.i, label %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit.i

B206.endif.i.i:                                   ; preds = %B444.i56.i, %B206.endif.lr.ph.i.i
  %.402153.i.i = phi i64 [ %.130.i, %B206.endif.lr.ph.i.i ], [ %.402.i.i, %B444.i56.i ]
  %at.2.0147.i.i = phi i64 [ 0, %B206.endif.lr.ph.i.i ], [ %.383.i57.i, %B444.i56.i ]
  %step.2.0146.i.i = phi i64 [ %.34.i47.i, %B206.endif.lr.ph.i.i ], [ %.391.i.i, %B444.i56.i ]
  %planes.2.0145.i.i = phi i64 [ 1, %B206.endif.lr.ph.i.i ], [ %spec.select.i.i, %B444.i56.i ]
  %.129136144.i.i = phi i64 [ %.130.i, %B206.endif.lr.ph.i.i ], [ %.139.i.i, %B444.i56.i ]
  %.139.i.i = add nsw i64 %.129136144.i.i, -1
  %.idx155.i.i = shl i64 %.139.i.i, 4
  %5 = getelementptr i8, ptr %.145.i, i64 %.idx155.i.i
  %.175.i51.i = getelementptr i8, ptr %5, i64 8
  %.176.i52.i = load i64, ptr %.175.i51.i, align 8, !noalias !7
  %.181.i.i = load i64, ptr %5, align 8, !noalias !7
  %.182.i.i = sub nsw i64 %.176.i52.i, %.181.i.i
  %.189.i.i = load i64, ptr %sunkaddr5.i.i, align 1, !noalias !7
  %6 = getelementptr i64, ptr %.21.i, i64 %.189.i.i
  %.193.i53.i = getelementptr i64, ptr %6, i64 %.139.i.i
  %.194.i54.i = load i64, ptr %.193.i53.i, align 8, !noalias !7
  %.196.i55.i = add nsw i64 %.194.i54.i, %.182.i.i
  %.197.i.i = add nsw i64 %.196.i55.i, -1
  %.257.i.i = icmp slt i64 %.196.i55.i, 2
  %..197.i.i = select i1 %.257.i.i, i64 0, i64 %.197.i.i
  %.299132.i.i = icmp sgt i64 %..197.i.i, 0
  br i1 %.299132.i.i, label %B392.lr.ph.i.i, label %B444.i56.i

B392.lr.ph.i.i:                                   ; preds = %B206.endif.i.i
  %.204.i.i = load i64, ptr %sunkaddr7.i50.i, align 1, !noalias !7
  %7 = getelementptr i64, ptr %.21.i, i64 %.204.i.i
  %.208.i.i = getelementptr i64, ptr %7, i64 %.139.i.i
  %.209.i.i = load i64, ptr %.208.i.i, align 8, !noalias !7
  %8 = getelementptr i64, ptr %.82.i, i64 %at.2.0147.i.i
  %9 = add i64 %.209.i.i, %.181.i.i
  %10 = shl i64 %9, 3
  %scevgep1.i.i = getelementptr i8, ptr %.21.i, i64 %10
  br label %B392.i.i

_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit.i: ; preds = %B444.i56.i, %B270.i
  %planes.2.0.lcssa.i.i = phi i64 [ 1, %B270.i ], [ %spec.select.i.i, %B444.i56.i ]
  %.203.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.205.i = mul nsw i64 %.203.i, %.156.i
  %.207.i = add nsw i64 %.205.i, %.1
  %.211.i = load i64, ptr %.209.i, align 1, !noalias !0
  %.212.i = sub i64 %.207.i, %.211.i
  %.216.not.i = icmp eq i64 %.165.i, 0
  br i1 %.216.not.i, label %B582.endif.i, label %B512.i

B512.i:                                           ; preds = %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit.i
  %.221.i = load i64, ptr %.219.i, align 1, !noalias !0
  %.223.i = add nsw i64 %.221.i, %.5
  %.229.i = load i64, ptr %.227.i, align 1, !noalias !0
  %.247.i = inttoptr i64 %.229.i to ptr
  %.248.i = tail call i64 %.247.i(i64 %.1, i64 %.4, i64 %.140.i, i64 %.223.i), !noalias !0
  br label %B582.endif.i

B614.i:                                           ; preds = %B582.endif.i, %B614.endif.endif.i
  %bad.2.1107.i = phi i64 [ %.450.i, %B614.endif.endif.i ], [ %bad.3.0.i, %B582.endif.i ]
  %.350102105.i = phi i64 [ %.357.i, %B614.endif.endif.i ], [ 0, %B582.endif.i ]
  %.357.i = add nuw nsw i64 %.350102105.i, 1
  %.385.i = load i64, ptr %.383.i, align 1, !noalias !0
  %.28.i.i = load i64, ptr %.26.i63.i, align 1, !noalias !10
  %.110184.not.i.i = icmp slt i64 %.28.i.i, 1
  br i1 %.110184.not.i.i, label %B150.endif.i.i, label %B136.preheader.i.i

B136.preheader.i.i:                               ; preds = %B614.i
  %11 = shl nuw i64 %.28.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.89.i, i8 0, i64 %11, i1 false), !noalias !10
  br label %B150.endif.i.i

B212.i.i:                                         ; preds = %B150.endif.i.i, %B614.i.i
  %at.2.0209.i.i = phi i64 [ %.699.i.i, %B614.i.i ], [ 0, %B150.endif.i.i ]
  %out.2.0208.i.i = phi i64 [ %out.3.1.i.i, %B614.i.i ], [ 0, %B150.endif.i.i ]
  %plane.2.0207.i.i = phi i64 [ %plane.3.1.i.i, %B614.i.i ], [ %.350102105.i, %B150.endif.i.i ]
  %.263194206.i.i = phi i64 [ %.273.i.i, %B614.i.i ], [ %.183.i.i, %B150.endif.i.i ]
  %.273.i.i = add nsw i64 %.263194206.i.i, -1
  %.idx.i65.i = shl i64 %.273.i.i, 4
  %12 = getelementptr i8, ptr %.145.i, i64 %.idx.i65.i
  %.317.i.i = getelementptr i8, ptr %12, i64 8
  %.318.i.i = load i64, ptr %.317.i.i, align 8, !noalias !10
  %.323.i.i = load i64, ptr %12, align 8, !noalias !10
  %.324.i.i = sub nsw i64 %.318.i.i, %.323.i.i
  %.331.i.i = load i64, ptr %.128.i, align 1, !noalias !10
  %.334.i.i = icmp slt i64 %.263194206.i.i, %.331.i.i
  br i1 %.334.i.i, label %B294.i.i, label %B614.i.i

B294.i.i:                                         ; preds = %B212.i.i
  %.344.i67.i = icmp eq i64 %.318.i.i, %.323.i.i
  br i1 %.344.i67.i, label %B294.endif.endif.endif.i.i, label %B294.else.i.i, !prof !13

B424.i.i:                                         ; preds = %B424.lr.ph.i.i, %B604.i.i
  %.551188190.i.i = phi i64 [ 0, %B424.lr.ph.i.i ], [ %.558.i.i, %B604.i.i ]
  %.558.i.i = add nuw nsw i64 %.551188190.i.i, 1
  %.596.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !10
  %.600.i.i = load i64, ptr %.128.i, align 1, !noalias !10
  %.601.i.i = add nsw i64 %.600.i.i, -1
  %.603.i.i = mul nsw i64 %.601.i.i, %.551188190.i.i
  %13 = getelementptr i64, ptr %.21.i, i64 %.596.i.i
  %14 = getelementptr i64, ptr %13, i64 %.603.i.i
  %.608.i.i = getelementptr i64, ptr %14, i64 %.273.i.i
  %.609.i.i = load i64, ptr %.608.i.i, align 8, !noalias !10
  %.612.i70.i = getelementptr i64, ptr %18, i64 %.609.i.i
  %.613.i71.i = load i64, ptr %.612.i70.i, align 8, !noalias !10
  %.618.not.i.i = icmp eq i64 %.613.i71.i, -9223372036854775808
  %.pre.i.i = shl i64 %.551188190.i.i, 3
  br i1 %.618.not.i.i, label %B604.i.i, label %B564.i.i

B564.i.i:                                         ; preds = %B424.i.i
  %scevgep1.i72.i = getelementptr i8, ptr %.89.i, i64 %.pre.i.i
  %.626.i73.i = load i64, ptr %scevgep1.i72.i, align 8, !noalias !10
  %.627.not.i.i = icmp eq i64 %.626.i73.i, -9223372036854775808
  %.640.i.i = add nsw i64 %.626.i73.i, %.613.i71.i
  %spec.select217.i.i = select i1 %.627.not.i.i, i64 -9223372036854775808, i64 %.640.i.i
  br label %B604.i.i

B604.i.i:                                         ; preds = %B564.i.i, %B424.i.i
  %"$phi604.2.2.3.i.i" = phi i64 [ %spec.select217.i.i, %B564.i.i ], [ -9223372036854775808, %B424.i.i ]
  %scevgep.i74.i = getelementptr i8, ptr %.89.i, i64 %.pre.i.i
  store i64 %"$phi604.2.2.3.i.i", ptr %scevgep.i74.i, align 8, !noalias !10
  %exitcond.not.i75.i = icmp eq i64 %.459.i.i, %.558.i.i
  br i1 %exitcond.not.i75.i, label %B614.i.i, label %B424.i.i

B614.i.i:                                         ; preds = %B604.i.i, %B294.endif.endif.endif.i.i, %B212.i.i
  %plane.3.1.i.i = phi i64 [ %plane.2.0207.i.i, %B212.i.i ], [ %quot.1.0.i.i, %B294.endif.endif.endif.i.i ], [ %quot.1.0.i.i, %B604.i.i ]
  %out.3.1.i.i = phi i64 [ %out.2.0208.i.i, %B212.i.i ], [ %.450.i69.i, %B294.endif.endif.endif.i.i ], [ %.450.i69.i, %B604.i.i ]
  %.685.i.i = load i64, ptr %sunkaddr5.i.i, align 1, !noalias !10
  %15 = getelementptr i64, ptr %.21.i, i64 %.685.i.i
  %.691.i.i = getelementptr i64, ptr %15, i64 %.273.i.i
  %.692.i.i = load i64, ptr %.691.i.i, align 8, !noalias !10
  %.694.i.i = add i64 %at.2.0209.i.i, -1
  %.697.i.i = add i64 %.694.i.i, %.324.i.i
  %.699.i.i = add i64 %.697.i.i, %.692.i.i
  %.264.i66.i = icmp sgt i64 %.263194206.i.i, 1
  br i1 %.264.i66.i, label %B212.i.i, label %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit.i

B150.endif.i.i:                                   ; preds = %B136.preheader.i.i, %B614.i
  %.183.i.i = load i64, ptr %.128.i, align 1, !noalias !10
  %.264202.not.i.i = icmp slt i64 %.183.i.i, 1
  br i1 %.264202.not.i.i, label %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.i, label %B212.i.i

B294.else.i.i:                                    ; preds = %B294.i.i
  %.355.i68.i = icmp ne i64 %plane.2.0207.i.i, -9223372036854775808
  %.356.i.i = icmp ne i64 %.324.i.i, -1
  %.357.not.i.i = or i1 %.355.i68.i, %.356.i.i
  br i1 %.357.not.i.i, label %B294.endif.else.if.i.i, label %B294.endif.endif.endif.i.i, !prof !14

B294.endif.else.if.i.i:                           ; preds = %B294.else.i.i
  %.361.i76.i = srem i64 %plane.2.0207.i.i, %.324.i.i
  %.362.i77.i = xor i64 %.361.i76.i, %.324.i.i
  %.363.i.i = icmp slt i64 %.362.i77.i, 0
  %.364.i.i = icmp ne i64 %.361.i76.i, 0
  %.365.i.i = and i1 %.364.i.i, %.363.i.i
  %.372.i.i = select i1 %.365.i.i, i64 %.324.i.i, i64 0
  %spec.select.i78.i = add i64 %.372.i.i, %.361.i76.i
  %.405.i79.i = sdiv i64 %plane.2.0207.i.i, %.324.i.i
  %.415.i.i = sext i1 %.365.i.i to i64
  %spec.select180.i.i = add i64 %.405.i79.i, %.415.i.i
  br label %B294.endif.endif.endif.i.i

B294.endif.endif.endif.i.i:                       ; preds = %B294.endif.else.if.i.i, %B294.else.i.i, %B294.i.i
  %rem.0170.i.i = phi i64 [ 0, %B294.i.i ], [ %spec.select.i78.i, %B294.endif.else.if.i.i ], [ 0, %B294.else.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B294.i.i ], [ %spec.select180.i.i, %B294.endif.else.if.i.i ], [ 0, %B294.else.i.i ]
  %.438.i.i = add nsw i64 %rem.0170.i.i, %.323.i.i
  %.442.i.i = load i64, ptr %.25.i.i, align 1, !noalias !10
  %16 = getelementptr i64, ptr %.21.i, i64 %.442.i.i
  %.446.i.i = getelementptr i64, ptr %16, i64 %.273.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !10
  %.448.i.i = mul nsw i64 %.447.i.i, %.438.i.i
  %.450.i69.i = add nsw i64 %.448.i.i, %out.2.0208.i.i
  %.459.i.i = load i64, ptr %.26.i63.i, align 1, !noalias !10
  %.545189.not.i.i = icmp slt i64 %.459.i.i, 1
  br i1 %.545189.not.i.i, label %B614.i.i, label %B424.lr.ph.i.i

B424.lr.ph.i.i:                                   ; preds = %B294.endif.endif.endif.i.i
  %17 = getelementptr i64, ptr %.82.i, i64 %at.2.0209.i.i
  %18 = getelementptr i64, ptr %17, i64 %rem.0170.i.i
  br label %B424.i.i

_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit.i: ; preds = %B614.i.i
  %.31.i.pre.i = load i64, ptr %.128.i, align 1, !noalias !15
  br label %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.i

_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.i: ; preds = %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit.i, %B150.endif.i.i
  %.31.i.i = phi i64 [ %.183.i.i, %B150.endif.i.i ], [ %.31.i.pre.i, %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit.i ]
  %out.2.0.lcssa.i.i = phi i64 [ 0, %B150.endif.i.i ], [ %out.3.1.i.i, %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit.i ]
  %.387.i = mul nsw i64 %.385.i, %.156.i
  %.389.i = add nsw i64 %.387.i, %.2
  %.419.i = add nsw i64 %.389.i, %out.2.0.lcssa.i.i
  %.27.i.i = load i64, ptr %.25.i.i, align 1, !noalias !15
  %19 = getelementptr i64, ptr %.21.i, i64 %.27.i.i
  %20 = getelementptr i64, ptr %19, i64 %.31.i.i
  %.34.i.i = getelementptr i8, ptr %20, i64 -8
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !15
  %.42.i.i = load i64, ptr %.40.i.i, align 1, !noalias !15
  %.44.i.i = add nsw i64 %.42.i.i, %.5
  %.48.i.i = load i64, ptr %.27.i, align 1, !noalias !15
  %.50.i.i = add nsw i64 %.48.i.i, %.5
  %.60.i.i = load i64, ptr %.77.i, align 1, !noalias !15
  %.62.i.i = add nsw i64 %.60.i.i, %.5
  %.67.i.i = load i64, ptr %.84.i, align 1, !noalias !15
  %.69.i.i = add nsw i64 %.67.i.i, %.5
  %.idx.i.i = shl i64 %.31.i.i, 4
  %21 = getelementptr i8, ptr %.145.i, i64 %.idx.i.i
  %.83.i.i = getelementptr i8, ptr %21, i64 -16
  %.84.i.i = load i64, ptr %.83.i.i, align 8, !noalias !15
  %.91.i.i = getelementptr i8, ptr %21, i64 -8
  %.92.i.i = load i64, ptr %.91.i.i, align 8, !noalias !15
  %.105.i.i = load i64, ptr %21, align 8, !noalias !15
  %.112.i.i = getelementptr i8, ptr %21, i64 8
  %.113.i.i = load i64, ptr %.112.i.i, align 8, !noalias !15
  %.121.i.i = sub i64 %.113.i.i, %.105.i.i
  %.134.i.i = load i64, ptr %.132.i.i, align 1, !noalias !15
  %.176.i.i = icmp eq i64 %.134.i.i, 0
  br i1 %.176.i.i, label %_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B0.endif.i.i, !prof !13

B728.i:                                           ; preds = %B614.endif.endif.i, %B582.endif.i
  %bad.2.1.lcssa.i = phi i64 [ %bad.3.0.i, %B582.endif.i ], [ %.450.i, %B614.endif.endif.i ]
  %.474.i = atomicrmw add ptr %.103.i, i64 1 monotonic, align 8, !noalias !0
  %.476.i = load atomic i64, ptr %.105.i monotonic, align 8, !noalias !0
  %.477.i = icmp slt i64 %.474.i, %.476.i
  %.478.i = select i1 %.477.i, i64 %.474.i, i64 4611686018427387904
  %.484.i = load i64, ptr %.113.i, align 1, !noalias !0
  %.485.i = icmp slt i64 %.478.i, %.484.i
  br i1 %.485.i, label %B270.i, label %_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B582.endif.i:                                     ; preds = %B512.i, %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit.i
  %source.2.1.i = phi i64 [ %.223.i, %B512.i ], [ %.212.i, %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit.i ]
  %.344104.not.i = icmp slt i64 %planes.2.0.lcssa.i.i, 1
  br i1 %.344104.not.i, label %B728.i, label %B614.i

B504.loopexit.i.i:                                ; preds = %B1216.endif.i.i, %B898.endif.endif.i.i, %B898.endif.i.i
  %bad.2.1.lcssa.i.i = phi i64 [ %bad.3.0208.i.i, %B898.endif.endif.i.i ], [ %bad.3.0208.i.i, %B898.endif.i.i ], [ %.693.i.i, %B1216.endif.i.i ]
  %.218.i.i = icmp sgt i64 %.217187207.i.i, 1
  br i1 %.218.i.i, label %B506.i.i, label %B614.endif.endif.i

B506.i.i:                                         ; preds = %B506.lr.ph.i.i, %B504.loopexit.i.i
  %bad.3.0208.i.i = phi i64 [ 0, %B506.lr.ph.i.i ], [ %bad.2.1.lcssa.i.i, %B504.loopexit.i.i ]
  %.217187207.i.i = phi i64 [ %.196.i.i, %B506.lr.ph.i.i ], [ %.227.i.i, %B504.loopexit.i.i ]
  %.224191206.i.i = phi i64 [ 0, %B506.lr.ph.i.i ], [ %.231.i.i, %B504.loopexit.i.i ]
  %.227.i.i = add nsw i64 %.217187207.i.i, -1
  %.231.i.i = add i64 %.224191206.i.i, %.134.i.i
  %.262.i.i = load i64, ptr %sunkaddr1.i.i, align 1, !noalias !15
  %.264.i.i = sub i64 %.121.i.i, %.262.i.i
  %.267.i.i = tail call i64 @llvm.smin.i64(i64 %.224191206.i.i, i64 %.264.i.i)
  %.269.i.i = tail call i64 @llvm.smax.i64(i64 %.267.i.i, i64 0)
  %.276.i.i = load i64, ptr %.132.i.i, align 1, !noalias !15
  %.279.i.i = sub nsw i64 %.121.i.i, %.269.i.i
  %.281.i.i = tail call i64 @llvm.smin.i64(i64 %.276.i.i, i64 %.279.i.i)
  %.288.i.i = load i64, ptr %.21.i, align 1, !noalias !15
  %.290.i.i = mul nsw i64 %.269.i.i, %.288.i.i
  %.292.i.i = add nsw i64 %.290.i.i, %source.2.1.i
  %.296.i.i = load i64, ptr %.383.i, align 1, !noalias !15
  %.298.i.i = mul nsw i64 %.269.i.i, %.296.i.i
  %.300.i.i = add nsw i64 %.419.i, %.298.i.i
  %.314.i.i = load i64, ptr %sunkaddr7.i.i, align 1, !noalias !15
  %.315.not.i.i = icmp eq i64 %.314.i.i, 0
  br i1 %.315.not.i.i, label %B702.i.i, label %B716.i.i

B702.i.i:                                         ; preds = %B506.i.i
  %.320.i.i = load i64, ptr %sunkaddr9.i.i, align 1, !noalias !15
  %.321.not.i.i = icmp eq i64 %.320.i.i, 0
  br i1 %.321.not.i.i, label %B898.i.i, label %B716.i.i

B716.i.i:                                         ; preds = %B702.i.i, %B506.i.i
  call fastcc void @_ZN7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax(ptr nonnull %.335.i.i, i64 %.4, i64 %.292.i.i, i64 %.50.i.i, ptr %32, ptr %31, ptr %30, i64 %.329.i.i)
  %.369.pr.i.i = load i64, ptr %sunkaddr9.i.i, align 1, !noalias !15
  %.370.not.i.i = icmp eq i64 %.369.pr.i.i, 0
  br i1 %.370.not.i.i, label %B898.i.i, label %B812.i.i

B812.i.i:                                         ; preds = %B716.i.i
  %.380.i.i = add nsw i64 %.300.i.i, %.378.i.i
  %.386.i.i = add nsw i64 %.269.i.i, %.105.i.i
  %.416.i.i = inttoptr i64 %.369.pr.i.i to ptr
  %.417.i.i = tail call i64 %.416.i.i(i64 %.4, i64 %.5, i64 %.44.i.i, i64 %.380.i.i, i64 %.84.i.i, i64 %.383.i.i, i64 %.386.i.i, i64 %.281.i.i), !noalias !15
  br label %B898.i.i

B898.i.i:                                         ; preds = %B812.i.i, %B716.i.i, %B702.i.i
  %.480.pre-phi.i.i = phi i64 [ 0, %B812.i.i ], [ %.383.i.i, %B716.i.i ], [ %.383.i.i, %B702.i.i ]
  %.439.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !15
  %.484.i.i = icmp eq i64 %.439.i.i, 0
  br i1 %.484.i.i, label %_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B898.endif.i.i, !prof !13

B944.i.i:                                         ; preds = %B1216.endif.i.i, %B944.lr.ph.i.i
  %bad.2.1184.i.i = phi i64 [ %bad.3.0208.i.i, %B944.lr.ph.i.i ], [ %.693.i.i, %B1216.endif.i.i ]
  %.522177183.i.i = phi i64 [ %.502.i.i, %B944.lr.ph.i.i ], [ %.532.i.i, %B1216.endif.i.i ]
  %.529179182.i.i = phi i64 [ %.84.i.i, %B944.lr.ph.i.i ], [ %.536.i.i, %B1216.endif.i.i ]
  %.532.i.i = add nsw i64 %.522177183.i.i, -1
  %.536.i.i = add i64 %.529179182.i.i, %.439.i.i
  %.564.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !15
  %.566.i.i = sub nsw i64 %.92.i.i, %.564.i.i
  %.568.i.i = tail call i64 @llvm.smin.i64(i64 %.529179182.i.i, i64 %.566.i.i)
  %.571.i.i = tail call i64 @llvm.smax.i64(i64 %.84.i.i, i64 %.568.i.i)
  %.582.i.i = load i64, ptr %sunkaddr7.i.i, align 1, !noalias !15
  %.583.not.i.i = icmp eq i64 %.582.i.i, 0
  br i1 %.583.not.i.i, label %B1064.i.i, label %B1040.i.i

B1040.i.i:                                        ; preds = %B944.i.i
  %.587.i.i = sub nsw i64 %.571.i.i, %.84.i.i
  %.588.i.i = shl nsw i64 %.587.i.i, 3
  %.590.i.i = add nsw i64 %.588.i.i, %.44.i.i
  br label %B1216.i.i

B1064.i.i:                                        ; preds = %B944.i.i
  %.605.i.i = load i64, ptr %.77.i, align 1, !noalias !15
  %.610.i.i = sub nsw i64 %.571.i.i, %.84.i.i
  %.611.i.i = shl nsw i64 %.610.i.i, 3
  %.607.i.i = add i64 %.611.i.i, %.5
  %.612.i.i = add i64 %.607.i.i, %.605.i.i
  %.613.i.i = inttoptr i64 %.612.i.i to ptr
  %.620.i.i = load i64, ptr %sunkaddr21.i.i, align 1, !noalias !15
  %.621.i.i = add nsw i64 %.620.i.i, -1
  call fastcc void @_ZN7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax(ptr nonnull %.626.i.i, i64 %.4, i64 %.292.i.i, i64 %.50.i.i, ptr %.613.i.i, ptr %31, ptr %30, i64 %.621.i.i)
  br label %B1216.i.i

B1216.i.i:                                        ; preds = %B1064.i.i, %B1040.i.i
  %rows.2.2.i.i = phi i64 [ %.590.i.i, %B1040.i.i ], [ %.44.i.i, %B1064.i.i ]
  %.654.i.i = mul nsw i64 %.571.i.i, %.35.i.i
  %.658.i.i = add nsw i64 %.654.i.i, %.300.i.i
  %.32.i.i.i = load i64, ptr %.25.i.i, align 1, !noalias !19
  %.36.i.i.i = load i64, ptr %.128.i, align 1, !noalias !19
  %22 = getelementptr i64, ptr %.21.i, i64 %.32.i.i.i
  %23 = getelementptr i64, ptr %22, i64 %.36.i.i.i
  %.39.i.i.i = getelementptr i8, ptr %23, i64 -8
  %.40.i.i.i = load i64, ptr %.39.i.i.i, align 8, !noalias !19
  %.47.i.i.i = load i64, ptr %sunkaddr1.i.i, align 1, !noalias !19
  %.49.not.i.i.i = icmp slt i64 %.281.i.i, %.47.i.i.i
  br i1 %.49.not.i.i.i, label %B276.i.i.i, label %B174.i.i.i

B174.i.i.i:                                       ; preds = %B1216.i.i
  %.57.i.i.i = load i64, ptr %sunkaddr29.i.i, align 1, !noalias !19
  %.58.not.i.i.i = icmp eq i64 %.57.i.i.i, 0
  br i1 %.58.not.i.i.i, label %B262.i.i.i, label %B276.i.i.i

B262.i.i.i:                                       ; preds = %B174.i.i.i
  %.146.i.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !19
  br label %B288.endif.i.i.i

B276.i.i.i:                                       ; preds = %B174.i.i.i, %B1216.i.i
  %.79.i.i.i = load i64, ptr %sunkaddr33.i.i, align 1, !noalias !19
  %.81.i.i.i = add nsw i64 %.79.i.i.i, %.5
  %.101.i.i.i = load i64, ptr %sunkaddr35.i.i, align 1, !noalias !19
  br label %B288.endif.i.i.i

B392.i.i.i:                                       ; preds = %B288.endif.i.i.i, %B727.i.i.i
  %lsr.iv3.i.i.i = phi i64 [ %lsr.iv.next4.i.i.i, %B727.i.i.i ], [ %.217.i.i.i, %B288.endif.i.i.i ]
  %lsr.iv1.i.i.i = phi i64 [ %lsr.iv.next2.i.i.i, %B727.i.i.i ], [ %"$phi202.0.2.0109116.i.i.i", %B288.endif.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B727.i.i.i ], [ %.658.i.i, %B288.endif.i.i.i ]
  %bad.2.0133.i.i.i = phi i64 [ %bad.3.1.i.i.i, %B727.i.i.i ], [ 0, %B288.endif.i.i.i ]
  %.355.i.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !19
  %.356.not.i.i.i = icmp eq i64 %.355.i.i.i, 0
  br i1 %.356.not.i.i.i, label %B492.i.i.i, label %B424.i.i.i

B424.i.i.i:                                       ; preds = %B392.i.i.i
  %.361.i.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !19
  %.365.i.i.i = load i64, ptr %sunkaddr41.i.i, align 1, !noalias !19
  %.367.i.i.i = mul nsw i64 %.365.i.i.i, %.281.i.i
  %.375.i.i.i = inttoptr i64 %.361.i.i.i to ptr
  %.376.i.i.i = tail call i64 %.375.i.i.i(i64 %lsr.iv1.i.i.i, i64 %.367.i.i.i), !noalias !19
  %.380.i.i.i = add nsw i64 %.376.i.i.i, %bad.2.0133.i.i.i
  br label %B492.i.i.i

B492.i.i.i:                                       ; preds = %B424.i.i.i, %B392.i.i.i
  %bad.3.1.i.i.i = phi i64 [ %.380.i.i.i, %B424.i.i.i ], [ %bad.2.0133.i.i.i, %B392.i.i.i ]
  %.391.i.i.i = load i64, ptr %sunkaddr29.i.i, align 1, !noalias !19
  %.392.not.i.i.i = icmp eq i64 %.391.i.i.i, 0
  br i1 %.392.not.i.i.i, label %B658.i.i.i, label %B506.i.i.i

B506.i.i.i:                                       ; preds = %B492.i.i.i
  %.404.i.i.i = load i64, ptr %.383.i, align 1, !noalias !19
  %24 = mul i64 %.404.i.i.i, %34
  %25 = add i64 %24, %lsr.iv.i.i.i
  %.415.i.i.i = load i64, ptr %.21.i, align 1, !noalias !19
  %26 = mul i64 %.415.i.i.i, %34
  %27 = add i64 %26, %lsr.iv1.i.i.i
  %.432.i.i.i = load i64, ptr %sunkaddr47.i.i, align 1, !noalias !19
  %.433.i.i.i = shl nsw i64 %.432.i.i.i, 3
  %.435.i.i.i = add nsw i64 %.433.i.i.i, %.4
  %.451.i.i.i = inttoptr i64 %.391.i.i.i to ptr
  %.452.i.i.i = tail call i64 %.451.i.i.i(i64 %27, i64 %.424.i.i.i, i64 %25, i64 %.404.i.i.i, i64 %.435.i.i.i), !noalias !19
  br label %B727.i.i.i

B658.i.i.i:                                       ; preds = %B492.i.i.i
  br i1 %"$phi174.0.2.0103107118.i.i.i", label %B727.i.i.i, label %B662.i.i.i

B662.i.i.i:                                       ; preds = %B658.i.i.i
  %.471.i.i.i = load i64, ptr %.21.i, align 1, !noalias !19
  %.473.i.i.i = mul nsw i64 %.471.i.i.i, %.281.i.i
  %.475.i.i.i = inttoptr i64 %lsr.iv.i.i.i to ptr
  %.476.i.i.i = inttoptr i64 %lsr.iv1.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.475.i.i.i, ptr align 1 %.476.i.i.i, i64 %.473.i.i.i, i1 false), !noalias !19
  br label %B727.i.i.i

B727.i.i.i:                                       ; preds = %B662.i.i.i, %B658.i.i.i, %B506.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, %.40.i.i.i
  %lsr.iv.next2.i.i.i = add i64 %lsr.iv1.i.i.i, %"$phi224.0.2.0120.i.i.i"
  %lsr.iv.next4.i.i.i = add nsw i64 %lsr.iv3.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next4.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B1216.endif.i.i, label %B392.i.i.i

B288.endif.i.i.i:                                 ; preds = %B276.i.i.i, %B262.i.i.i
  %"$phi224.0.2.0120.i.i.i" = phi i64 [ %.40.i.i.i, %B262.i.i.i ], [ %.101.i.i.i, %B276.i.i.i ]
  %"$phi174.0.2.0103107118.i.i.i" = phi i1 [ true, %B262.i.i.i ], [ false, %B276.i.i.i ]
  %"$phi202.0.2.0109116.i.i.i" = phi i64 [ %.658.i.i, %B262.i.i.i ], [ %.81.i.i.i, %B276.i.i.i ]
  %"$phi288.7.2.0.i.i.i" = phi i64 [ %.146.i.i.i, %B262.i.i.i ], [ %.101.i.i.i, %B276.i.i.i ]
  %.114122.i.i.i = load i64, ptr %sunkaddr49.i.i, align 1, !noalias !19
  %.164.i.i.i = tail call i64 @llvm.smax.i64(i64 %.281.i.i, i64 %.47.i.i.i)
  %.199.i.i.i = inttoptr i64 %.114122.i.i.i to ptr
  %.200.i.i.i = tail call i64 %.199.i.i.i(i64 %.4, i64 %.5, i64 %rows.2.2.i.i, i64 %"$phi202.0.2.0109116.i.i.i", i64 %"$phi288.7.2.0.i.i.i", i64 %.164.i.i.i), !noalias !19
  %.217.i.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !19
  %.299130.not.i.i.i = icmp slt i64 %.217.i.i.i, 1
  br i1 %.299130.not.i.i.i, label %B1216.endif.i.i, label %B392.i.i.i

B0.endif.i.i:                                     ; preds = %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.i
  %28 = icmp sgt i64 %.121.i.i, 0
  %.174.i.i = icmp sgt i64 %.134.i.i, 0
  %.175.i.i = xor i1 %28, %.174.i.i
  br i1 %.175.i.i, label %B614.endif.endif.i, label %B0.endif.endif.i.i

B0.endif.endif.i.i:                               ; preds = %B0.endif.i.i
  %.190.i.i = srem i64 %.121.i.i, %.134.i.i
  %.191.i.i = sub nsw i64 0, %.190.i.i
  %.192.i.i = select i1 %28, i64 %.190.i.i, i64 %.191.i.i
  %.193.i.i = icmp sgt i64 %.192.i.i, 0
  %.194.i.i = sdiv i64 %.121.i.i, %.134.i.i
  %.195.i.i = zext i1 %.193.i.i to i64
  %.196.i.i = add i64 %.194.i.i, %.195.i.i
  %.218203.i.i = icmp sgt i64 %.196.i.i, 0
  br i1 %.218203.i.i, label %B506.lr.ph.i.i, label %B614.endif.endif.i

B506.lr.ph.i.i:                                   ; preds = %B0.endif.endif.i.i
  %29 = xor i64 %.84.i.i, -1
  %.329.i.i = add i64 %.92.i.i, %29
  %.378.i.i = mul nsw i64 %.84.i.i, %.35.i.i
  %.383.i.i = sub i64 %.92.i.i, %.84.i.i
  %30 = inttoptr i64 %.44.i.i to ptr
  %31 = inttoptr i64 %.69.i.i to ptr
  %32 = inttoptr i64 %.62.i.i to ptr
  br label %B506.i.i

B898.endif.i.i:                                   ; preds = %B898.i.i
  %33 = icmp sgt i64 %.480.pre-phi.i.i, 0
  %.482.i.i = icmp sgt i64 %.439.i.i, 0
  %.483.i.i = xor i1 %33, %.482.i.i
  br i1 %.483.i.i, label %B504.loopexit.i.i, label %B898.endif.endif.i.i

B898.endif.endif.i.i:                             ; preds = %B898.endif.i.i
  %.496.i.i = srem i64 %.480.pre-phi.i.i, %.439.i.i
  %.497.i.i = sub nsw i64 0, %.496.i.i
  %.498.i.i = select i1 %33, i64 %.496.i.i, i64 %.497.i.i
  %.499.i.i = icmp sgt i64 %.498.i.i, 0
  %.500.i.i = sdiv i64 %.480.pre-phi.i.i, %.439.i.i
  %.501.i.i = zext i1 %.499.i.i to i64
  %.502.i.i = add i64 %.500.i.i, %.501.i.i
  %.523181.i.i = icmp sgt i64 %.502.i.i, 0
  br i1 %.523181.i.i, label %B944.lr.ph.i.i, label %B504.loopexit.i.i

B944.lr.ph.i.i:                                   ; preds = %B898.endif.endif.i.i
  %.661.neg.i.i = sub i64 %.269.i.i, %.224191206.i.i
  %.424.i.i.i = add i64 %.661.neg.i.i, %.281.i.i
  %34 = sub i64 %.224191206.i.i, %.269.i.i
  br label %B944.i.i

B1216.endif.i.i:                                  ; preds = %B727.i.i.i, %B288.endif.i.i.i
  %bad.2.0.lcssa.i.i.i = phi i64 [ 0, %B288.endif.i.i.i ], [ %bad.3.1.i.i.i, %B727.i.i.i ]
  %.693.i.i = add nsw i64 %bad.2.0.lcssa.i.i.i, %bad.2.1184.i.i
  %.523.i.i = icmp samesign ugt i64 %.522177183.i.i, 1
  br i1 %.523.i.i, label %B944.i.i, label %B504.loopexit.i.i

B614.endif.endif.i:                               ; preds = %B504.loopexit.i.i, %B0.endif.endif.i.i, %B0.endif.i.i
  %bad.3.0.lcssa.i.i = phi i64 [ 0, %B0.endif.endif.i.i ], [ 0, %B0.endif.i.i ], [ %bad.2.1.lcssa.i.i, %B504.loopexit.i.i ]
  %.450.i = add nsw i64 %bad.3.0.lcssa.i.i, %bad.2.1107.i
  %exitcond.not.i = icmp eq i64 %planes.2.0.lcssa.i.i, %.357.i
  br i1 %exitcond.not.i, label %B728.i, label %B614.i

_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B728.i, %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.i, %B898.i.i, %B118.i, %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i
  %.9.0 = phi i64 [ 1, %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i ], [ undef, %B898.i.i ], [ 0, %B118.i ], [ undef, %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.i ], [ %bad.2.1.lcssa.i, %B728.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.335.i.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.626.i.i)
  ret i64 %.9.0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { optsize }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %excinfo"}
!4 = !{!5, !1, !3}
!5 = distinct !{!5, !6, !"_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!6 = distinct !{!6, !"_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
!7 = !{!8, !1, !3}
!8 = distinct !{!8, !9, !"_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a: %retptr"}
!9 = distinct !{!9, !"_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a"}
!10 = !{!11, !1, !3}
!11 = distinct !{!11, !12, !"_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a: %retptr"}
!12 = distinct !{!12, !"_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a"}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!"branch_weights", i32 99, i32 1}
!15 = !{!16, !18, !1, !3}
!16 = distinct !{!16, !17, !"_ZN7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx: %retptr"}
!17 = distinct !{!17, !"_ZN7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx"}
!18 = distinct !{!18, !17, !"_ZN7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx: %excinfo"}
!19 = !{!20, !16, !18, !1, !3}
!20 = distinct !{!20, !21, !"_ZN7convjit8_kernels5tiles5sweep13compute_tilesB3v20B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!21 = distinct !{!21, !"_ZN7convjit8_kernels5tiles5sweep13compute_tilesB3v20B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
