; sources aa4d7eaefe82412465666e65224c1327
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx = common local_unnamed_addr global ptr null

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_in_lines(i64) local_unnamed_addr

declare i64 @part_strided(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

declare i64 @part_fill(i64, i64, i64) local_unnamed_addr

declare i64 @part_carry(i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_take_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_sides(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

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
  %.541.i = alloca i64, align 8
  %.1531.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.541.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1531.i)
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
  br i1 %.116.i, label %B0.endif.endif.i, label %B0.else.i, !prof !3

B964.i:                                           ; preds = %middle.block, %B0.endif.endif.i
  %planes.2.0.lcssa.i = phi i64 [ 1, %B0.endif.endif.i ], [ %30, %middle.block ]
  %.439.i = tail call i64 @part_source_bytes(i64 0), !noalias !0
  %.446.i = tail call i64 @part_in_lines(i64 0), !noalias !0
  %.453.i = tail call i64 @part_strided(i64 0), !noalias !0
  %.466.i = icmp eq i64 %.43.i, %.439.i
  %.469.i = icmp ne i64 %.453.i, 0
  %or.cond.i = select i1 %.466.i, i1 true, i1 %.469.i
  %.473.i = sub i64 %.154.i, %.103.i
  %.475.i = tail call i64 @llvm.smax.i64(i64 %.473.i, i64 1)
  %"$phi1120.0.2.0.i" = select i1 %or.cond.i, i64 %.475.i, i64 256
  %.490.not.i = icmp eq i64 %.446.i, 0
  br i1 %.490.not.i, label %B1206.endif.i, label %B1126.i

B1126.i:                                          ; preds = %B964.i
  %.44.i.i = icmp sgt i64 %.273.i, 1
  br i1 %.44.i.i, label %B28.i.i, label %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i

B28.i.i:                                          ; preds = %B1126.i, %B28.endif.i.i
  %first.4.0.i.i = phi i64 [ %first.3.1.i.i, %B28.endif.i.i ], [ 0, %B1126.i ]
  %longest.2.0.i.i = phi i64 [ %longest.3.1.i.i, %B28.endif.i.i ], [ 0, %B1126.i ]
  %row.2.0.i.i = phi i64 [ %.123.pre-phi.i.i, %B28.endif.i.i ], [ 0, %B1126.i ]
  %.25.i.i.i = add nsw i64 %row.2.0.i.i, 1
  %.27.i.i.i = icmp slt i64 %.25.i.i.i, %.274.i
  br i1 %.27.i.i.i, label %B26.i.i.i, label %B28.endif.i.i

B26.i.i.i:                                        ; preds = %B28.i.i
  %sunkaddr.i.i.i = shl i64 %row.2.0.i.i, 3
  %sunkaddr3.i.i.i = getelementptr i8, ptr %.251.i, i64 %sunkaddr.i.i.i
  %sunkaddr4.i.i.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 8
  %.41.i.i.i = load i64, ptr %sunkaddr4.i.i.i, align 8, !noalias !4
  %.44.i.i.i = getelementptr i64, ptr %.251.i, i64 %row.2.0.i.i
  %.45.i.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !4
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
  %.84.i.i.i = load i64, ptr %scevgep4.i.i, align 8, !noalias !4
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

_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i: ; preds = %B28.endif.i.i, %B1126.i
  %first.2.1.i.i = phi i64 [ 0, %B1126.i ], [ %first.3.1.i.i, %B28.endif.i.i ]
  store i64 0, ptr %.541.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.541.i, ptr %.251.i, i64 %first.2.1.i.i, i64 %.274.i, i64 %.439.i)
  %.555.i = load i64, ptr %.541.i, align 8, !noalias !0
  br label %B1206.endif.i

B1258.loopexit.i:                                 ; preds = %B2453.i, %B1260.endif.i
  %offset.3.1.lcssa.i = phi i64 [ %offset.4.0463.i, %B1260.endif.i ], [ %offset.2.317.i, %B2453.i ]
  %.670.i = icmp sgt i64 %.669451462.i, 1
  br i1 %.670.i, label %B1260.endif.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1408.i:                                          ; preds = %B1408.lr.ph.i, %B2453.i
  %taken.4.1446.i = phi i64 [ 0, %B1408.lr.ph.i ], [ %taken.5.2.i, %B2453.i ]
  %offset.3.1445.i = phi i64 [ %offset.4.0463.i, %B1408.lr.ph.i ], [ %offset.2.317.i, %B2453.i ]
  %.832440443.i = phi i64 [ 0, %B1408.lr.ph.i ], [ %.839.i, %B2453.i ]
  %.839.i = add nuw nsw i64 %.832440443.i, 1
  br i1 %.469.i, label %B1414.i, label %B1434.i

B1414.i:                                          ; preds = %B1408.i
  br i1 %.874.i, label %B1452.thread.i, label %B1414.endif.else.if.i, !prof !3

B1434.i:                                          ; preds = %B1408.i
  br i1 %.978.i, label %B1452.thread.i, label %B1452.i, !prof !3

B1452.thread.i:                                   ; preds = %B1414.endif.else.if.i, %B1434.i, %B1414.i
  %"$phi1452.2.2.sroa.8.2.ph.i" = phi i64 [ 0, %B1434.i ], [ 0, %B1414.i ], [ %spec.select417.i, %B1414.endif.else.if.i ]
  %"$phi1452.2.2.sroa.0.2.ph.i" = phi i64 [ 0, %B1434.i ], [ 0, %B1414.i ], [ %spec.select416.i, %B1414.endif.else.if.i ]
  %.1096478.i = add nsw i64 %"$phi1452.2.2.sroa.8.2.ph.i", %"$phi1162.0.2.0390.i"
  %.1098479.i = icmp slt i64 %.1096478.i, %.274.i
  %.1111480.i = select i1 %.1098479.i, i64 0, i64 %.274.i
  %spec.select481.i = sub nsw i64 %.1096478.i, %.1111480.i
  br label %B1520.i

B1452.i:                                          ; preds = %B1434.i
  %.994.i = sdiv i64 %.832440443.i, %.274.i
  %.995.i = srem i64 %.832440443.i, %.274.i
  %.998.i = icmp ne i64 %.995.i, 0
  %.999.i = and i1 %.997.i, %.998.i
  %.1004.i = sext i1 %.999.i to i64
  %spec.select418.i = add i64 %.994.i, %.1004.i
  %.1048.i = select i1 %.999.i, i64 %.274.i, i64 0
  %spec.select419.i = add i64 %.1048.i, %.995.i
  %.1096.i = add nsw i64 %spec.select419.i, %"$phi1162.0.2.0390.i"
  %.1098.i = icmp slt i64 %.1096.i, %.274.i
  %.1111.i = select i1 %.1098.i, i64 0, i64 %.274.i
  %spec.select.i = sub nsw i64 %.1096.i, %.1111.i
  %.1137.i = icmp eq i64 %spec.select419.i, 0
  br i1 %.1137.i, label %B1520.i, label %B1558.i

B1520.i:                                          ; preds = %B1452.i, %B1452.thread.i
  %spec.select489.i = phi i64 [ %spec.select481.i, %B1452.thread.i ], [ %spec.select.i, %B1452.i ]
  %"$phi1452.2.2.sroa.0.2487.i" = phi i64 [ %"$phi1452.2.2.sroa.0.2.ph.i", %B1452.thread.i ], [ %spec.select418.i, %B1452.i ]
  %"$phi1452.2.2.sroa.8.2485.i" = phi i64 [ %"$phi1452.2.2.sroa.8.2.ph.i", %B1452.thread.i ], [ 0, %B1452.i ]
  %.26.i.i = load i64, ptr %.29.i, align 1, !noalias !9
  %.10972.i.i = icmp sgt i64 %.26.i.i, 1
  br i1 %.10972.i.i, label %B150.lr.ph.i.i, label %B1558.thread.i

B1558.thread.i:                                   ; preds = %B1520.i
  %.117810.i = mul nsw i64 %"$phi1452.2.2.sroa.0.2487.i", %.274.i
  %.118211.i = add nsw i64 %.117810.i, %spec.select489.i
  %.118412.i = mul nsw i64 %.118211.i, %.39.i
  %.119013.i = add i64 %.118412.i, %.1186.i
  br label %B1620.i

B150.lr.ph.i.i:                                   ; preds = %B1520.i
  %.160.i.i = load i64, ptr %.266.i, align 1, !noalias !9
  %.170.i.i = load i64, ptr %.236.i, align 1, !noalias !9
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
  %plane.2.075.i.i = phi i64 [ %"$phi1452.2.2.sroa.0.2487.i", %B150.lr.ph.i.i ], [ %quot.1.0.i.i, %B150.endif.endif.i.i ]
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -8
  %.151.i.i = load i64, ptr %lsr.iv1.i.i, align 8, !noalias !9
  %.155.i.i = load i64, ptr %scevgep3.i.i, align 8, !noalias !9
  %.156.i.i = sub nsw i64 %.151.i.i, %.155.i.i
  %11 = shl i64 %lsr.iv.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %10, i64 %11
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i.i, i64 -24
  %.164.i.i = load i64, ptr %scevgep9.i.i, align 8, !noalias !9
  %.165.i.i = add nsw i64 %.164.i.i, %.156.i.i
  %.166.i.i = add nsw i64 %.165.i.i, -1
  %scevgep5.i.i = getelementptr i8, ptr %8, i64 %11
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 -24
  %.174.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !9
  %.179.i.i = add nsw i64 %.174.i.i, %.155.i.i
  %.183.i.i = icmp eq i64 %.166.i.i, 0
  br i1 %.183.i.i, label %B150.endif.if.i.i, label %B150.else.i.i, !prof !3

B150.else.i.i:                                    ; preds = %B150.i.i
  %.194.i.i = icmp ne i64 %plane.2.075.i.i, -9223372036854775808
  %.195.i.i = icmp ne i64 %.165.i.i, 0
  %.196.not.i.i = or i1 %.194.i.i, %.195.i.i
  br i1 %.196.not.i.i, label %B150.endif.else.if.i.i, label %B150.endif.else.i.i, !prof !12

B150.endif.if.i.i:                                ; preds = %B150.i.i
  %.22361.i.i = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.else.i.i:                              ; preds = %B150.else.i.i
  %12 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.endif.i.i:                             ; preds = %B150.endif.else.if.i.i, %B150.endif.else.i.i, %B150.endif.if.i.i
  %.22463.in.i.i = phi ptr [ %.22361.i.i, %B150.endif.if.i.i ], [ %12, %B150.endif.else.i.i ], [ %.22380.i.i, %B150.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B150.endif.if.i.i ], [ 0, %B150.endif.else.i.i ], [ %spec.select69.i.i, %B150.endif.else.if.i.i ]
  %.22463.i.i = load i64, ptr %.22463.in.i.i, align 8, !noalias !9
  %.275.i.i = icmp eq i64 %.22463.i.i, -9223372036854775808
  %.278.i.i = icmp eq i64 %offset.2.076.i.i, -9223372036854775808
  %or.cond.i.i = select i1 %.275.i.i, i1 true, i1 %.278.i.i
  %.290.i.i = add nsw i64 %.22463.i.i, %offset.2.076.i.i
  %"$phi400.1.2.1.i.i" = select i1 %or.cond.i.i, i64 -9223372036854775808, i64 %.290.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep2.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -16
  %.109.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 2
  br i1 %.109.i.i, label %B150.i.i, label %B1558.i

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

B1558.i:                                          ; preds = %B150.endif.endif.i.i, %B1452.i
  %spec.select488.i = phi i64 [ %spec.select.i, %B1452.i ], [ %spec.select489.i, %B150.endif.endif.i.i ]
  %"$phi1452.2.2.sroa.0.2486.i" = phi i64 [ %spec.select418.i, %B1452.i ], [ %"$phi1452.2.2.sroa.0.2487.i", %B150.endif.endif.i.i ]
  %"$phi1452.2.2.sroa.8.2484.i" = phi i64 [ %spec.select419.i, %B1452.i ], [ %"$phi1452.2.2.sroa.8.2485.i", %B150.endif.endif.i.i ]
  %offset.2.3.i = phi i64 [ %offset.3.1445.i, %B1452.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %taken.3.3.i = phi i64 [ %taken.4.1446.i, %B1452.i ], [ 0, %B150.endif.endif.i.i ]
  %.1178.i = mul nsw i64 %"$phi1452.2.2.sroa.0.2486.i", %.274.i
  %.1182.i = add nsw i64 %.1178.i, %spec.select488.i
  %.1184.i = mul nsw i64 %.1182.i, %.39.i
  %.1190.i = add i64 %.1184.i, %.1186.i
  %.1195.i = icmp eq i64 %offset.2.3.i, -9223372036854775808
  br i1 %.1195.i, label %B1654.i, label %B1620.i

B1620.i:                                          ; preds = %B1558.i, %B1558.thread.i
  %.119022.i = phi i64 [ %.119013.i, %B1558.thread.i ], [ %.1190.i, %B1558.i ]
  %taken.3.320.i = phi i64 [ 0, %B1558.thread.i ], [ %taken.3.3.i, %B1558.i ]
  %offset.2.319.i = phi i64 [ 0, %B1558.thread.i ], [ %offset.2.3.i, %B1558.i ]
  %"$phi1452.2.2.sroa.8.248416.i" = phi i64 [ %"$phi1452.2.2.sroa.8.2485.i", %B1558.thread.i ], [ %"$phi1452.2.2.sroa.8.2484.i", %B1558.i ]
  %spec.select48815.i = phi i64 [ %spec.select489.i, %B1558.thread.i ], [ %spec.select488.i, %B1558.i ]
  %.1199.i = getelementptr i64, ptr %.251.i, i64 %spec.select48815.i
  %.1200.i = load i64, ptr %.1199.i, align 8, !noalias !0
  %.1201.i = icmp eq i64 %.1200.i, -9223372036854775808
  br i1 %.1201.i, label %B1654.i, label %B1710.i

B1654.i:                                          ; preds = %B1620.i, %B1558.i
  %.119023.i = phi i64 [ %.119022.i, %B1620.i ], [ %.1190.i, %B1558.i ]
  %taken.3.321.i = phi i64 [ %taken.3.320.i, %B1620.i ], [ %taken.3.3.i, %B1558.i ]
  %offset.2.318.i = phi i64 [ %offset.2.319.i, %B1620.i ], [ -9223372036854775808, %B1558.i ]
  %.1217.i = add nsw i64 %.119023.i, %.1378.i
  %.1233.i = tail call i64 @part_fill(i64 %.1217.i, i64 %.1391.i, i64 %.219.i), !noalias !0
  br label %B2453.i

B1710.i:                                          ; preds = %B1620.i
  %.1245.i = load i64, ptr %.1244.i, align 8, !noalias !0
  %.1246.i = sub nsw i64 %.1200.i, %.1245.i
  %.1252.not.i = icmp slt i64 %"$phi1452.2.2.sroa.8.248416.i", %"$phi1206.0.2.0.i"
  br i1 %.1252.not.i, label %B1912.i, label %B1756.i

B1756.i:                                          ; preds = %B1710.i
  %.1255.i = icmp sgt i64 %.1246.i, -1
  %.1263.i = icmp slt i64 %.1246.i, %.580.i
  %or.cond414.i = select i1 %.1255.i, i1 %.1263.i, i1 false
  br i1 %or.cond414.i, label %B1788.i, label %B1912.i

B1788.i:                                          ; preds = %B1756.i
  br i1 %.1277.i, label %B1806.endif.i, label %B1788.else.if.i, !prof !3

B1912.i:                                          ; preds = %B1788.else.if.i, %B1756.i, %B1710.i
  %.1402.i = add nsw i64 %offset.2.319.i, %.1
  %.1412.i = add nsw i64 %.1402.i, %.1410.i
  %.1417.i = add nsw i64 %spec.select48815.i, 4
  %.1419.i = icmp slt i64 %.1417.i, %.274.i
  %or.cond421.i = select i1 %.1419.i, i1 %brmerge.i, i1 false
  br i1 %or.cond421.i, label %B1988.i, label %B2068.i

B1988.i:                                          ; preds = %B1912.i
  %.1431.i = getelementptr i64, ptr %.251.i, i64 %.1417.i
  %.1432.i = load i64, ptr %.1431.i, align 8, !noalias !0
  %.1434.i = add nsw i64 %.1432.i, %.1412.i
  br i1 %.1442434.i, label %body.i, label %B2068.i

B2068.i:                                          ; preds = %body.i, %B1988.i, %B1912.i
  %.1455.i = add nsw i64 %.1200.i, %.1402.i
  %.1466.i = add nsw i64 %.1200.i, %.1412.i
  br i1 %.490.not.i, label %B2124.i, label %B2182.i

B2124.i:                                          ; preds = %B2068.i
  %.1489.i = add nsw i64 %.119022.i, %.1601.i
  %.1509.i = tail call i64 @part_carry(i64 %.1466.i, i64 %.43.i, i64 %.1489.i, i64 %.1437.i), !noalias !0
  br label %B2392.i

B2182.i:                                          ; preds = %B2068.i
  %.1520.not.i = icmp slt i64 %"$phi1452.2.2.sroa.8.248416.i", %taken.3.320.i
  br i1 %.1520.not.i, label %B2392.i, label %B2194.i

B2194.i:                                          ; preds = %B2182.i
  store i64 0, ptr %.1531.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.1531.i, ptr nonnull %.251.i, i64 %spec.select48815.i, i64 %.274.i, i64 %.439.i)
  %.1545.i = load i64, ptr %.1531.i, align 8, !noalias !0
  %.1562.i = add nsw i64 %.1545.i, %"$phi1452.2.2.sroa.8.248416.i"
  %.1571.i = mul i64 %.1569.i, %.1545.i
  %.1573.not.i = icmp sgt i64 %.43.i, %.1571.i
  br i1 %.1573.not.i, label %B2332.i, label %B2264.i

B2264.i:                                          ; preds = %B2194.i
  %.1578.i = add nsw i64 %.1466.i, %.1576.i
  br i1 %.1442434.i, label %body.1.i, label %B2332.i

B2332.i:                                          ; preds = %body.1.i, %B2264.i, %B2194.i
  %.1603.i = add nsw i64 %.119022.i, %.1601.i
  %.1633.i = tail call i64 @part_take_lines(i64 %.1466.i, i64 %.43.i, i64 %.1545.i, i64 %.1603.i, i64 %.39.i, i64 %.1437.i), !noalias !0
  br label %B2392.i

B2392.i:                                          ; preds = %B2332.i, %B2182.i, %B2124.i
  %taken.6.3.i = phi i64 [ %taken.3.320.i, %B2124.i ], [ %.1562.i, %B2332.i ], [ %taken.3.320.i, %B2182.i ]
  %.1700.i = tail call i64 @part_sides(i64 %.1455.i, i64 %.212.i, i64 %.230.i, i64 %.119022.i, i64 %.219.i, i64 %.676453461.i, i64 %.722.i, i64 %.170.i, i64 %.193.i, i64 %.199.i, i64 %.180.i), !noalias !0
  br label %B2453.i

B2453.i:                                          ; preds = %B1806.endif.i, %B2392.i, %B1654.i
  %offset.2.317.i = phi i64 [ %offset.2.318.i, %B1654.i ], [ %offset.2.319.i, %B1806.endif.i ], [ %offset.2.319.i, %B2392.i ]
  %taken.5.2.i = phi i64 [ %taken.3.321.i, %B1654.i ], [ %taken.3.320.i, %B1806.endif.i ], [ %taken.6.3.i, %B2392.i ]
  %exitcond475.not.i = icmp eq i64 %.745.i, %.839.i
  br i1 %exitcond475.not.i, label %B1258.loopexit.i, label %B1408.i

B0.else.i:                                        ; preds = %.6
  %.127.i = icmp ne i64 %.112.i, -9223372036854775808
  %.128.i = icmp ne i64 %.35.i, -1
  %.129.not.i = or i1 %.128.i, %.127.i
  br i1 %.129.not.i, label %B0.else.if.i, label %B0.endif.endif.i, !prof !12

B0.else.if.i:                                     ; preds = %B0.else.i
  %.132.i = sdiv i64 %.112.i, %.35.i
  %.133.i = srem i64 %.112.i, %.35.i
  %.134.i = xor i64 %.133.i, %.35.i
  %.135.i = icmp slt i64 %.134.i, 0
  %.136.i = icmp ne i64 %.133.i, 0
  %.137.i = and i1 %.136.i, %.135.i
  %.142.i = sext i1 %.137.i to i64
  %spec.select415.i = add i64 %.132.i, %.142.i
  br label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %B0.else.if.i, %B0.else.i, %.6
  %quot.0.i = phi i64 [ 0, %.6 ], [ 0, %B0.else.i ], [ %spec.select415.i, %B0.else.if.i ]
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
  %.363428.i = icmp sgt i64 %..234.i, 0
  br i1 %.363428.i, label %vector.ph, label %B964.i

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
  br i1 %28, label %middle.block, label %vector.body, !llvm.loop !13

middle.block:                                     ; preds = %vector.body
  %29 = select <8 x i1> %19, <8 x i64> %27, <8 x i64> %vec.phi
  %30 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %29)
  br label %B964.i

B1206.endif.i:                                    ; preds = %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i, %B964.i
  %"$phi1162.0.2.0390.i" = phi i64 [ 0, %B964.i ], [ %first.2.1.i.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %"$phi1206.0.2.0.i" = phi i64 [ 0, %B964.i ], [ %.555.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %.580.i = mul nsw i64 %"$phi1206.0.2.0.i", %.439.i
  %.627.i = icmp slt i64 %.473.i, 1
  br i1 %.627.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit, label %B1206.endif.endif.i

B1206.endif.endif.i:                              ; preds = %B1206.endif.i
  %.642411.i = urem i64 %.473.i, %"$phi1120.0.2.0.i"
  %.645.not.i = icmp ne i64 %.642411.i, 0
  %.646412.i = udiv i64 %.473.i, %"$phi1120.0.2.0.i"
  %.647.i = zext i1 %.645.not.i to i64
  %.648.i = add nuw i64 %.646412.i, %.647.i
  %.670460.i = icmp sgt i64 %.648.i, 0
  br i1 %.670460.i, label %B1260.endif.lr.ph.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1260.endif.lr.ph.i:                              ; preds = %B1206.endif.endif.i
  %factor.op.mul450.i = mul i64 %.103.i, %.35.i
  %.745.i = mul nsw i64 %planes.2.0.lcssa.i, %.274.i
  %.826442.not.i = icmp slt i64 %.745.i, 1
  %.978.i = icmp eq i64 %.274.i, 0
  %.874.i = icmp eq i64 %planes.2.0.lcssa.i, 0
  %.1186.i = sub i64 %.4, %factor.op.mul450.i
  %.1244.i = getelementptr i64, ptr %.251.i, i64 %"$phi1162.0.2.0390.i"
  %.1277.i = icmp eq i64 %.439.i, 0
  %brmerge.i = select i1 %.469.i, i1 true, i1 %.466.i
  %.1569.i = shl i64 %.439.i, 1
  %.1576.i = shl nsw i64 %.43.i, 8
  %.997.i = icmp slt i64 %.273.i, 1
  %31 = tail call i64 @llvm.smin.i64(i64 %planes.2.0.lcssa.i, i64 0)
  %.935.i = icmp slt i64 %planes.2.0.lcssa.i, 0
  br label %B1260.endif.i

B1260.endif.i:                                    ; preds = %B1260.endif.lr.ph.i, %B1258.loopexit.i
  %offset.4.0463.i = phi i64 [ 0, %B1260.endif.lr.ph.i ], [ %offset.3.1.lcssa.i, %B1258.loopexit.i ]
  %.669451462.i = phi i64 [ %.648.i, %B1260.endif.lr.ph.i ], [ %.679.i, %B1258.loopexit.i ]
  %.676453461.i = phi i64 [ %.103.i, %B1260.endif.lr.ph.i ], [ %.683.i, %B1258.loopexit.i ]
  %.679.i = add nsw i64 %.669451462.i, -1
  %.683.i = add i64 %.676453461.i, %"$phi1120.0.2.0.i"
  %.722.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.683.i)
  br i1 %.826442.not.i, label %B1258.loopexit.i, label %B1408.lr.ph.i

B1408.lr.ph.i:                                    ; preds = %B1260.endif.i
  %.733.i = tail call i64 @llvm.smin.i64(i64 %.199.i, i64 %.722.i)
  %.729.i = tail call i64 @llvm.smax.i64(i64 %.193.i, i64 %.676453461.i)
  %.1378.i = mul nsw i64 %.676453461.i, %.35.i
  %.1391.i = sub nsw i64 %.722.i, %.676453461.i
  %.1393.i = mul nsw i64 %.1391.i, %.35.i
  %.1408.i = sub nsw i64 %.729.i, %.47.i
  %.1410.i = mul nsw i64 %.1408.i, %.43.i
  %.1437.i = sub nsw i64 %.733.i, %.729.i
  %.1439.i = mul nsw i64 %.1437.i, %.43.i
  %.1442434.i = icmp sgt i64 %.1439.i, 0
  %.1601.i = mul nsw i64 %.729.i, %.35.i
  br label %B1408.i

B1414.endif.else.if.i:                            ; preds = %B1414.i
  %.891.i = srem i64 %.832440443.i, %planes.2.0.lcssa.i
  %.894.not.i = icmp eq i64 %.891.i, 0
  %.902.i = select i1 %.894.not.i, i64 0, i64 %31
  %spec.select416.i = add nsw i64 %.902.i, %.891.i
  %.932.i = sdiv i64 %.832440443.i, %planes.2.0.lcssa.i
  %.936.i = icmp ne i64 %.891.i, 0
  %.937.i = and i1 %.935.i, %.936.i
  %.942.i = sext i1 %.937.i to i64
  %spec.select417.i = add i64 %.932.i, %.942.i
  br label %B1452.thread.i

B1788.else.if.i:                                  ; preds = %B1788.i
  %.1294.i = srem i64 %.1246.i, %.439.i
  %.1344.i = sdiv i64 %.1246.i, %.439.i
  %.1295.i = xor i64 %.1294.i, %.439.i
  %.1296.i = icmp slt i64 %.1295.i, 0
  %.1297.i = icmp ne i64 %.1294.i, 0
  %.1298.i = and i1 %.1297.i, %.1296.i
  %.1305.i = select i1 %.1298.i, i64 %.439.i, i64 0
  %.1285.1.i = sub i64 0, %.1305.i
  %.1315392.i = icmp eq i64 %.1294.i, %.1285.1.i
  br i1 %.1315392.i, label %B1806.else.if.i, label %B1912.i

B1806.endif.i:                                    ; preds = %B1806.else.if.i, %B1788.i
  %quot.6.0.i = phi i64 [ 0, %B1788.i ], [ %spec.select420.i, %B1806.else.if.i ]
  %.1369.i = sub i64 %"$phi1162.0.2.0390.i", %spec.select48815.i
  %.1371.i = add i64 %.1369.i, %quot.6.0.i
  %.1375.i = mul nsw i64 %.1371.i, %.39.i
  %.1380.i = add i64 %.119022.i, %.1378.i
  %.1388.i = add i64 %.1375.i, %.1380.i
  %.1394.i = inttoptr i64 %.1380.i to ptr
  %.1395.i = inttoptr i64 %.1388.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.1394.i, ptr align 1 %.1395.i, i64 %.1393.i, i1 false), !noalias !0
  br label %B2453.i

B1806.else.if.i:                                  ; preds = %B1788.else.if.i
  %.1354.i = sext i1 %.1298.i to i64
  %spec.select420.i = add nsw i64 %.1344.i, %.1354.i
  br label %B1806.endif.i

body.i:                                           ; preds = %B1988.i, %body.i
  %.1441435.i = phi i64 [ %.1447.i, %body.i ], [ 0, %B1988.i ]
  %.1444.i = add i64 %.1434.i, %.1441435.i
  %.1445.i = inttoptr i64 %.1444.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1445.i, i32 0, i32 3, i32 1), !noalias !0
  %.1447.i = add i64 %.1441435.i, 64
  %.1442.i = icmp slt i64 %.1447.i, %.1439.i
  br i1 %.1442.i, label %body.i, label %B2068.i

body.1.i:                                         ; preds = %B2264.i, %body.1.i
  %.1585437.i = phi i64 [ %.1591.i, %body.1.i ], [ 0, %B2264.i ]
  %.1588.i = add i64 %.1578.i, %.1585437.i
  %.1589.i = inttoptr i64 %.1588.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1589.i, i32 0, i32 3, i32 1), !noalias !0
  %.1591.i = add i64 %.1585437.i, 64
  %.1586.i = icmp slt i64 %.1591.i, %.1439.i
  br i1 %.1586.i, label %body.1.i, label %B2332.i

_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit: ; preds = %B1258.loopexit.i, %B1206.endif.i, %B1206.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.541.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1531.i)
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

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !7, !1}
!5 = distinct !{!5, !6, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx: %retptr"}
!6 = distinct !{!6, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx"}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax"}
!12 = !{!"branch_weights", i32 99, i32 1}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.isvectorized", i32 1}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
