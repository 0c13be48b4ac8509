; sources ce66bcb0b828437042b6c9c8a0276431
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx = common local_unnamed_addr global ptr null

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_in_lines(i64) local_unnamed_addr

declare i64 @part_strided(i64) local_unnamed_addr

declare i64 @part_fill(i64, i64, i64) local_unnamed_addr

declare i64 @part_carry(i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_take_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_sides(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.offsets, i64 %arg.row, i64 range(i64 -9223372036854775808, 9223372036854775807) %arg.rows, i64 %arg.width) unnamed_addr #3 {
B0:
  %.25 = add nsw i64 %arg.row, 1
  %.27 = icmp slt i64 %.25, %arg.rows
  br i1 %.27, label %B26, label %B162

B26:                                              ; preds = %B0
  %sunkaddr = shl i64 %arg.row, 3
  %sunkaddr3 = getelementptr i8, ptr %arg.offsets, i64 %sunkaddr
  %sunkaddr4 = getelementptr i8, ptr %sunkaddr3, i64 8
  %.41 = load i64, ptr %sunkaddr4, align 8
  %.44 = getelementptr i64, ptr %arg.offsets, i64 %arg.row
  %.45 = load i64, ptr %.44, align 8
  %.51 = add nsw i64 %.45, %arg.width
  %.52 = icmp eq i64 %.41, %.51
  br i1 %.52, label %B80.preheader, label %B162

B80.preheader:                                    ; preds = %B26
  %0 = sub i64 %arg.rows, %arg.row
  %1 = add i64 %arg.row, 2
  %2 = sub i64 %1, %arg.rows
  br label %B80

B80:                                              ; preds = %B108, %B80.preheader
  %lsr.iv = phi i64 [ %.41, %B80.preheader ], [ %.84, %B108 ]
  %count.2.1 = phi i64 [ 1, %B80.preheader ], [ %.58, %B108 ]
  %3 = add i64 %2, %count.2.1
  %exitcond.not = icmp eq i64 %3, 1
  br i1 %exitcond.not, label %B162, label %B108

B108:                                             ; preds = %B80
  %.58 = add nuw i64 %count.2.1, 1
  %4 = shl i64 %count.2.1, 3
  %scevgep1 = getelementptr i8, ptr %sunkaddr3, i64 %4
  %scevgep2 = getelementptr i8, ptr %scevgep1, i64 8
  %.84 = load i64, ptr %scevgep2, align 8
  %lsr.iv.next = add i64 %lsr.iv, %arg.width
  %.95 = icmp eq i64 %lsr.iv.next, %.84
  br i1 %.95, label %B80, label %B162

B162:                                             ; preds = %B108, %B80, %B26, %B0
  %count.3.0 = phi i64 [ 1, %B26 ], [ 1, %B0 ], [ %.58, %B108 ], [ %0, %B80 ]
  store i64 %count.3.0, ptr %retptr, align 8
  ret void
}

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4) local_unnamed_addr #4 {
.6:
  %.586.i = alloca i64, align 8
  %.1576.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.586.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1576.i)
  %.15.i = inttoptr i64 %.2 to ptr
  %.21.i = inttoptr i64 %.3 to ptr
  %.29.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 8
  %.31.i = load i64, ptr %.29.i, align 1, !noalias !0
  %.35.i = load i64, ptr %.15.i, align 1, !noalias !0
  %.37.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 384
  %.39.i = load i64, ptr %.37.i, align 1, !noalias !0
  %.41.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 368
  %.43.i = load i64, ptr %.41.i, align 1, !noalias !0
  %.45.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 352
  %.47.i = load i64, ptr %.45.i, align 1, !noalias !0
  %.49.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 360
  %.51.i = load i64, ptr %.49.i, align 1, !noalias !0
  %.102.idx.i = shl i64 %.31.i, 4
  %.102.i = getelementptr i8, ptr %.21.i, i64 %.102.idx.i
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !0
  %.107.i = getelementptr i8, ptr %.102.i, i64 8
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !0
  %.110.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 48
  %.112.i = load i64, ptr %.110.i, align 1, !noalias !0
  %.116.i = icmp eq i64 %.35.i, 0
  br i1 %.116.i, label %B0.endif.endif.i, label %B0.else.i, !prof !4

B964.i:                                           ; preds = %middle.block, %B0.endif.endif.i
  %planes.2.0.lcssa.i = phi i64 [ 1, %B0.endif.endif.i ], [ %30, %middle.block ]
  %.439.i = tail call i64 @part_source_bytes(i64 0), !noalias !0
  %.446.i = tail call i64 @part_in_lines(i64 0), !noalias !0
  %.453.i = tail call i64 @part_strided(i64 0), !noalias !0
  %.467.i = icmp eq i64 %.439.i, 0
  br i1 %.467.i, label %B964.endif.i, label %B964.else.if.i, !prof !4

B1136.i:                                          ; preds = %B964.endif.i
  %.44.i.i = icmp sgt i64 %.273.i, 1
  br i1 %.44.i.i, label %B28.i.i, label %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i

B28.i.i:                                          ; preds = %B1136.i, %B28.endif.i.i
  %first.4.0.i.i = phi i64 [ %first.3.1.i.i, %B28.endif.i.i ], [ 0, %B1136.i ]
  %longest.2.0.i.i = phi i64 [ %longest.3.1.i.i, %B28.endif.i.i ], [ 0, %B1136.i ]
  %row.2.0.i.i = phi i64 [ %.123.pre-phi.i.i, %B28.endif.i.i ], [ 0, %B1136.i ]
  %.25.i.i.i = add nsw i64 %row.2.0.i.i, 1
  %.27.i.i.i = icmp slt i64 %.25.i.i.i, %.274.i
  br i1 %.27.i.i.i, label %B26.i.i.i, label %B28.endif.i.i

B26.i.i.i:                                        ; preds = %B28.i.i
  %sunkaddr.i.i.i = shl i64 %row.2.0.i.i, 3
  %sunkaddr3.i.i.i = getelementptr i8, ptr %.251.i, i64 %sunkaddr.i.i.i
  %sunkaddr4.i.i.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 8
  %.41.i.i.i = load i64, ptr %sunkaddr4.i.i.i, align 8, !noalias !5
  %.44.i.i.i = getelementptr i64, ptr %.251.i, i64 %row.2.0.i.i
  %.45.i.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !5
  %.51.i.i.i = add nsw i64 %.45.i.i.i, %.439.i
  %.52.i.i.i = icmp eq i64 %.41.i.i.i, %.51.i.i.i
  br i1 %.52.i.i.i, label %B80.preheader.i.i.i, label %B28.endif.i.i

B80.preheader.i.i.i:                              ; preds = %B26.i.i.i
  %0 = sub i64 %.274.i, %row.2.0.i.i
  %reass.sub = sub i64 %row.2.0.i.i, %.273.i
  %1 = add i64 %reass.sub, 3
  br label %B80.i.i.i

B80.i.i.i:                                        ; preds = %B108.i.i.i, %B80.preheader.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %.41.i.i.i, %B80.preheader.i.i.i ], [ %.84.i.i.i, %B108.i.i.i ]
  %count.2.1.i.i.i = phi i64 [ 1, %B80.preheader.i.i.i ], [ %.58.i.i.i, %B108.i.i.i ]
  %2 = add i64 %1, %count.2.1.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %2, 1
  br i1 %exitcond.not.i.i.i, label %B28.endif.loopexit.i.i, label %B108.i.i.i

B108.i.i.i:                                       ; preds = %B80.i.i.i
  %.58.i.i.i = add i64 %count.2.1.i.i.i, 1
  %3 = shl i64 %count.2.1.i.i.i, 3
  %scevgep3.i24.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 %3
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i24.i, i64 8
  %.84.i.i.i = load i64, ptr %scevgep4.i.i, align 8, !noalias !5
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, %.439.i
  %.95.i.i.i = icmp eq i64 %lsr.iv.next.i.i.i, %.84.i.i.i
  br i1 %.95.i.i.i, label %B80.i.i.i, label %B28.endif.loopexit.i.i

B28.endif.loopexit.i.i:                           ; preds = %B108.i.i.i, %B80.i.i.i
  %count.3.0.i.ph.i.i = phi i64 [ %0, %B80.i.i.i ], [ %.58.i.i.i, %B108.i.i.i ]
  %.pre.i.i = add nsw i64 %count.3.0.i.ph.i.i, %row.2.0.i.i
  br label %B28.endif.i.i

B28.endif.i.i:                                    ; preds = %B28.endif.loopexit.i.i, %B26.i.i.i, %B28.i.i
  %.123.pre-phi.i.i = phi i64 [ %.pre.i.i, %B28.endif.loopexit.i.i ], [ %.25.i.i.i, %B26.i.i.i ], [ %.25.i.i.i, %B28.i.i ]
  %count.3.0.i.i.i = phi i64 [ %count.3.0.i.ph.i.i, %B28.endif.loopexit.i.i ], [ 1, %B26.i.i.i ], [ 1, %B28.i.i ]
  %.97.i.i = icmp sgt i64 %count.3.0.i.i.i, %longest.2.0.i.i
  %first.3.1.i.i = select i1 %.97.i.i, i64 %row.2.0.i.i, i64 %first.4.0.i.i
  %longest.3.1.i.i = tail call i64 @llvm.smax.i64(i64 %count.3.0.i.i.i, i64 %longest.2.0.i.i)
  %.129.i.i = icmp slt i64 %.123.pre-phi.i.i, %.274.i
  br i1 %.129.i.i, label %B28.i.i, label %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i

_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i: ; preds = %B28.endif.i.i, %B1136.i
  %first.2.1.i.i = phi i64 [ 0, %B1136.i ], [ %first.3.1.i.i, %B28.endif.i.i ]
  store i64 0, ptr %.586.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.586.i, ptr %.251.i, i64 %first.2.1.i.i, i64 %.274.i, i64 %.439.i)
  %.600.i = load i64, ptr %.586.i, align 8, !noalias !0
  br label %B1216.i

B1216.i:                                          ; preds = %B964.endif.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i
  %"$phi1172.0.2.0394.i" = phi i64 [ 0, %B964.endif.i ], [ %first.2.1.i.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %"$phi1216.0.2.0.i" = phi i64 [ 0, %B964.endif.i ], [ %.600.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %.625.i = mul nsw i64 %"$phi1216.0.2.0.i", %.439.i
  %.672.i = icmp sgt i64 %.517.i, 0
  %.675.i = icmp eq i64 %"$phi1130.0.2.0.i", 0
  %.673.i = icmp sgt i64 %"$phi1130.0.2.0.i", 0
  %.674.i = xor i1 %.672.i, %.673.i
  %or.cond = select i1 %.675.i, i1 true, i1 %.674.i, !prof !10
  br i1 %or.cond, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit, label %B1216.endif.endif.i, !prof !10

B1268.loopexit.i:                                 ; preds = %B2453.i, %B1270.endif.i
  %offset.3.1.lcssa.i = phi i64 [ %offset.4.0466.i, %B1270.endif.i ], [ %offset.2.317.i, %B2453.i ]
  %.715.i = icmp sgt i64 %.714454465.i, 1
  br i1 %.715.i, label %B1270.endif.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1418.i:                                          ; preds = %B1418.lr.ph.i, %B2453.i
  %taken.4.1449.i = phi i64 [ 0, %B1418.lr.ph.i ], [ %taken.5.2.i, %B2453.i ]
  %offset.3.1448.i = phi i64 [ %offset.4.0466.i, %B1418.lr.ph.i ], [ %offset.2.317.i, %B2453.i ]
  %.877443446.i = phi i64 [ 0, %B1418.lr.ph.i ], [ %.884.i, %B2453.i ]
  %.884.i = add nuw nsw i64 %.877443446.i, 1
  br i1 %.513.i, label %B1424.i, label %B1444.i

B1424.i:                                          ; preds = %B1418.i
  br i1 %.919.i, label %B1462.thread.i, label %B1424.endif.else.if.i, !prof !4

B1444.i:                                          ; preds = %B1418.i
  br i1 %.1023.i, label %B1462.thread.i, label %B1462.i, !prof !4

B1462.thread.i:                                   ; preds = %B1424.endif.else.if.i, %B1444.i, %B1424.i
  %"$phi1462.2.2.sroa.8.2.ph.i" = phi i64 [ 0, %B1444.i ], [ 0, %B1424.i ], [ %spec.select420.i, %B1424.endif.else.if.i ]
  %"$phi1462.2.2.sroa.0.2.ph.i" = phi i64 [ 0, %B1444.i ], [ 0, %B1424.i ], [ %spec.select419.i, %B1424.endif.else.if.i ]
  %.1141481.i = add nsw i64 %"$phi1462.2.2.sroa.8.2.ph.i", %"$phi1172.0.2.0394.i"
  %.1143482.i = icmp slt i64 %.1141481.i, %.274.i
  %.1156483.i = select i1 %.1143482.i, i64 0, i64 %.274.i
  %spec.select484.i = sub nsw i64 %.1141481.i, %.1156483.i
  br label %B1530.i

B1462.i:                                          ; preds = %B1444.i
  %.1039.i = sdiv i64 %.877443446.i, %.274.i
  %.1040.i = srem i64 %.877443446.i, %.274.i
  %.1043.i = icmp ne i64 %.1040.i, 0
  %.1044.i = and i1 %.1042.i, %.1043.i
  %.1049.i = sext i1 %.1044.i to i64
  %spec.select421.i = add i64 %.1039.i, %.1049.i
  %.1093.i = select i1 %.1044.i, i64 %.274.i, i64 0
  %spec.select422.i = add i64 %.1093.i, %.1040.i
  %.1141.i = add nsw i64 %spec.select422.i, %"$phi1172.0.2.0394.i"
  %.1143.i = icmp slt i64 %.1141.i, %.274.i
  %.1156.i = select i1 %.1143.i, i64 0, i64 %.274.i
  %spec.select.i = sub nsw i64 %.1141.i, %.1156.i
  %.1182.i = icmp eq i64 %spec.select422.i, 0
  br i1 %.1182.i, label %B1530.i, label %B1568.i

B1530.i:                                          ; preds = %B1462.i, %B1462.thread.i
  %spec.select492.i = phi i64 [ %spec.select484.i, %B1462.thread.i ], [ %spec.select.i, %B1462.i ]
  %"$phi1462.2.2.sroa.0.2490.i" = phi i64 [ %"$phi1462.2.2.sroa.0.2.ph.i", %B1462.thread.i ], [ %spec.select421.i, %B1462.i ]
  %"$phi1462.2.2.sroa.8.2488.i" = phi i64 [ %"$phi1462.2.2.sroa.8.2.ph.i", %B1462.thread.i ], [ 0, %B1462.i ]
  %.26.i.i = load i64, ptr %.29.i, align 1, !noalias !11
  %.10972.i.i = icmp sgt i64 %.26.i.i, 1
  br i1 %.10972.i.i, label %B150.lr.ph.i.i, label %B1568.thread.i

B1568.thread.i:                                   ; preds = %B1530.i
  %.122310.i = mul nsw i64 %"$phi1462.2.2.sroa.0.2490.i", %.274.i
  %.122711.i = add nsw i64 %.122310.i, %spec.select492.i
  %.122912.i = mul nsw i64 %.122711.i, %.39.i
  %.123513.i = add i64 %.122912.i, %.1231.i
  br label %B1630.i

B150.lr.ph.i.i:                                   ; preds = %B1530.i
  %.160.i.i = load i64, ptr %.266.i, align 1, !noalias !11
  %.170.i.i = load i64, ptr %.236.i, align 1, !noalias !11
  %4 = add nuw i64 %.26.i.i, 1
  %5 = shl i64 %.26.i.i, 4
  %6 = getelementptr i8, ptr %.21.i, i64 %5
  %scevgep.i.i = getelementptr i8, ptr %6, i64 -24
  %7 = shl i64 %.170.i.i, 3
  %8 = getelementptr i8, ptr %.15.i, i64 %7
  %9 = shl i64 %.160.i.i, 3
  %10 = getelementptr i8, ptr %.15.i, i64 %9
  br label %B150.i.i

B150.i.i:                                         ; preds = %B150.endif.endif.i.i, %B150.lr.ph.i.i
  %lsr.iv1.i.i = phi ptr [ %scevgep.i.i, %B150.lr.ph.i.i ], [ %scevgep2.i.i, %B150.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %4, %B150.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B150.endif.endif.i.i ]
  %offset.2.076.i.i = phi i64 [ 0, %B150.lr.ph.i.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %plane.2.075.i.i = phi i64 [ %"$phi1462.2.2.sroa.0.2490.i", %B150.lr.ph.i.i ], [ %quot.1.0.i.i, %B150.endif.endif.i.i ]
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -8
  %.151.i.i = load i64, ptr %lsr.iv1.i.i, align 8, !noalias !11
  %.155.i.i = load i64, ptr %scevgep3.i.i, align 8, !noalias !11
  %.156.i.i = sub nsw i64 %.151.i.i, %.155.i.i
  %11 = shl i64 %lsr.iv.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %10, i64 %11
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i.i, i64 -24
  %.164.i.i = load i64, ptr %scevgep9.i.i, align 8, !noalias !11
  %.165.i.i = add nsw i64 %.164.i.i, %.156.i.i
  %.166.i.i = add nsw i64 %.165.i.i, -1
  %scevgep5.i.i = getelementptr i8, ptr %8, i64 %11
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 -24
  %.174.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !11
  %.179.i.i = add nsw i64 %.174.i.i, %.155.i.i
  %.183.i.i = icmp eq i64 %.166.i.i, 0
  br i1 %.183.i.i, label %B150.endif.if.i.i, label %B150.else.i.i, !prof !4

B150.else.i.i:                                    ; preds = %B150.i.i
  %.194.i.i = icmp ne i64 %plane.2.075.i.i, -9223372036854775808
  %.195.i.i = icmp ne i64 %.165.i.i, 0
  %.196.not.i.i = or i1 %.194.i.i, %.195.i.i
  br i1 %.196.not.i.i, label %B150.endif.else.if.i.i, label %B150.endif.else.i.i, !prof !14

B150.endif.if.i.i:                                ; preds = %B150.i.i
  %.22361.i.i = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.else.i.i:                              ; preds = %B150.else.i.i
  %12 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.endif.i.i:                             ; preds = %B150.endif.else.if.i.i, %B150.endif.else.i.i, %B150.endif.if.i.i
  %.22463.in.i.i = phi ptr [ %.22361.i.i, %B150.endif.if.i.i ], [ %12, %B150.endif.else.i.i ], [ %.22380.i.i, %B150.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B150.endif.if.i.i ], [ 0, %B150.endif.else.i.i ], [ %spec.select69.i.i, %B150.endif.else.if.i.i ]
  %.22463.i.i = load i64, ptr %.22463.in.i.i, align 8, !noalias !11
  %.275.i.i = icmp eq i64 %.22463.i.i, -9223372036854775808
  %.278.i.i = icmp eq i64 %offset.2.076.i.i, -9223372036854775808
  %or.cond.i.i = select i1 %.275.i.i, i1 true, i1 %.278.i.i
  %.290.i.i = add nsw i64 %.22463.i.i, %offset.2.076.i.i
  %"$phi400.1.2.1.i.i" = select i1 %or.cond.i.i, i64 -9223372036854775808, i64 %.290.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep2.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -16
  %.109.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 2
  br i1 %.109.i.i, label %B150.i.i, label %B1568.i

B150.endif.else.if.i.i:                           ; preds = %B150.else.i.i
  %.200.i.i = srem i64 %plane.2.075.i.i, %.166.i.i
  %.201.i.i = xor i64 %.200.i.i, %.166.i.i
  %.202.i.i = icmp slt i64 %.201.i.i, 0
  %.203.i.i = icmp ne i64 %.200.i.i, 0
  %.204.i.i = and i1 %.203.i.i, %.202.i.i
  %.211.i.i = select i1 %.204.i.i, i64 %.166.i.i, i64 0
  %13 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  %14 = getelementptr i64, ptr %13, i64 %.211.i.i
  %.22380.i.i = getelementptr i64, ptr %14, i64 %.200.i.i
  %.247.i.i = sdiv i64 %plane.2.075.i.i, %.166.i.i
  %.257.i.i = sext i1 %.204.i.i to i64
  %spec.select69.i.i = add i64 %.247.i.i, %.257.i.i
  br label %B150.endif.endif.i.i

B1568.i:                                          ; preds = %B150.endif.endif.i.i, %B1462.i
  %spec.select491.i = phi i64 [ %spec.select.i, %B1462.i ], [ %spec.select492.i, %B150.endif.endif.i.i ]
  %"$phi1462.2.2.sroa.0.2489.i" = phi i64 [ %spec.select421.i, %B1462.i ], [ %"$phi1462.2.2.sroa.0.2490.i", %B150.endif.endif.i.i ]
  %"$phi1462.2.2.sroa.8.2487.i" = phi i64 [ %spec.select422.i, %B1462.i ], [ %"$phi1462.2.2.sroa.8.2488.i", %B150.endif.endif.i.i ]
  %offset.2.3.i = phi i64 [ %offset.3.1448.i, %B1462.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %taken.3.3.i = phi i64 [ %taken.4.1449.i, %B1462.i ], [ 0, %B150.endif.endif.i.i ]
  %.1223.i = mul nsw i64 %"$phi1462.2.2.sroa.0.2489.i", %.274.i
  %.1227.i = add nsw i64 %.1223.i, %spec.select491.i
  %.1229.i = mul nsw i64 %.1227.i, %.39.i
  %.1235.i = add i64 %.1229.i, %.1231.i
  %.1240.i = icmp eq i64 %offset.2.3.i, -9223372036854775808
  br i1 %.1240.i, label %B1664.i, label %B1630.i

B1630.i:                                          ; preds = %B1568.i, %B1568.thread.i
  %.123522.i = phi i64 [ %.123513.i, %B1568.thread.i ], [ %.1235.i, %B1568.i ]
  %taken.3.320.i = phi i64 [ 0, %B1568.thread.i ], [ %taken.3.3.i, %B1568.i ]
  %offset.2.319.i = phi i64 [ 0, %B1568.thread.i ], [ %offset.2.3.i, %B1568.i ]
  %"$phi1462.2.2.sroa.8.248716.i" = phi i64 [ %"$phi1462.2.2.sroa.8.2488.i", %B1568.thread.i ], [ %"$phi1462.2.2.sroa.8.2487.i", %B1568.i ]
  %spec.select49115.i = phi i64 [ %spec.select492.i, %B1568.thread.i ], [ %spec.select491.i, %B1568.i ]
  %.1244.i = getelementptr i64, ptr %.251.i, i64 %spec.select49115.i
  %.1245.i = load i64, ptr %.1244.i, align 8, !noalias !0
  %.1246.i = icmp eq i64 %.1245.i, -9223372036854775808
  br i1 %.1246.i, label %B1664.i, label %B1720.i

B1664.i:                                          ; preds = %B1630.i, %B1568.i
  %.123523.i = phi i64 [ %.123522.i, %B1630.i ], [ %.1235.i, %B1568.i ]
  %taken.3.321.i = phi i64 [ %taken.3.320.i, %B1630.i ], [ %taken.3.3.i, %B1568.i ]
  %offset.2.318.i = phi i64 [ %offset.2.319.i, %B1630.i ], [ -9223372036854775808, %B1568.i ]
  %.1262.i = add nsw i64 %.123523.i, %.1423.i
  %.1278.i = tail call i64 @part_fill(i64 %.1262.i, i64 %.1436.i, i64 %.219.i), !noalias !0
  br label %B2453.i

B1720.i:                                          ; preds = %B1630.i
  %.1290.i = load i64, ptr %.1289.i, align 8, !noalias !0
  %.1291.i = sub nsw i64 %.1245.i, %.1290.i
  %.1297.not.i = icmp slt i64 %"$phi1462.2.2.sroa.8.248716.i", %"$phi1216.0.2.0.i"
  br i1 %.1297.not.i, label %B1922.i, label %B1766.i

B1766.i:                                          ; preds = %B1720.i
  %.1300.i = icmp sgt i64 %.1291.i, -1
  %.1308.i = icmp slt i64 %.1291.i, %.625.i
  %or.cond416.i = select i1 %.1300.i, i1 %.1308.i, i1 false
  br i1 %or.cond416.i, label %B1798.i, label %B1922.i

B1798.i:                                          ; preds = %B1766.i
  br i1 %.467.i, label %B1816.endif.i, label %B1798.else.if.i, !prof !4

B1922.i:                                          ; preds = %B1798.else.if.i, %B1766.i, %B1720.i
  %.1447.i = add nsw i64 %offset.2.319.i, %.1
  %.1457.i = add nsw i64 %.1447.i, %.1455.i
  %.1462.i = add nsw i64 %spec.select49115.i, 4
  %.1464.i = icmp slt i64 %.1462.i, %.274.i
  %or.cond424.i = select i1 %.1464.i, i1 %brmerge.i, i1 false
  br i1 %or.cond424.i, label %B1998.i, label %B2078.i

B1998.i:                                          ; preds = %B1922.i
  %.1476.i = getelementptr i64, ptr %.251.i, i64 %.1462.i
  %.1477.i = load i64, ptr %.1476.i, align 8, !noalias !0
  %.1479.i = add nsw i64 %.1477.i, %.1457.i
  br i1 %.1487437.i, label %body.i, label %B2078.i

B2078.i:                                          ; preds = %body.i, %B1998.i, %B1922.i
  %.1500.i = add nsw i64 %.1245.i, %.1447.i
  %.1511.i = add nsw i64 %.1245.i, %.1457.i
  br i1 %.535.not.i, label %B2134.i, label %B2192.i

B2134.i:                                          ; preds = %B2078.i
  %.1534.i = add nsw i64 %.123522.i, %.1647.i
  %.1554.i = tail call i64 @part_carry(i64 %.1511.i, i64 %.43.i, i64 %.1534.i, i64 %.1482.i), !noalias !0
  br label %B2392.i

B2192.i:                                          ; preds = %B2078.i
  %.1565.not.i = icmp slt i64 %"$phi1462.2.2.sroa.8.248716.i", %taken.3.320.i
  br i1 %.1565.not.i, label %B2392.i, label %B2204.i

B2204.i:                                          ; preds = %B2192.i
  store i64 0, ptr %.1576.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.1576.i, ptr nonnull %.251.i, i64 %spec.select49115.i, i64 %.274.i, i64 %.439.i)
  %.1590.i = load i64, ptr %.1576.i, align 8, !noalias !0
  %.1607.i = add nsw i64 %.1590.i, %"$phi1462.2.2.sroa.8.248716.i"
  %.1616.i = mul i64 %.1614.i, %.1590.i
  %.1618.not.i = icmp sgt i64 %.43.i, %.1616.i
  br i1 %.1618.not.i, label %B2332.i, label %B2274.i

B2274.i:                                          ; preds = %B2204.i
  %.1624.i = add nsw i64 %.1511.i, %.1622.i
  br i1 %.1487437.i, label %body.1.i, label %B2332.i

B2332.i:                                          ; preds = %body.1.i, %B2274.i, %B2204.i
  %.1649.i = add nsw i64 %.123522.i, %.1647.i
  %.1679.i = tail call i64 @part_take_lines(i64 %.1511.i, i64 %.43.i, i64 %.1590.i, i64 %.1649.i, i64 %.39.i, i64 %.1482.i), !noalias !0
  br label %B2392.i

B2392.i:                                          ; preds = %B2332.i, %B2192.i, %B2134.i
  %taken.6.3.i = phi i64 [ %taken.3.320.i, %B2134.i ], [ %.1607.i, %B2332.i ], [ %taken.3.320.i, %B2192.i ]
  %.1746.i = tail call i64 @part_sides(i64 %.1500.i, i64 %.212.i, i64 %.230.i, i64 %.123522.i, i64 %.219.i, i64 %.721456464.i, i64 %.767.i, i64 %.170.i, i64 %.193.i, i64 %.199.i, i64 %.180.i), !noalias !0
  br label %B2453.i

B2453.i:                                          ; preds = %B1816.endif.i, %B2392.i, %B1664.i
  %offset.2.317.i = phi i64 [ %offset.2.318.i, %B1664.i ], [ %offset.2.319.i, %B1816.endif.i ], [ %offset.2.319.i, %B2392.i ]
  %taken.5.2.i = phi i64 [ %taken.3.321.i, %B1664.i ], [ %taken.3.320.i, %B1816.endif.i ], [ %taken.6.3.i, %B2392.i ]
  %exitcond478.not.i = icmp eq i64 %.790.i, %.884.i
  br i1 %exitcond478.not.i, label %B1268.loopexit.i, label %B1418.i

B0.else.i:                                        ; preds = %.6
  %.127.i = icmp ne i64 %.112.i, -9223372036854775808
  %.128.i = icmp ne i64 %.35.i, -1
  %.129.not.i = or i1 %.128.i, %.127.i
  br i1 %.129.not.i, label %B0.else.if.i, label %B0.endif.endif.i, !prof !14

B0.else.if.i:                                     ; preds = %B0.else.i
  %.132.i = sdiv i64 %.112.i, %.35.i
  %.133.i = srem i64 %.112.i, %.35.i
  %.134.i = xor i64 %.133.i, %.35.i
  %.135.i = icmp slt i64 %.134.i, 0
  %.136.i = icmp ne i64 %.133.i, 0
  %.137.i = and i1 %.136.i, %.135.i
  %.142.i = sext i1 %.137.i to i64
  %spec.select417.i = add i64 %.132.i, %.142.i
  br label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %B0.else.if.i, %B0.else.i, %.6
  %quot.0.i = phi i64 [ 0, %.6 ], [ 0, %B0.else.i ], [ %spec.select417.i, %B0.else.if.i ]
  %.154.i = add nsw i64 %quot.0.i, %.108.i
  %.162.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 336
  %.164.i = load i64, ptr %.162.i, align 1, !noalias !0
  %.167.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.164.i)
  %.170.i = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 %.167.i)
  %.172.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 344
  %.174.i = load i64, ptr %.172.i, align 1, !noalias !0
  %.177.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.174.i)
  %.180.i = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 %.177.i)
  %.190.i = tail call i64 @llvm.smin.i64(i64 %.180.i, i64 %.47.i)
  %.193.i = tail call i64 @llvm.smax.i64(i64 %.170.i, i64 %.190.i)
  %.196.i = tail call i64 @llvm.smin.i64(i64 %.180.i, i64 %.51.i)
  %.199.i = tail call i64 @llvm.smax.i64(i64 %.170.i, i64 %.196.i)
  %.207.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 328
  %.209.i = load i64, ptr %.207.i, align 1, !noalias !0
  %.210.i = shl nsw i64 %.209.i, 3
  %.212.i = add nsw i64 %.210.i, %.2
  %.214.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 320
  %.216.i = load i64, ptr %.214.i, align 1, !noalias !0
  %.217.i = shl nsw i64 %.216.i, 3
  %.219.i = add nsw i64 %.217.i, %.2
  %.227.neg.i = sub i64 %.47.i, %.51.i
  %15 = add i64 %.227.neg.i, %.209.i
  %16 = shl i64 %15, 3
  %.230.i = add i64 %16, %.2
  %.234.i = add nsw i64 %.31.i, -1
  %.236.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 32
  %.238.i = load i64, ptr %.236.i, align 1, !noalias !0
  %17 = getelementptr i64, ptr %.15.i, i64 %.238.i
  %.241.i = getelementptr i64, ptr %17, i64 %.234.i
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !0
  %.245.idx.i = shl i64 %.234.i, 4
  %.245.i = getelementptr i8, ptr %.21.i, i64 %.245.idx.i
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.247.i = add nsw i64 %.246.i, %.242.i
  %.248.i = shl nsw i64 %.247.i, 3
  %.250.i = add nsw i64 %.248.i, %.2
  %.251.i = inttoptr i64 %.250.i to ptr
  %.258.i = getelementptr i8, ptr %.245.i, i64 8
  %.259.i = load i64, ptr %.258.i, align 8, !noalias !0
  %.264.i = sub nsw i64 %.259.i, %.246.i
  %.266.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 16
  %.268.i = load i64, ptr %.266.i, align 1, !noalias !0
  %18 = getelementptr i64, ptr %.15.i, i64 %.268.i
  %.271.i = getelementptr i64, ptr %18, i64 %.234.i
  %.272.i = load i64, ptr %.271.i, align 8, !noalias !0
  %.273.i = add nsw i64 %.272.i, %.264.i
  %.274.i = add nsw i64 %.273.i, -1
  %.319.i = icmp slt i64 %.31.i, 2
  %..234.i = select i1 %.319.i, i64 0, i64 %.234.i
  %.363431.i = icmp sgt i64 %..234.i, 0
  br i1 %.363431.i, label %vector.ph, label %B964.i

vector.ph:                                        ; preds = %B0.endif.endif.i
  %n.rnd.up = add nuw i64 %..234.i, 7
  %n.vec = and i64 %n.rnd.up, -8
  %trip.count.minus.1 = add nsw i64 %..234.i, -1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i64> [ splat (i64 1), %vector.ph ], [ %27, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %19 = icmp ule <8 x i64> %vec.ind, %broadcast.splat
  %20 = shl <8 x i64> %vec.ind, splat (i64 4)
  %21 = getelementptr i8, ptr %.21.i, <8 x i64> %20
  %22 = getelementptr i8, <8 x ptr> %21, i64 8
  %wide.masked.gather = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %22, <8 x i1> %19, <8 x i64> poison), !noalias !0
  %wide.masked.gather1 = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %21, <8 x i1> %19, <8 x i64> poison), !noalias !0
  %23 = getelementptr i64, ptr %18, i64 %index
  %wide.masked.load = tail call <8 x i64> @llvm.masked.load.v8i64.p0(ptr align 8 %23, <8 x i1> %19, <8 x i64> poison), !noalias !0
  %24 = xor <8 x i64> %wide.masked.gather1, splat (i64 -1)
  %25 = add <8 x i64> %wide.masked.gather, %24
  %26 = add <8 x i64> %25, %wide.masked.load
  %27 = mul <8 x i64> %26, %vec.phi
  %index.next = add i64 %index, 8
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %28 = icmp eq i64 %index.next, %n.vec
  br i1 %28, label %middle.block, label %vector.body, !llvm.loop !15

middle.block:                                     ; preds = %vector.body
  %29 = select <8 x i1> %19, <8 x i64> %27, <8 x i64> %vec.phi
  %30 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %29)
  br label %B964.i

B964.endif.i:                                     ; preds = %B964.else.if.i, %B964.i
  %quot.1.0.i = phi i64 [ 0, %B964.i ], [ %spec.select418.i, %B964.else.if.i ]
  %.510.i = icmp eq i64 %.43.i, %.439.i
  %.513.i = icmp ne i64 %.453.i, 0
  %or.cond.i = select i1 %.510.i, i1 true, i1 %.513.i
  %.517.i = sub i64 %.154.i, %.103.i
  %.519.i = tail call i64 @llvm.smax.i64(i64 %.517.i, i64 1)
  %"$phi1130.0.2.0.i" = select i1 %or.cond.i, i64 %.519.i, i64 %quot.1.0.i
  %.535.not.i = icmp eq i64 %.446.i, 0
  br i1 %.535.not.i, label %B1216.i, label %B1136.i

B964.else.if.i:                                   ; preds = %B964.i
  %.483.i = sdiv i64 2048, %.439.i
  %.484.i = srem i64 2048, %.439.i
  %.486.i = icmp slt i64 %.439.i, 0
  %.487.i = icmp ne i64 %.484.i, 0
  %.488.i = and i1 %.486.i, %.487.i
  %.493.i = sext i1 %.488.i to i64
  %spec.select418.i = add nsw i64 %.483.i, %.493.i
  br label %B964.endif.i

B1216.endif.endif.i:                              ; preds = %B1216.i
  %.687.i = srem i64 %.517.i, %"$phi1130.0.2.0.i"
  %.688.i = sub nsw i64 0, %.687.i
  %.689.i = select i1 %.672.i, i64 %.687.i, i64 %.688.i
  %.690.i = icmp sgt i64 %.689.i, 0
  %.691.i = sdiv i64 %.517.i, %"$phi1130.0.2.0.i"
  %.692.i = zext i1 %.690.i to i64
  %.693.i = add i64 %.691.i, %.692.i
  %.715463.i = icmp sgt i64 %.693.i, 0
  br i1 %.715463.i, label %B1270.endif.lr.ph.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1270.endif.lr.ph.i:                              ; preds = %B1216.endif.endif.i
  %factor.op.mul453.i = mul i64 %.103.i, %.35.i
  %.790.i = mul nsw i64 %planes.2.0.lcssa.i, %.274.i
  %.871445.not.i = icmp slt i64 %.790.i, 1
  %.1023.i = icmp eq i64 %.274.i, 0
  %.919.i = icmp eq i64 %planes.2.0.lcssa.i, 0
  %.1231.i = sub i64 %.4, %factor.op.mul453.i
  %.1289.i = getelementptr i64, ptr %.251.i, i64 %"$phi1172.0.2.0394.i"
  %brmerge.i = select i1 %.513.i, i1 true, i1 %.510.i
  %.1614.i = shl i64 %.439.i, 1
  %.1622.i = mul nsw i64 %quot.1.0.i, %.43.i
  %.1042.i = icmp slt i64 %.273.i, 1
  %31 = tail call i64 @llvm.smin.i64(i64 %planes.2.0.lcssa.i, i64 0)
  %.980.i = icmp slt i64 %planes.2.0.lcssa.i, 0
  br label %B1270.endif.i

B1270.endif.i:                                    ; preds = %B1270.endif.lr.ph.i, %B1268.loopexit.i
  %offset.4.0466.i = phi i64 [ 0, %B1270.endif.lr.ph.i ], [ %offset.3.1.lcssa.i, %B1268.loopexit.i ]
  %.714454465.i = phi i64 [ %.693.i, %B1270.endif.lr.ph.i ], [ %.724.i, %B1268.loopexit.i ]
  %.721456464.i = phi i64 [ %.103.i, %B1270.endif.lr.ph.i ], [ %.728.i, %B1268.loopexit.i ]
  %.724.i = add nsw i64 %.714454465.i, -1
  %.728.i = add i64 %.721456464.i, %"$phi1130.0.2.0.i"
  %.767.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.728.i)
  br i1 %.871445.not.i, label %B1268.loopexit.i, label %B1418.lr.ph.i

B1418.lr.ph.i:                                    ; preds = %B1270.endif.i
  %.778.i = tail call i64 @llvm.smin.i64(i64 %.199.i, i64 %.767.i)
  %.774.i = tail call i64 @llvm.smax.i64(i64 %.193.i, i64 %.721456464.i)
  %.1423.i = mul nsw i64 %.721456464.i, %.35.i
  %.1436.i = sub nsw i64 %.767.i, %.721456464.i
  %.1438.i = mul nsw i64 %.1436.i, %.35.i
  %.1453.i = sub nsw i64 %.774.i, %.47.i
  %.1455.i = mul nsw i64 %.1453.i, %.43.i
  %.1482.i = sub nsw i64 %.778.i, %.774.i
  %.1484.i = mul nsw i64 %.1482.i, %.43.i
  %.1487437.i = icmp sgt i64 %.1484.i, 0
  %.1647.i = mul nsw i64 %.774.i, %.35.i
  br label %B1418.i

B1424.endif.else.if.i:                            ; preds = %B1424.i
  %.936.i = srem i64 %.877443446.i, %planes.2.0.lcssa.i
  %.939.not.i = icmp eq i64 %.936.i, 0
  %.947.i = select i1 %.939.not.i, i64 0, i64 %31
  %spec.select419.i = add nsw i64 %.947.i, %.936.i
  %.977.i = sdiv i64 %.877443446.i, %planes.2.0.lcssa.i
  %.981.i = icmp ne i64 %.936.i, 0
  %.982.i = and i1 %.980.i, %.981.i
  %.987.i = sext i1 %.982.i to i64
  %spec.select420.i = add i64 %.977.i, %.987.i
  br label %B1462.thread.i

B1798.else.if.i:                                  ; preds = %B1798.i
  %.1339.i = srem i64 %.1291.i, %.439.i
  %.1389.i = sdiv i64 %.1291.i, %.439.i
  %.1340.i = xor i64 %.1339.i, %.439.i
  %.1341.i = icmp slt i64 %.1340.i, 0
  %.1342.i = icmp ne i64 %.1339.i, 0
  %.1343.i = and i1 %.1342.i, %.1341.i
  %.1350.i = select i1 %.1343.i, i64 %.439.i, i64 0
  %.1330.1.i = sub i64 0, %.1350.i
  %.1360396.i = icmp eq i64 %.1339.i, %.1330.1.i
  br i1 %.1360396.i, label %B1816.else.if.i, label %B1922.i

B1816.endif.i:                                    ; preds = %B1816.else.if.i, %B1798.i
  %quot.7.0.i = phi i64 [ 0, %B1798.i ], [ %spec.select423.i, %B1816.else.if.i ]
  %.1414.i = sub i64 %"$phi1172.0.2.0394.i", %spec.select49115.i
  %.1416.i = add i64 %.1414.i, %quot.7.0.i
  %.1420.i = mul nsw i64 %.1416.i, %.39.i
  %.1425.i = add i64 %.123522.i, %.1423.i
  %.1433.i = add i64 %.1420.i, %.1425.i
  %.1439.i = inttoptr i64 %.1425.i to ptr
  %.1440.i = inttoptr i64 %.1433.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.1439.i, ptr align 1 %.1440.i, i64 %.1438.i, i1 false), !noalias !0
  br label %B2453.i

B1816.else.if.i:                                  ; preds = %B1798.else.if.i
  %.1399.i = sext i1 %.1343.i to i64
  %spec.select423.i = add nsw i64 %.1389.i, %.1399.i
  br label %B1816.endif.i

body.i:                                           ; preds = %B1998.i, %body.i
  %.1486438.i = phi i64 [ %.1492.i, %body.i ], [ 0, %B1998.i ]
  %.1489.i = add i64 %.1479.i, %.1486438.i
  %.1490.i = inttoptr i64 %.1489.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1490.i, i32 0, i32 3, i32 1), !noalias !0
  %.1492.i = add i64 %.1486438.i, 64
  %.1487.i = icmp slt i64 %.1492.i, %.1484.i
  br i1 %.1487.i, label %body.i, label %B2078.i

body.1.i:                                         ; preds = %B2274.i, %body.1.i
  %.1631440.i = phi i64 [ %.1637.i, %body.1.i ], [ 0, %B2274.i ]
  %.1634.i = add i64 %.1624.i, %.1631440.i
  %.1635.i = inttoptr i64 %.1634.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1635.i, i32 0, i32 3, i32 1), !noalias !0
  %.1637.i = add i64 %.1631440.i, 64
  %.1632.i = icmp slt i64 %.1637.i, %.1484.i
  br i1 %.1632.i, label %body.1.i, label %B2332.i

_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit: ; preds = %B1268.loopexit.i, %B1216.i, %B1216.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.586.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1576.i)
  ret i64 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr captures(none), <8 x i1>, <8 x i64>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #8

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #4 = { optsize }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !1, !3}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx"}
!8 = distinct !{!8, !9, !"_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx: %retptr"}
!9 = distinct !{!9, !"_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx"}
!10 = !{!"branch_weights", i32 101, i32 99}
!11 = !{!12, !1, !3}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax"}
!14 = !{!"branch_weights", i32 99, i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
