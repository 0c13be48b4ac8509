; sources ba3e5caa6db4f84bb47bc2cd4faafdd8
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx = common local_unnamed_addr global ptr null

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
  %.453.i = tail call i64 @part_strided(i64 0), !noalias !0
  %.469.i = icmp eq i64 %.43.i, %.439.i
  %.472.i = icmp ne i64 %.453.i, 0
  %or.cond.i = select i1 %.469.i, i1 true, i1 %.472.i
  %.476.i = sub i64 %.154.i, %.103.i
  %.478.i = tail call i64 @llvm.smax.i64(i64 %.476.i, i64 1)
  %"$phi1124.0.2.0.i" = select i1 %or.cond.i, i64 %.478.i, i64 256
  %.538.i = icmp slt i64 %.476.i, 1
  br i1 %.538.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit, label %B1124.endif.endif.i

B1162.loopexit.i:                                 ; preds = %B2111.i, %B1164.endif.i
  %offset.3.1.lcssa.i = phi i64 [ %offset.4.0394.i, %B1164.endif.i ], [ %offset.2.315.i, %B2111.i ]
  %.581.i = icmp sgt i64 %.580382393.i, 1
  br i1 %.581.i, label %B1164.endif.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1312.i:                                          ; preds = %B1312.lr.ph.i, %B2111.i
  %taken.4.1377.i = phi i64 [ 0, %B1312.lr.ph.i ], [ %taken.5.2.i, %B2111.i ]
  %offset.3.1376.i = phi i64 [ %offset.4.0394.i, %B1312.lr.ph.i ], [ %offset.2.315.i, %B2111.i ]
  %.743371374.i = phi i64 [ 0, %B1312.lr.ph.i ], [ %.750.i, %B2111.i ]
  %.750.i = add nuw nsw i64 %.743371374.i, 1
  br i1 %.472.i, label %B1318.i, label %B1338.i

B1318.i:                                          ; preds = %B1312.i
  br i1 %.785.i, label %B1380.i, label %B1318.endif.else.if.i, !prof !3

B1338.i:                                          ; preds = %B1312.i
  br i1 %.889.i, label %B1380.i, label %B1368.i, !prof !3

B1368.i:                                          ; preds = %B1338.i
  %.905.i = sdiv i64 %.743371374.i, %.274.i
  %.906.i = srem i64 %.743371374.i, %.274.i
  %.909.i = icmp ne i64 %.906.i, 0
  %.910.i = and i1 %.908.i, %.909.i
  %.915.i = sext i1 %.910.i to i64
  %spec.select350.i = add i64 %.905.i, %.915.i
  %.959.i = select i1 %.910.i, i64 %.274.i, i64 0
  %spec.select351.i = add i64 %.959.i, %.906.i
  %.1021.i = icmp eq i64 %spec.select351.i, 0
  br i1 %.1021.i, label %B1380.i, label %B1418.i

B1380.i:                                          ; preds = %B1318.endif.else.if.i, %B1368.i, %B1338.i, %B1318.i
  %"$phi1356.2.2.sroa.0.2327.i" = phi i64 [ %spec.select350.i, %B1368.i ], [ 0, %B1318.i ], [ %spec.select348.i, %B1318.endif.else.if.i ], [ 0, %B1338.i ]
  %"$phi1356.2.2.sroa.8.2325.i" = phi i64 [ 0, %B1368.i ], [ 0, %B1318.i ], [ %spec.select349.i, %B1318.endif.else.if.i ], [ 0, %B1338.i ]
  %.26.i.i = load i64, ptr %.29.i, align 1, !noalias !4
  %.10972.i.i = icmp sgt i64 %.26.i.i, 1
  br i1 %.10972.i.i, label %B150.lr.ph.i.i, label %B1418.thread.i

B1418.thread.i:                                   ; preds = %B1380.i
  %.10629.i = mul nsw i64 %"$phi1356.2.2.sroa.0.2327.i", %.274.i
  %.106610.i = add nsw i64 %.10629.i, %"$phi1356.2.2.sroa.8.2325.i"
  %.106811.i = mul nsw i64 %.106610.i, %.39.i
  %.107412.i = add i64 %.106811.i, %.1070.i
  br label %B1480.i

B150.lr.ph.i.i:                                   ; preds = %B1380.i
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
  %plane.2.075.i.i = phi i64 [ %"$phi1356.2.2.sroa.0.2327.i", %B150.lr.ph.i.i ], [ %quot.1.0.i.i, %B150.endif.endif.i.i ]
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
  br i1 %.109.i.i, label %B150.i.i, label %B1418.i

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

B1418.i:                                          ; preds = %B150.endif.endif.i.i, %B1368.i
  %"$phi1356.2.2.sroa.0.2326.i" = phi i64 [ %spec.select350.i, %B1368.i ], [ %"$phi1356.2.2.sroa.0.2327.i", %B150.endif.endif.i.i ]
  %"$phi1356.2.2.sroa.8.2324.i" = phi i64 [ %spec.select351.i, %B1368.i ], [ %"$phi1356.2.2.sroa.8.2325.i", %B150.endif.endif.i.i ]
  %offset.2.3.i = phi i64 [ %offset.3.1376.i, %B1368.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %taken.3.3.i = phi i64 [ %taken.4.1377.i, %B1368.i ], [ 0, %B150.endif.endif.i.i ]
  %.1062.i = mul nsw i64 %"$phi1356.2.2.sroa.0.2326.i", %.274.i
  %.1066.i = add nsw i64 %.1062.i, %"$phi1356.2.2.sroa.8.2324.i"
  %.1068.i = mul nsw i64 %.1066.i, %.39.i
  %.1074.i = add i64 %.1068.i, %.1070.i
  %.1079.i = icmp eq i64 %offset.2.3.i, -9223372036854775808
  br i1 %.1079.i, label %B1514.i, label %B1480.i

B1480.i:                                          ; preds = %B1418.i, %B1418.thread.i
  %.107420.i = phi i64 [ %.107412.i, %B1418.thread.i ], [ %.1074.i, %B1418.i ]
  %taken.3.318.i = phi i64 [ 0, %B1418.thread.i ], [ %taken.3.3.i, %B1418.i ]
  %offset.2.317.i = phi i64 [ 0, %B1418.thread.i ], [ %offset.2.3.i, %B1418.i ]
  %"$phi1356.2.2.sroa.8.232414.i" = phi i64 [ %"$phi1356.2.2.sroa.8.2325.i", %B1418.thread.i ], [ %"$phi1356.2.2.sroa.8.2324.i", %B1418.i ]
  %.1083.i = getelementptr i64, ptr %.251.i, i64 %"$phi1356.2.2.sroa.8.232414.i"
  %.1084.i = load i64, ptr %.1083.i, align 8, !noalias !0
  %.1085.i = icmp eq i64 %.1084.i, -9223372036854775808
  br i1 %.1085.i, label %B1514.i, label %B1570.i

B1514.i:                                          ; preds = %B1480.i, %B1418.i
  %.107421.i = phi i64 [ %.107420.i, %B1480.i ], [ %.1074.i, %B1418.i ]
  %taken.3.319.i = phi i64 [ %taken.3.318.i, %B1480.i ], [ %taken.3.3.i, %B1418.i ]
  %offset.2.316.i = phi i64 [ %offset.2.317.i, %B1480.i ], [ -9223372036854775808, %B1418.i ]
  %.1099.i = add nsw i64 %.107421.i, %.1097.i
  %.1115.i = tail call i64 @part_fill(i64 %.1099.i, i64 %.1104.i, i64 %.219.i), !noalias !0
  br label %B2111.i

B1570.i:                                          ; preds = %B1480.i
  %.1122.i = add nsw i64 %offset.2.317.i, %.1
  %.1132.i = add nsw i64 %.1122.i, %.1130.i
  %.1137.i = add nsw i64 %"$phi1356.2.2.sroa.8.232414.i", 4
  %.1139.i = icmp slt i64 %.1137.i, %.274.i
  %or.cond352.i = select i1 %.1139.i, i1 %brmerge.i, i1 false
  br i1 %or.cond352.i, label %B1646.i, label %B1726.i

B1646.i:                                          ; preds = %B1570.i
  %.1151.i = getelementptr i64, ptr %.251.i, i64 %.1137.i
  %.1152.i = load i64, ptr %.1151.i, align 8, !noalias !0
  %.1154.i = add nsw i64 %.1152.i, %.1132.i
  br i1 %.1162365.i, label %body.i, label %B1726.i

B1726.i:                                          ; preds = %body.i, %B1646.i, %B1570.i
  %.1175.i = add nsw i64 %.1084.i, %.1122.i
  %.1186.i = add nsw i64 %.1084.i, %.1132.i
  br i1 %.1193.i, label %B1782.i, label %B1840.i

B1782.i:                                          ; preds = %B1726.i
  %.1207.i = add nsw i64 %.107420.i, %.1317.i
  %.1227.i = tail call i64 @part_carry(i64 %.1186.i, i64 %.43.i, i64 %.1207.i, i64 %.1157.i), !noalias !0
  br label %B2050.i

B1840.i:                                          ; preds = %B1726.i
  %.1238.not.i = icmp slt i64 %"$phi1356.2.2.sroa.8.232414.i", %taken.3.318.i
  br i1 %.1238.not.i, label %B2050.i, label %B1852.i

B1852.i:                                          ; preds = %B1840.i
  %.25.i.i = add nsw i64 %"$phi1356.2.2.sroa.8.232414.i", 1
  %.27.i.i = icmp slt i64 %.25.i.i, %.274.i
  br i1 %.27.i.i, label %B26.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i

B26.i.i:                                          ; preds = %B1852.i
  %sunkaddr.i.i = shl i64 %"$phi1356.2.2.sroa.8.232414.i", 3
  %sunkaddr3.i.i = getelementptr i8, ptr %.251.i, i64 %sunkaddr.i.i
  %sunkaddr4.i.i = getelementptr i8, ptr %sunkaddr3.i.i, i64 8
  %.41.i.i = load i64, ptr %sunkaddr4.i.i, align 8, !noalias !8
  %.51.i.i = add nsw i64 %.1084.i, %.439.i
  %.52.i.i = icmp eq i64 %.41.i.i, %.51.i.i
  br i1 %.52.i.i, label %B80.preheader.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i

B80.preheader.i.i:                                ; preds = %B26.i.i
  %11 = sub i64 %.274.i, %"$phi1356.2.2.sroa.8.232414.i"
  %reass.sub = sub i64 %"$phi1356.2.2.sroa.8.232414.i", %.273.i
  %12 = add i64 %reass.sub, 3
  br label %B80.i.i

B80.i.i:                                          ; preds = %B108.i.i, %B80.preheader.i.i
  %lsr.iv.i22.i = phi i64 [ %.41.i.i, %B80.preheader.i.i ], [ %.84.i.i, %B108.i.i ]
  %count.2.1.i.i = phi i64 [ 1, %B80.preheader.i.i ], [ %.58.i.i, %B108.i.i ]
  %13 = add i64 %12, %count.2.1.i.i
  %exitcond.not.i.i = icmp eq i64 %13, 1
  br i1 %exitcond.not.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i, label %B108.i.i

B108.i.i:                                         ; preds = %B80.i.i
  %.58.i.i = add nuw i64 %count.2.1.i.i, 1
  %14 = shl i64 %count.2.1.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %sunkaddr3.i.i, i64 %14
  %scevgep2.i23.i = getelementptr i8, ptr %scevgep1.i.i, i64 8
  %.84.i.i = load i64, ptr %scevgep2.i23.i, align 8, !noalias !8
  %lsr.iv.next.i24.i = add i64 %lsr.iv.i22.i, %.439.i
  %.95.i.i = icmp eq i64 %lsr.iv.next.i24.i, %.84.i.i
  br i1 %.95.i.i, label %B80.i.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i

_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i: ; preds = %B108.i.i, %B80.i.i
  %count.3.0.i.ph.i = phi i64 [ %.58.i.i, %B108.i.i ], [ %11, %B80.i.i ]
  %.pre.i = add nsw i64 %count.3.0.i.ph.i, %"$phi1356.2.2.sroa.8.232414.i"
  br label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i

_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i: ; preds = %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i, %B26.i.i, %B1852.i
  %.1278.pre-phi.i = phi i64 [ %.pre.i, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i ], [ %.25.i.i, %B1852.i ], [ %.25.i.i, %B26.i.i ]
  %count.3.0.i.i = phi i64 [ %count.3.0.i.ph.i, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit.i ], [ 1, %B1852.i ], [ 1, %B26.i.i ]
  %.1287.i = mul i64 %.1285.i, %count.3.0.i.i
  %.1289.not.i = icmp sgt i64 %.43.i, %.1287.i
  br i1 %.1289.not.i, label %B1990.i, label %B1922.i

B1922.i:                                          ; preds = %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i
  %.1294.i = add nsw i64 %.1186.i, %.1292.i
  br i1 %.1162365.i, label %body.1.i, label %B1990.i

B1990.i:                                          ; preds = %body.1.i, %B1922.i, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.i
  %.1319.i = add nsw i64 %.107420.i, %.1317.i
  %.1349.i = tail call i64 @part_take_lines(i64 %.1186.i, i64 %.43.i, i64 %count.3.0.i.i, i64 %.1319.i, i64 %.39.i, i64 %.1157.i), !noalias !0
  br label %B2050.i

B2050.i:                                          ; preds = %B1990.i, %B1840.i, %B1782.i
  %taken.6.3.i = phi i64 [ %taken.3.318.i, %B1782.i ], [ %.1278.pre-phi.i, %B1990.i ], [ %taken.3.318.i, %B1840.i ]
  %.1414.i = tail call i64 @part_sides(i64 %.1175.i, i64 %.212.i, i64 %.230.i, i64 %.107420.i, i64 %.219.i, i64 %.587384392.i, i64 %.633.i, i64 %.170.i, i64 %.193.i, i64 %.199.i, i64 %.180.i), !noalias !0
  br label %B2111.i

B2111.i:                                          ; preds = %B2050.i, %B1514.i
  %offset.2.315.i = phi i64 [ %offset.2.316.i, %B1514.i ], [ %offset.2.317.i, %B2050.i ]
  %taken.5.2.i = phi i64 [ %taken.3.319.i, %B1514.i ], [ %taken.6.3.i, %B2050.i ]
  %exitcond406.not.i = icmp eq i64 %.656.i, %.750.i
  br i1 %exitcond406.not.i, label %B1162.loopexit.i, label %B1312.i

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
  %.363359.i = icmp sgt i64 %..234.i, 0
  br i1 %.363359.i, label %vector.ph, label %B964.i

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

B1124.endif.endif.i:                              ; preds = %B964.i
  %.553346.i = urem i64 %.476.i, %"$phi1124.0.2.0.i"
  %.556.not.i = icmp ne i64 %.553346.i, 0
  %.557347.i = udiv i64 %.476.i, %"$phi1124.0.2.0.i"
  %.558.i = zext i1 %.556.not.i to i64
  %.559.i = add nuw i64 %.557347.i, %.558.i
  %.581391.i = icmp sgt i64 %.559.i, 0
  br i1 %.581391.i, label %B1164.endif.lr.ph.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1164.endif.lr.ph.i:                              ; preds = %B1124.endif.endif.i
  %factor.op.mul381.i = mul i64 %.103.i, %.35.i
  %.656.i = mul nsw i64 %planes.2.0.lcssa.i, %.274.i
  %.737373.not.i = icmp slt i64 %.656.i, 1
  %.889.i = icmp eq i64 %.274.i, 0
  %.785.i = icmp eq i64 %planes.2.0.lcssa.i, 0
  %.1070.i = sub i64 %.4, %factor.op.mul381.i
  %brmerge.i = or i1 %.469.i, %.472.i
  %.1193.i = icmp eq i64 %.446.i, 0
  %.1285.i = shl i64 %.439.i, 1
  %.1292.i = shl nsw i64 %.43.i, 8
  %.908.i = icmp slt i64 %.273.i, 1
  %31 = tail call i64 @llvm.smin.i64(i64 %planes.2.0.lcssa.i, i64 0)
  %.846.i = icmp slt i64 %planes.2.0.lcssa.i, 0
  br label %B1164.endif.i

B1164.endif.i:                                    ; preds = %B1164.endif.lr.ph.i, %B1162.loopexit.i
  %offset.4.0394.i = phi i64 [ 0, %B1164.endif.lr.ph.i ], [ %offset.3.1.lcssa.i, %B1162.loopexit.i ]
  %.580382393.i = phi i64 [ %.559.i, %B1164.endif.lr.ph.i ], [ %.590.i, %B1162.loopexit.i ]
  %.587384392.i = phi i64 [ %.103.i, %B1164.endif.lr.ph.i ], [ %.594.i, %B1162.loopexit.i ]
  %.590.i = add nsw i64 %.580382393.i, -1
  %.594.i = add i64 %.587384392.i, %"$phi1124.0.2.0.i"
  %.633.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.594.i)
  br i1 %.737373.not.i, label %B1162.loopexit.i, label %B1312.lr.ph.i

B1312.lr.ph.i:                                    ; preds = %B1164.endif.i
  %.644.i = tail call i64 @llvm.smin.i64(i64 %.199.i, i64 %.633.i)
  %.640.i = tail call i64 @llvm.smax.i64(i64 %.193.i, i64 %.587384392.i)
  %.1128.i = sub nsw i64 %.640.i, %.47.i
  %.1130.i = mul nsw i64 %.1128.i, %.43.i
  %.1157.i = sub nsw i64 %.644.i, %.640.i
  %.1159.i = mul nsw i64 %.1157.i, %.43.i
  %.1162365.i = icmp sgt i64 %.1159.i, 0
  %.1317.i = mul nsw i64 %.640.i, %.35.i
  %.1097.i = mul nsw i64 %.587384392.i, %.35.i
  %.1104.i = sub nsw i64 %.633.i, %.587384392.i
  br label %B1312.i

B1318.endif.else.if.i:                            ; preds = %B1318.i
  %.802.i = srem i64 %.743371374.i, %planes.2.0.lcssa.i
  %.805.not.i = icmp eq i64 %.802.i, 0
  %.813.i = select i1 %.805.not.i, i64 0, i64 %31
  %spec.select348.i = add nsw i64 %.813.i, %.802.i
  %.843.i = sdiv i64 %.743371374.i, %planes.2.0.lcssa.i
  %.847.i = icmp ne i64 %.802.i, 0
  %.848.i = and i1 %.846.i, %.847.i
  %.853.i = sext i1 %.848.i to i64
  %spec.select349.i = add i64 %.843.i, %.853.i
  br label %B1380.i

body.i:                                           ; preds = %B1646.i, %body.i
  %.1161366.i = phi i64 [ %.1167.i, %body.i ], [ 0, %B1646.i ]
  %.1164.i = add i64 %.1154.i, %.1161366.i
  %.1165.i = inttoptr i64 %.1164.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1165.i, i32 0, i32 3, i32 1), !noalias !0
  %.1167.i = add i64 %.1161366.i, 64
  %.1162.i = icmp slt i64 %.1167.i, %.1159.i
  br i1 %.1162.i, label %body.i, label %B1726.i

body.1.i:                                         ; preds = %B1922.i, %body.1.i
  %.1301368.i = phi i64 [ %.1307.i, %body.1.i ], [ 0, %B1922.i ]
  %.1304.i = add i64 %.1294.i, %.1301368.i
  %.1305.i = inttoptr i64 %.1304.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1305.i, i32 0, i32 3, i32 1), !noalias !0
  %.1307.i = add i64 %.1301368.i, 64
  %.1302.i = icmp slt i64 %.1307.i, %.1159.i
  br i1 %.1302.i, label %body.1.i, label %B1990.i

_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit: ; preds = %B1162.loopexit.i, %B964.i, %B1124.endif.endif.i
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
