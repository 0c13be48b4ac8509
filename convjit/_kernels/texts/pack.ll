; sources f1378e84850b3f935844dfcdcf57c3e6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx = common local_unnamed_addr global ptr null

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_in_lines(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

declare i64 @part_fill(i64, i64, i64) local_unnamed_addr

declare i64 @part_carry(i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_take_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_sides(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4) local_unnamed_addr #2 {
.6:
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
  %.456.i = icmp ne i64 %.43.i, %.439.i
  %.460.i = sub i64 %.154.i, %.103.i
  %.462.i = tail call i64 @llvm.smax.i64(i64 %.460.i, i64 1)
  %"$phi1086.0.2.0.i" = select i1 %.456.i, i64 256, i64 %.462.i
  %.516.i = icmp slt i64 %.460.i, 1
  br i1 %.516.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit, label %B1086.endif.endif.i

B1124.loopexit.i:                                 ; preds = %B1262.loopexit.i, %B1126.endif.i
  %.559.i = icmp sgt i64 %.558374393.i, 1
  br i1 %.559.i, label %B1126.endif.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1262.loopexit.i:                                 ; preds = %B2033.i, %B1264.endif.endif.i
  %exitcond419.not.i = icmp eq i64 %planes.2.0.lcssa.i, %.717.i
  br i1 %exitcond419.not.i, label %B1124.loopexit.i, label %B1264.i

B1264.i:                                          ; preds = %B1264.lr.ph.i, %B1262.loopexit.i
  %.710357368.i = phi i64 [ 0, %B1264.lr.ph.i ], [ %.717.i, %B1262.loopexit.i ]
  %.717.i = add nuw nsw i64 %.710357368.i, 1
  %.26.i.i = load i64, ptr %.29.i, align 1, !noalias !4
  %.10972.i.i = icmp sgt i64 %.26.i.i, 1
  br i1 %.10972.i.i, label %B150.lr.ph.i.i, label %B1264.endif.endif.i

B150.lr.ph.i.i:                                   ; preds = %B1264.i
  %.160.i.i = load i64, ptr %.266.i, align 1, !noalias !4
  %.170.i.i = load i64, ptr %.236.i, align 1, !noalias !4
  %0 = add nuw i64 %.26.i.i, 1
  %1 = shl i64 %.26.i.i, 4
  %2 = getelementptr i8, ptr %.21.i, i64 %1
  %scevgep.i.i = getelementptr i8, ptr %2, i64 -24
  %3 = shl i64 %.170.i.i, 3
  %4 = getelementptr i8, ptr %.15.i, i64 %3
  %5 = shl i64 %.160.i.i, 3
  %6 = getelementptr i8, ptr %.15.i, i64 %5
  br label %B150.i.i

B150.i.i:                                         ; preds = %B150.endif.endif.i.i, %B150.lr.ph.i.i
  %lsr.iv1.i.i = phi ptr [ %scevgep.i.i, %B150.lr.ph.i.i ], [ %scevgep2.i.i, %B150.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %0, %B150.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B150.endif.endif.i.i ]
  %offset.2.076.i.i = phi i64 [ 0, %B150.lr.ph.i.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %plane.2.075.i.i = phi i64 [ %.710357368.i, %B150.lr.ph.i.i ], [ %quot.1.0.i.i, %B150.endif.endif.i.i ]
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -8
  %.151.i.i = load i64, ptr %lsr.iv1.i.i, align 8, !noalias !4
  %.155.i.i = load i64, ptr %scevgep3.i.i, align 8, !noalias !4
  %.156.i.i = sub nsw i64 %.151.i.i, %.155.i.i
  %7 = shl i64 %lsr.iv.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %6, i64 %7
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i.i, i64 -24
  %.164.i.i = load i64, ptr %scevgep9.i.i, align 8, !noalias !4
  %.165.i.i = add nsw i64 %.164.i.i, %.156.i.i
  %.166.i.i = add nsw i64 %.165.i.i, -1
  %scevgep5.i.i = getelementptr i8, ptr %4, i64 %7
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 -24
  %.174.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !4
  %.179.i.i = add nsw i64 %.174.i.i, %.155.i.i
  %.183.i.i = icmp eq i64 %.166.i.i, 0
  br i1 %.183.i.i, label %B150.endif.if.i.i, label %B150.else.i.i, !prof !3

B150.else.i.i:                                    ; preds = %B150.i.i
  %.194.i.i = icmp ne i64 %plane.2.075.i.i, -9223372036854775808
  %.195.i.i = icmp ne i64 %.165.i.i, 0
  %.196.not.i.i = or i1 %.194.i.i, %.195.i.i
  br i1 %.196.not.i.i, label %B150.endif.else.if.i.i, label %B150.endif.else.i.i, !prof !7

B150.endif.if.i.i:                                ; preds = %B150.i.i
  %.22361.i.i = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.else.i.i:                              ; preds = %B150.else.i.i
  %8 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.endif.i.i:                             ; preds = %B150.endif.else.if.i.i, %B150.endif.else.i.i, %B150.endif.if.i.i
  %.22463.in.i.i = phi ptr [ %.22361.i.i, %B150.endif.if.i.i ], [ %8, %B150.endif.else.i.i ], [ %.22380.i.i, %B150.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B150.endif.if.i.i ], [ 0, %B150.endif.else.i.i ], [ %spec.select69.i.i, %B150.endif.else.if.i.i ]
  %.22463.i.i = load i64, ptr %.22463.in.i.i, align 8, !noalias !4
  %.275.i.i = icmp eq i64 %.22463.i.i, -9223372036854775808
  %.278.i.i = icmp eq i64 %offset.2.076.i.i, -9223372036854775808
  %or.cond.i.i = select i1 %.275.i.i, i1 true, i1 %.278.i.i
  %.290.i.i = add nsw i64 %.22463.i.i, %offset.2.076.i.i
  %"$phi400.1.2.1.i.i" = select i1 %or.cond.i.i, i64 -9223372036854775808, i64 %.290.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep2.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -16
  %.109.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 2
  br i1 %.109.i.i, label %B150.i.i, label %B1264.endif.endif.i

B150.endif.else.if.i.i:                           ; preds = %B150.else.i.i
  %.200.i.i = srem i64 %plane.2.075.i.i, %.166.i.i
  %.201.i.i = xor i64 %.200.i.i, %.166.i.i
  %.202.i.i = icmp slt i64 %.201.i.i, 0
  %.203.i.i = icmp ne i64 %.200.i.i, 0
  %.204.i.i = and i1 %.203.i.i, %.202.i.i
  %.211.i.i = select i1 %.204.i.i, i64 %.166.i.i, i64 0
  %9 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  %10 = getelementptr i64, ptr %9, i64 %.211.i.i
  %.22380.i.i = getelementptr i64, ptr %10, i64 %.200.i.i
  %.247.i.i = sdiv i64 %plane.2.075.i.i, %.166.i.i
  %.257.i.i = sext i1 %.204.i.i to i64
  %spec.select69.i.i = add i64 %.247.i.i, %.257.i.i
  br label %B150.endif.endif.i.i

B1338.i:                                          ; preds = %B1338.lr.ph.i, %B2033.i
  %taken.2.2351.i = phi i64 [ 0, %B1338.lr.ph.i ], [ %taken.3.3.i, %B2033.i ]
  %.866347349.i = phi i64 [ 0, %B1338.lr.ph.i ], [ %.873.i, %B2033.i ]
  %.873.i = add nuw nsw i64 %.866347349.i, 1
  %.905.i = add nsw i64 %.866347349.i, %.903.i
  %.907.i = mul nsw i64 %.905.i, %.39.i
  %.913.i = add i64 %.907.i, %.909.i
  br i1 %.918.i, label %B1436.i, label %B1402.i

B1402.i:                                          ; preds = %B1338.i
  %.922.i = getelementptr i64, ptr %.251.i, i64 %.866347349.i
  %.923.i = load i64, ptr %.922.i, align 8, !noalias !0
  %.924.i = icmp eq i64 %.923.i, -9223372036854775808
  br i1 %.924.i, label %B1436.i, label %B1492.i

B1436.i:                                          ; preds = %B1402.i, %B1338.i
  %.938.i = add nsw i64 %.913.i, %.936.i
  %.954.i = tail call i64 @part_fill(i64 %.938.i, i64 %.943.i, i64 %.219.i), !noalias !0
  br label %B2033.i

B1492.i:                                          ; preds = %B1402.i
  %.976.i = add nuw nsw i64 %.866347349.i, 4
  %.978.i = icmp sge i64 %.976.i, %.274.i
  %brmerge.i = or i1 %.456.i, %.978.i
  br i1 %brmerge.i, label %B1644.i, label %B1564.i

B1564.i:                                          ; preds = %B1492.i
  %.987.i = getelementptr i64, ptr %.251.i, i64 %.976.i
  %.988.i = load i64, ptr %.987.i, align 8, !noalias !0
  %.990.i = add nsw i64 %.988.i, %.971.i
  br i1 %.998342.i, label %body.i, label %B1644.i

B1644.i:                                          ; preds = %body.i, %B1564.i, %B1492.i
  %.1011.i = add nsw i64 %.923.i, %.961.i
  %.1022.i = add nsw i64 %.923.i, %.971.i
  br i1 %.1029.i, label %B1700.i, label %B1758.i

B1700.i:                                          ; preds = %B1644.i
  %.1043.i = add nsw i64 %.913.i, %.1153.i
  %.1063.i = tail call i64 @part_carry(i64 %.1022.i, i64 %.43.i, i64 %.1043.i, i64 %.993.i), !noalias !0
  br label %B1968.i

B1758.i:                                          ; preds = %B1644.i
  %.1074.not.i = icmp slt i64 %.866347349.i, %taken.2.2351.i
  br i1 %.1074.not.i, label %B1968.i, label %B1770.i

B1770.i:                                          ; preds = %B1758.i
  %.27.i.i = icmp slt i64 %.873.i, %.274.i
  br i1 %.27.i.i, label %B26.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i

B26.i.i:                                          ; preds = %B1770.i
  %sunkaddr.i.i = shl i64 %.866347349.i, 3
  %sunkaddr3.i.i = getelementptr i8, ptr %.251.i, i64 %sunkaddr.i.i
  %sunkaddr4.i.i = getelementptr i8, ptr %sunkaddr3.i.i, i64 8
  %.41.i.i = load i64, ptr %sunkaddr4.i.i, align 8, !noalias !8
  %.51.i.i = add nsw i64 %.923.i, %.439.i
  %.52.i.i = icmp eq i64 %.41.i.i, %.51.i.i
  br i1 %.52.i.i, label %B80.preheader.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i

B80.preheader.i.i:                                ; preds = %B26.i.i
  %11 = sub i64 %.274.i, %.866347349.i
  %reass.sub = sub i64 %.866347349.i, %.273.i
  %12 = add i64 %reass.sub, 3
  br label %B80.i.i

B80.i.i:                                          ; preds = %B108.i.i, %B80.preheader.i.i
  %lsr.iv.i7.i = phi i64 [ %.41.i.i, %B80.preheader.i.i ], [ %.84.i.i, %B108.i.i ]
  %count.2.1.i.i = phi i64 [ 1, %B80.preheader.i.i ], [ %.58.i.i, %B108.i.i ]
  %13 = add i64 %12, %count.2.1.i.i
  %exitcond.not.i.i = icmp eq i64 %13, 1
  br i1 %exitcond.not.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i, label %B108.i.i

B108.i.i:                                         ; preds = %B80.i.i
  %.58.i.i = add nuw i64 %count.2.1.i.i, 1
  %14 = shl i64 %count.2.1.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %sunkaddr3.i.i, i64 %14
  %scevgep2.i8.i = getelementptr i8, ptr %scevgep1.i.i, i64 8
  %.84.i.i = load i64, ptr %scevgep2.i8.i, align 8, !noalias !8
  %lsr.iv.next.i9.i = add i64 %lsr.iv.i7.i, %.439.i
  %.95.i.i = icmp eq i64 %lsr.iv.next.i9.i, %.84.i.i
  br i1 %.95.i.i, label %B80.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i

_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i: ; preds = %B108.i.i, %B80.i.i
  %count.3.0.i.ph.i = phi i64 [ %.58.i.i, %B108.i.i ], [ %11, %B80.i.i ]
  %.pre.i = add nsw i64 %count.3.0.i.ph.i, %.866347349.i
  br label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i

_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i: ; preds = %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i, %B26.i.i, %B1770.i
  %.1114.pre-phi.i = phi i64 [ %.pre.i, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i ], [ %.873.i, %B1770.i ], [ %.873.i, %B26.i.i ]
  %count.3.0.i.i = phi i64 [ %count.3.0.i.ph.i, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i ], [ 1, %B1770.i ], [ 1, %B26.i.i ]
  %.1123.i = mul i64 %.1121.i, %count.3.0.i.i
  %.1125.not.i = icmp sgt i64 %.43.i, %.1123.i
  br i1 %.1125.not.i, label %B1908.i, label %B1840.i

B1840.i:                                          ; preds = %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i
  %.1130.i = add nsw i64 %.1022.i, %.1128.i
  br i1 %.998342.i, label %body.1.i, label %B1908.i

B1908.i:                                          ; preds = %body.1.i, %B1840.i, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i
  %.1155.i = add nsw i64 %.913.i, %.1153.i
  %.1185.i = tail call i64 @part_take_lines(i64 %.1022.i, i64 %.43.i, i64 %count.3.0.i.i, i64 %.1155.i, i64 %.39.i, i64 %.993.i), !noalias !0
  br label %B1968.i

B1968.i:                                          ; preds = %B1908.i, %B1758.i, %B1700.i
  %taken.4.4.i = phi i64 [ %taken.2.2351.i, %B1700.i ], [ %.1114.pre-phi.i, %B1908.i ], [ %taken.2.2351.i, %B1758.i ]
  %.1250.i = tail call i64 @part_sides(i64 %.1011.i, i64 %.212.i, i64 %.230.i, i64 %.913.i, i64 %.219.i, i64 %.565376392.i, i64 %.605.i, i64 %.170.i, i64 %.193.i, i64 %.199.i, i64 %.180.i), !noalias !0
  br label %B2033.i

B2033.i:                                          ; preds = %B1968.i, %B1436.i
  %taken.3.3.i = phi i64 [ %taken.2.2351.i, %B1436.i ], [ %taken.4.4.i, %B1968.i ]
  %exitcond418.not.i = icmp eq i64 %.873.i, %..274.i
  br i1 %exitcond418.not.i, label %B1262.loopexit.i, label %B1338.i

B0.else.i:                                        ; preds = %.6
  %.127.i = icmp ne i64 %.112.i, -9223372036854775808
  %.128.i = icmp ne i64 %.35.i, -1
  %.129.not.i = or i1 %.128.i, %.127.i
  br i1 %.129.not.i, label %B0.else.if.i, label %B0.endif.endif.i, !prof !7

B0.else.if.i:                                     ; preds = %B0.else.i
  %.132.i = sdiv i64 %.112.i, %.35.i
  %.133.i = srem i64 %.112.i, %.35.i
  %.134.i = xor i64 %.133.i, %.35.i
  %.135.i = icmp slt i64 %.134.i, 0
  %.136.i = icmp ne i64 %.133.i, 0
  %.137.i = and i1 %.136.i, %.135.i
  %.142.i = sext i1 %.137.i to i64
  %spec.select.i = add i64 %.132.i, %.142.i
  br label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %B0.else.if.i, %B0.else.i, %.6
  %quot.0.i = phi i64 [ 0, %.6 ], [ 0, %B0.else.i ], [ %spec.select.i, %B0.else.if.i ]
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
  %.363336.i = icmp sgt i64 %..234.i, 0
  br i1 %.363336.i, label %vector.ph, label %B964.i

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
  br i1 %28, label %middle.block, label %vector.body, !llvm.loop !11

middle.block:                                     ; preds = %vector.body
  %29 = select <8 x i1> %19, <8 x i64> %27, <8 x i64> %vec.phi
  %30 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %29)
  br label %B964.i

B1086.endif.endif.i:                              ; preds = %B964.i
  %.531328.i = urem i64 %.460.i, %"$phi1086.0.2.0.i"
  %.534.not.i = icmp ne i64 %.531328.i, 0
  %.535329.i = udiv i64 %.460.i, %"$phi1086.0.2.0.i"
  %.536.i = zext i1 %.534.not.i to i64
  %.537.i = add nuw i64 %.535329.i, %.536.i
  %.559389.i = icmp sgt i64 %.537.i, 0
  br i1 %.559389.i, label %B1126.endif.lr.ph.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1126.endif.lr.ph.i:                              ; preds = %B1086.endif.endif.i
  %31 = mul i64 %.103.i, %.35.i
  %.704365.not.i = icmp slt i64 %planes.2.0.lcssa.i, 1
  %.817.i = icmp slt i64 %.273.i, 2
  %..274.i = select i1 %.817.i, i64 0, i64 %.274.i
  %.860348.i = icmp sgt i64 %..274.i, 0
  %.909.i = sub i64 %.4, %31
  %.1029.i = icmp eq i64 %.446.i, 0
  %.1121.i = shl i64 %.439.i, 1
  %.1128.i = shl nsw i64 %.43.i, 8
  br label %B1126.endif.i

B1126.endif.i:                                    ; preds = %B1126.endif.lr.ph.i, %B1124.loopexit.i
  %.558374393.i = phi i64 [ %.537.i, %B1126.endif.lr.ph.i ], [ %.568.i, %B1124.loopexit.i ]
  %.565376392.i = phi i64 [ %.103.i, %B1126.endif.lr.ph.i ], [ %.572.i, %B1124.loopexit.i ]
  %.568.i = add nsw i64 %.558374393.i, -1
  %.572.i = add i64 %.565376392.i, %"$phi1086.0.2.0.i"
  %.605.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.572.i)
  br i1 %.704365.not.i, label %B1124.loopexit.i, label %B1264.lr.ph.i

B1264.lr.ph.i:                                    ; preds = %B1126.endif.i
  %.616.i = tail call i64 @llvm.smin.i64(i64 %.199.i, i64 %.605.i)
  %.612.i = tail call i64 @llvm.smax.i64(i64 %.193.i, i64 %.565376392.i)
  %.967.i = sub nsw i64 %.612.i, %.47.i
  %.969.i = mul nsw i64 %.967.i, %.43.i
  %.993.i = sub nsw i64 %.616.i, %.612.i
  %.995.i = mul nsw i64 %.993.i, %.43.i
  %.998342.i = icmp sgt i64 %.995.i, 0
  %.1153.i = mul nsw i64 %.612.i, %.35.i
  %.936.i = mul nsw i64 %.565376392.i, %.35.i
  %.943.i = sub nsw i64 %.605.i, %.565376392.i
  br label %B1264.i

B1264.endif.endif.i:                              ; preds = %B150.endif.endif.i.i, %B1264.i
  %offset.2.0.lcssa.i.i = phi i64 [ 0, %B1264.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  br i1 %.860348.i, label %B1338.lr.ph.i, label %B1262.loopexit.i

B1338.lr.ph.i:                                    ; preds = %B1264.endif.endif.i
  %.903.i = mul nsw i64 %.710357368.i, %.274.i
  %.918.i = icmp eq i64 %offset.2.0.lcssa.i.i, -9223372036854775808
  %.961.i = add nsw i64 %offset.2.0.lcssa.i.i, %.1
  %.971.i = add nsw i64 %.961.i, %.969.i
  br label %B1338.i

body.i:                                           ; preds = %B1564.i, %body.i
  %.997343.i = phi i64 [ %.1003.i, %body.i ], [ 0, %B1564.i ]
  %.1000.i = add i64 %.990.i, %.997343.i
  %.1001.i = inttoptr i64 %.1000.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1001.i, i32 0, i32 3, i32 1), !noalias !0
  %.1003.i = add i64 %.997343.i, 64
  %.998.i = icmp slt i64 %.1003.i, %.995.i
  br i1 %.998.i, label %body.i, label %B1644.i

body.1.i:                                         ; preds = %B1840.i, %body.1.i
  %.1137345.i = phi i64 [ %.1143.i, %body.1.i ], [ 0, %B1840.i ]
  %.1140.i = add i64 %.1130.i, %.1137345.i
  %.1141.i = inttoptr i64 %.1140.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1141.i, i32 0, i32 3, i32 1), !noalias !0
  %.1143.i = add i64 %.1137345.i, 64
  %.1138.i = icmp slt i64 %.1143.i, %.995.i
  br i1 %.1138.i, label %body.1.i, label %B1908.i

_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit: ; preds = %B1124.loopexit.i, %B964.i, %B1086.endif.endif.i
  ret i64 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr captures(none), <8 x i1>, <8 x i64>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { optsize }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax: %retptr"}
!6 = distinct !{!6, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax"}
!7 = !{!"branch_weights", i32 99, i32 1}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx"}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
