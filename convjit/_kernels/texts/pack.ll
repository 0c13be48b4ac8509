; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.x, i64 %arg.layout, i64 %arg.box_at, i64 %arg.packed) unnamed_addr #0 {
B0:
  %.15 = inttoptr i64 %arg.layout to ptr
  %.21 = inttoptr i64 %arg.box_at to ptr
  %.29 = getelementptr inbounds nuw i8, ptr %.15, i64 8
  %.31 = load i64, ptr %.29, align 1
  %.35 = load i64, ptr %.15, align 1
  %.37 = getelementptr inbounds nuw i8, ptr %.15, i64 384
  %.39 = load i64, ptr %.37, align 1
  %.41 = getelementptr inbounds nuw i8, ptr %.15, i64 368
  %.43 = load i64, ptr %.41, align 1
  %.45 = getelementptr inbounds nuw i8, ptr %.15, i64 352
  %.47 = load i64, ptr %.45, align 1
  %.49 = getelementptr inbounds nuw i8, ptr %.15, i64 360
  %.51 = load i64, ptr %.49, align 1
  %.102.idx = shl i64 %.31, 4
  %.102 = getelementptr i8, ptr %.21, i64 %.102.idx
  %.103 = load i64, ptr %.102, align 8
  %.107 = getelementptr i8, ptr %.102, i64 8
  %.108 = load i64, ptr %.107, align 8
  %.110 = getelementptr inbounds nuw i8, ptr %.15, i64 48
  %.112 = load i64, ptr %.110, align 1
  %.116 = icmp eq i64 %.35, 0
  br i1 %.116, label %B0.endif.endif, label %B0.else, !prof !0

B964:                                             ; preds = %middle.block, %B0.endif.endif
  %planes.2.0.lcssa = phi i64 [ 1, %B0.endif.endif ], [ %30, %middle.block ]
  %.439 = tail call i64 @part_source_bytes(i64 0)
  %.446 = tail call i64 @part_in_lines(i64 0)
  %.456 = icmp ne i64 %.43, %.439
  %.460 = sub i64 %.154, %.103
  %.462 = tail call i64 @llvm.smax.i64(i64 %.460, i64 1)
  %"$phi1086.0.2.0" = select i1 %.456, i64 256, i64 %.462
  %.516 = icmp slt i64 %.460, 1
  br i1 %.516, label %B2032, label %B1086.endif.endif

B1124.loopexit:                                   ; preds = %B1262.loopexit, %B1126.endif
  %.559 = icmp sgt i64 %.558374393, 1
  br i1 %.559, label %B1126.endif, label %B2032

B1262.loopexit:                                   ; preds = %B2033, %B1264.endif.endif
  %exitcond419.not = icmp eq i64 %planes.2.0.lcssa, %.717
  br i1 %exitcond419.not, label %B1124.loopexit, label %B1264

B1264:                                            ; preds = %B1264.lr.ph, %B1262.loopexit
  %.710357368 = phi i64 [ 0, %B1264.lr.ph ], [ %.717, %B1262.loopexit ]
  %.717 = add nuw nsw i64 %.710357368, 1
  %.26.i = load i64, ptr %.29, align 1, !noalias !1
  %.10972.i = icmp sgt i64 %.26.i, 1
  br i1 %.10972.i, label %B150.lr.ph.i, label %B1264.endif.endif

B150.lr.ph.i:                                     ; preds = %B1264
  %.160.i = load i64, ptr %.266, align 1, !noalias !1
  %.170.i = load i64, ptr %.236, align 1, !noalias !1
  %0 = add nuw i64 %.26.i, 1
  %1 = shl i64 %.26.i, 4
  %2 = getelementptr i8, ptr %.21, i64 %1
  %scevgep.i = getelementptr i8, ptr %2, i64 -24
  %3 = shl i64 %.170.i, 3
  %4 = getelementptr i8, ptr %.15, i64 %3
  %5 = shl i64 %.160.i, 3
  %6 = getelementptr i8, ptr %.15, i64 %5
  br label %B150.i

B150.i:                                           ; preds = %B150.endif.endif.i, %B150.lr.ph.i
  %lsr.iv1.i = phi ptr [ %scevgep.i, %B150.lr.ph.i ], [ %scevgep2.i, %B150.endif.endif.i ]
  %lsr.iv.i = phi i64 [ %0, %B150.lr.ph.i ], [ %lsr.iv.next.i, %B150.endif.endif.i ]
  %offset.2.076.i = phi i64 [ 0, %B150.lr.ph.i ], [ %"$phi400.1.2.1.i", %B150.endif.endif.i ]
  %plane.2.075.i = phi i64 [ %.710357368, %B150.lr.ph.i ], [ %quot.1.0.i, %B150.endif.endif.i ]
  %scevgep3.i = getelementptr i8, ptr %lsr.iv1.i, i64 -8
  %.151.i = load i64, ptr %lsr.iv1.i, align 8, !noalias !1
  %.155.i = load i64, ptr %scevgep3.i, align 8, !noalias !1
  %.156.i = sub nsw i64 %.151.i, %.155.i
  %7 = shl i64 %lsr.iv.i, 3
  %scevgep8.i = getelementptr i8, ptr %6, i64 %7
  %scevgep9.i = getelementptr i8, ptr %scevgep8.i, i64 -24
  %.164.i = load i64, ptr %scevgep9.i, align 8, !noalias !1
  %.165.i = add nsw i64 %.164.i, %.156.i
  %.166.i = add nsw i64 %.165.i, -1
  %scevgep5.i = getelementptr i8, ptr %4, i64 %7
  %scevgep6.i = getelementptr i8, ptr %scevgep5.i, i64 -24
  %.174.i = load i64, ptr %scevgep6.i, align 8, !noalias !1
  %.179.i = add nsw i64 %.174.i, %.155.i
  %.183.i = icmp eq i64 %.166.i, 0
  br i1 %.183.i, label %B150.endif.if.i, label %B150.else.i, !prof !0

B150.else.i:                                      ; preds = %B150.i
  %.194.i = icmp ne i64 %plane.2.075.i, -9223372036854775808
  %.195.i = icmp ne i64 %.165.i, 0
  %.196.not.i = or i1 %.194.i, %.195.i
  br i1 %.196.not.i, label %B150.endif.else.if.i, label %B150.endif.else.i, !prof !4

B150.endif.if.i:                                  ; preds = %B150.i
  %.22361.i = getelementptr i64, ptr %.15, i64 %.179.i
  br label %B150.endif.endif.i

B150.endif.else.i:                                ; preds = %B150.else.i
  %8 = getelementptr i64, ptr %.15, i64 %.179.i
  br label %B150.endif.endif.i

B150.endif.endif.i:                               ; preds = %B150.endif.else.if.i, %B150.endif.else.i, %B150.endif.if.i
  %.22463.in.i = phi ptr [ %.22361.i, %B150.endif.if.i ], [ %8, %B150.endif.else.i ], [ %.22380.i, %B150.endif.else.if.i ]
  %quot.1.0.i = phi i64 [ 0, %B150.endif.if.i ], [ 0, %B150.endif.else.i ], [ %spec.select69.i, %B150.endif.else.if.i ]
  %.22463.i = load i64, ptr %.22463.in.i, align 8, !noalias !1
  %.275.i = icmp eq i64 %.22463.i, -9223372036854775808
  %.278.i = icmp eq i64 %offset.2.076.i, -9223372036854775808
  %or.cond.i = select i1 %.275.i, i1 true, i1 %.278.i
  %.290.i = add nsw i64 %.22463.i, %offset.2.076.i
  %"$phi400.1.2.1.i" = select i1 %or.cond.i, i64 -9223372036854775808, i64 %.290.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %scevgep2.i = getelementptr i8, ptr %lsr.iv1.i, i64 -16
  %.109.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.109.i, label %B150.i, label %B1264.endif.endif

B150.endif.else.if.i:                             ; preds = %B150.else.i
  %.200.i = srem i64 %plane.2.075.i, %.166.i
  %.201.i = xor i64 %.200.i, %.166.i
  %.202.i = icmp slt i64 %.201.i, 0
  %.203.i = icmp ne i64 %.200.i, 0
  %.204.i = and i1 %.203.i, %.202.i
  %.211.i = select i1 %.204.i, i64 %.166.i, i64 0
  %9 = getelementptr i64, ptr %.15, i64 %.179.i
  %10 = getelementptr i64, ptr %9, i64 %.211.i
  %.22380.i = getelementptr i64, ptr %10, i64 %.200.i
  %.247.i = sdiv i64 %plane.2.075.i, %.166.i
  %.257.i = sext i1 %.204.i to i64
  %spec.select69.i = add i64 %.247.i, %.257.i
  br label %B150.endif.endif.i

B1338:                                            ; preds = %B1338.lr.ph, %B2033
  %taken.2.2351 = phi i64 [ 0, %B1338.lr.ph ], [ %taken.3.3, %B2033 ]
  %.866347349 = phi i64 [ 0, %B1338.lr.ph ], [ %.873, %B2033 ]
  %.873 = add nuw nsw i64 %.866347349, 1
  %.905 = add nsw i64 %.866347349, %.903
  %.907 = mul nsw i64 %.905, %.39
  %.913 = add i64 %.907, %.909
  br i1 %.918, label %B1436, label %B1402

B1402:                                            ; preds = %B1338
  %.922 = getelementptr i64, ptr %.251, i64 %.866347349
  %.923 = load i64, ptr %.922, align 8
  %.924 = icmp eq i64 %.923, -9223372036854775808
  br i1 %.924, label %B1436, label %B1492

B1436:                                            ; preds = %B1402, %B1338
  %.938 = add nsw i64 %.913, %.936
  %.954 = tail call i64 @part_fill(i64 %.938, i64 %.943, i64 %.219)
  br label %B2033

B1492:                                            ; preds = %B1402
  %.976 = add nuw nsw i64 %.866347349, 4
  %.978 = icmp sge i64 %.976, %.274
  %brmerge = or i1 %.456, %.978
  br i1 %brmerge, label %B1644, label %B1564

B1564:                                            ; preds = %B1492
  %.987 = getelementptr i64, ptr %.251, i64 %.976
  %.988 = load i64, ptr %.987, align 8
  %.990 = add nsw i64 %.988, %.971
  br i1 %.998342, label %body, label %B1644

B1644:                                            ; preds = %body, %B1564, %B1492
  %.1011 = add nsw i64 %.923, %.961
  %.1022 = add nsw i64 %.923, %.971
  br i1 %.1029, label %B1700, label %B1758

B1700:                                            ; preds = %B1644
  %.1043 = add nsw i64 %.913, %.1153
  %.1063 = tail call i64 @part_carry(i64 %.1022, i64 %.43, i64 %.1043, i64 %.993)
  br label %B1968

B1758:                                            ; preds = %B1644
  %.1074.not = icmp slt i64 %.866347349, %taken.2.2351
  br i1 %.1074.not, label %B1968, label %B1770

B1770:                                            ; preds = %B1758
  %.27.i = icmp slt i64 %.873, %.274
  br i1 %.27.i, label %B26.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit

B26.i:                                            ; preds = %B1770
  %sunkaddr.i = shl i64 %.866347349, 3
  %sunkaddr3.i = getelementptr i8, ptr %.251, i64 %sunkaddr.i
  %sunkaddr4.i = getelementptr i8, ptr %sunkaddr3.i, i64 8
  %.41.i = load i64, ptr %sunkaddr4.i, align 8, !noalias !5
  %.51.i = add nsw i64 %.923, %.439
  %.52.i = icmp eq i64 %.41.i, %.51.i
  br i1 %.52.i, label %B80.preheader.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit

B80.preheader.i:                                  ; preds = %B26.i
  %11 = sub i64 %.274, %.866347349
  %reass.sub = sub i64 %.866347349, %.273
  %12 = add i64 %reass.sub, 3
  br label %B80.i

B80.i:                                            ; preds = %B108.i, %B80.preheader.i
  %lsr.iv.i7 = phi i64 [ %.41.i, %B80.preheader.i ], [ %.84.i, %B108.i ]
  %count.2.1.i = phi i64 [ 1, %B80.preheader.i ], [ %.58.i, %B108.i ]
  %13 = add i64 %12, %count.2.1.i
  %exitcond.not.i = icmp eq i64 %13, 1
  br i1 %exitcond.not.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit, label %B108.i

B108.i:                                           ; preds = %B80.i
  %.58.i = add nuw i64 %count.2.1.i, 1
  %14 = shl i64 %count.2.1.i, 3
  %scevgep1.i = getelementptr i8, ptr %sunkaddr3.i, i64 %14
  %scevgep2.i8 = getelementptr i8, ptr %scevgep1.i, i64 8
  %.84.i = load i64, ptr %scevgep2.i8, align 8, !noalias !5
  %lsr.iv.next.i9 = add i64 %lsr.iv.i7, %.439
  %.95.i = icmp eq i64 %lsr.iv.next.i9, %.84.i
  br i1 %.95.i, label %B80.i, label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit

_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit: ; preds = %B108.i, %B80.i
  %count.3.0.i.ph = phi i64 [ %.58.i, %B108.i ], [ %11, %B80.i ]
  %.pre = add nsw i64 %count.3.0.i.ph, %.866347349
  br label %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit

_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit: ; preds = %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit, %B1770, %B26.i
  %.1114.pre-phi = phi i64 [ %.pre, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit ], [ %.873, %B1770 ], [ %.873, %B26.i ]
  %count.3.0.i = phi i64 [ %count.3.0.i.ph, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit.loopexit ], [ 1, %B1770 ], [ 1, %B26.i ]
  %.1123 = mul i64 %.1121, %count.3.0.i
  %.1125.not = icmp sgt i64 %.43, %.1123
  br i1 %.1125.not, label %B1908, label %B1840

B1840:                                            ; preds = %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit
  %.1130 = add nsw i64 %.1022, %.1128
  br i1 %.998342, label %body.1, label %B1908

B1908:                                            ; preds = %body.1, %_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx.exit, %B1840
  %.1155 = add nsw i64 %.913, %.1153
  %.1185 = tail call i64 @part_take_lines(i64 %.1022, i64 %.43, i64 %count.3.0.i, i64 %.1155, i64 %.39, i64 %.993)
  br label %B1968

B1968:                                            ; preds = %B1908, %B1758, %B1700
  %taken.4.4 = phi i64 [ %taken.2.2351, %B1700 ], [ %.1114.pre-phi, %B1908 ], [ %taken.2.2351, %B1758 ]
  %.1250 = tail call i64 @part_sides(i64 %.1011, i64 %.212, i64 %.230, i64 %.913, i64 %.219, i64 %.565376392, i64 %.605, i64 %.170, i64 %.193, i64 %.199, i64 %.180)
  br label %B2033

B2032:                                            ; preds = %B1124.loopexit, %B1086.endif.endif, %B964
  store i64 0, ptr %retptr, align 8
  ret void

B2033:                                            ; preds = %B1968, %B1436
  %taken.3.3 = phi i64 [ %taken.2.2351, %B1436 ], [ %taken.4.4, %B1968 ]
  %exitcond418.not = icmp eq i64 %.873, %..274
  br i1 %exitcond418.not, label %B1262.loopexit, label %B1338

B0.else:                                          ; preds = %B0
  %.127 = icmp ne i64 %.112, -9223372036854775808
  %.128 = icmp ne i64 %.35, -1
  %.129.not = or i1 %.128, %.127
  br i1 %.129.not, label %B0.else.if, label %B0.endif.endif, !prof !4

B0.else.if:                                       ; preds = %B0.else
  %.132 = sdiv i64 %.112, %.35
  %.133 = srem i64 %.112, %.35
  %.134 = xor i64 %.133, %.35
  %.135 = icmp slt i64 %.134, 0
  %.136 = icmp ne i64 %.133, 0
  %.137 = and i1 %.136, %.135
  %.142 = sext i1 %.137 to i64
  %spec.select = add i64 %.132, %.142
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B0.else.if, %B0.else, %B0
  %quot.0 = phi i64 [ 0, %B0 ], [ 0, %B0.else ], [ %spec.select, %B0.else.if ]
  %.154 = add nsw i64 %quot.0, %.108
  %.162 = getelementptr inbounds nuw i8, ptr %.15, i64 336
  %.164 = load i64, ptr %.162, align 1
  %.167 = tail call i64 @llvm.smin.i64(i64 %.154, i64 %.164)
  %.170 = tail call i64 @llvm.smax.i64(i64 %.103, i64 %.167)
  %.172 = getelementptr inbounds nuw i8, ptr %.15, i64 344
  %.174 = load i64, ptr %.172, align 1
  %.177 = tail call i64 @llvm.smin.i64(i64 %.154, i64 %.174)
  %.180 = tail call i64 @llvm.smax.i64(i64 %.103, i64 %.177)
  %.190 = tail call i64 @llvm.smin.i64(i64 %.180, i64 %.47)
  %.193 = tail call i64 @llvm.smax.i64(i64 %.170, i64 %.190)
  %.196 = tail call i64 @llvm.smin.i64(i64 %.180, i64 %.51)
  %.199 = tail call i64 @llvm.smax.i64(i64 %.170, i64 %.196)
  %.207 = getelementptr inbounds nuw i8, ptr %.15, i64 328
  %.209 = load i64, ptr %.207, align 1
  %.210 = shl nsw i64 %.209, 3
  %.212 = add nsw i64 %.210, %arg.layout
  %.214 = getelementptr inbounds nuw i8, ptr %.15, i64 320
  %.216 = load i64, ptr %.214, align 1
  %.217 = shl nsw i64 %.216, 3
  %.219 = add nsw i64 %.217, %arg.layout
  %.227.neg = sub i64 %.47, %.51
  %15 = add i64 %.227.neg, %.209
  %16 = shl i64 %15, 3
  %.230 = add i64 %16, %arg.layout
  %.234 = add nsw i64 %.31, -1
  %.236 = getelementptr inbounds nuw i8, ptr %.15, i64 32
  %.238 = load i64, ptr %.236, align 1
  %17 = getelementptr i64, ptr %.15, i64 %.238
  %.241 = getelementptr i64, ptr %17, i64 %.234
  %.242 = load i64, ptr %.241, align 8
  %.245.idx = shl i64 %.234, 4
  %.245 = getelementptr i8, ptr %.21, i64 %.245.idx
  %.246 = load i64, ptr %.245, align 8
  %.247 = add nsw i64 %.246, %.242
  %.248 = shl nsw i64 %.247, 3
  %.250 = add nsw i64 %.248, %arg.layout
  %.251 = inttoptr i64 %.250 to ptr
  %.258 = getelementptr i8, ptr %.245, i64 8
  %.259 = load i64, ptr %.258, align 8
  %.264 = sub nsw i64 %.259, %.246
  %.266 = getelementptr inbounds nuw i8, ptr %.15, i64 16
  %.268 = load i64, ptr %.266, align 1
  %18 = getelementptr i64, ptr %.15, i64 %.268
  %.271 = getelementptr i64, ptr %18, i64 %.234
  %.272 = load i64, ptr %.271, align 8
  %.273 = add nsw i64 %.272, %.264
  %.274 = add nsw i64 %.273, -1
  %.319 = icmp slt i64 %.31, 2
  %..234 = select i1 %.319, i64 0, i64 %.234
  %.363336 = icmp sgt i64 %..234, 0
  br i1 %.363336, label %vector.ph, label %B964

vector.ph:                                        ; preds = %B0.endif.endif
  %n.rnd.up = add nuw i64 %..234, 7
  %n.vec = and i64 %n.rnd.up, -8
  %trip.count.minus.1 = add nsw i64 %..234, -1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i64> [ splat (i64 1), %vector.ph ], [ %27, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %19 = icmp ule <8 x i64> %vec.ind, %broadcast.splat
  %20 = shl <8 x i64> %vec.ind, splat (i64 4)
  %21 = getelementptr i8, ptr %.21, <8 x i64> %20
  %22 = getelementptr i8, <8 x ptr> %21, i64 8
  %wide.masked.gather = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %22, <8 x i1> %19, <8 x i64> poison)
  %wide.masked.gather1 = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %21, <8 x i1> %19, <8 x i64> poison)
  %23 = getelementptr i64, ptr %18, i64 %index
  %wide.masked.load = tail call <8 x i64> @llvm.masked.load.v8i64.p0(ptr align 8 %23, <8 x i1> %19, <8 x i64> poison)
  %24 = xor <8 x i64> %wide.masked.gather1, splat (i64 -1)
  %25 = add <8 x i64> %wide.masked.gather, %24
  %26 = add <8 x i64> %25, %wide.masked.load
  %27 = mul <8 x i64> %26, %vec.phi
  %index.next = add i64 %index, 8
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %28 = icmp eq i64 %index.next, %n.vec
  br i1 %28, label %middle.block, label %vector.body, !llvm.loop !8

middle.block:                                     ; preds = %vector.body
  %29 = select <8 x i1> %19, <8 x i64> %27, <8 x i64> %vec.phi
  %30 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %29)
  br label %B964

B1086.endif.endif:                                ; preds = %B964
  %.531328 = urem i64 %.460, %"$phi1086.0.2.0"
  %.534.not = icmp ne i64 %.531328, 0
  %.535329 = udiv i64 %.460, %"$phi1086.0.2.0"
  %.536 = zext i1 %.534.not to i64
  %.537 = add nuw i64 %.535329, %.536
  %.559389 = icmp sgt i64 %.537, 0
  br i1 %.559389, label %B1126.endif.lr.ph, label %B2032

B1126.endif.lr.ph:                                ; preds = %B1086.endif.endif
  %31 = mul i64 %.103, %.35
  %.704365.not = icmp slt i64 %planes.2.0.lcssa, 1
  %.817 = icmp slt i64 %.273, 2
  %..274 = select i1 %.817, i64 0, i64 %.274
  %.860348 = icmp sgt i64 %..274, 0
  %.909 = sub i64 %arg.packed, %31
  %.1029 = icmp eq i64 %.446, 0
  %.1121 = shl i64 %.439, 1
  %.1128 = shl nsw i64 %.43, 8
  br label %B1126.endif

B1126.endif:                                      ; preds = %B1126.endif.lr.ph, %B1124.loopexit
  %.558374393 = phi i64 [ %.537, %B1126.endif.lr.ph ], [ %.568, %B1124.loopexit ]
  %.565376392 = phi i64 [ %.103, %B1126.endif.lr.ph ], [ %.572, %B1124.loopexit ]
  %.568 = add nsw i64 %.558374393, -1
  %.572 = add i64 %.565376392, %"$phi1086.0.2.0"
  %.605 = tail call i64 @llvm.smin.i64(i64 %.154, i64 %.572)
  br i1 %.704365.not, label %B1124.loopexit, label %B1264.lr.ph

B1264.lr.ph:                                      ; preds = %B1126.endif
  %.616 = tail call i64 @llvm.smin.i64(i64 %.199, i64 %.605)
  %.612 = tail call i64 @llvm.smax.i64(i64 %.193, i64 %.565376392)
  %.967 = sub nsw i64 %.612, %.47
  %.969 = mul nsw i64 %.967, %.43
  %.993 = sub nsw i64 %.616, %.612
  %.995 = mul nsw i64 %.993, %.43
  %.998342 = icmp sgt i64 %.995, 0
  %.1153 = mul nsw i64 %.612, %.35
  %.936 = mul nsw i64 %.565376392, %.35
  %.943 = sub nsw i64 %.605, %.565376392
  br label %B1264

B1264.endif.endif:                                ; preds = %B150.endif.endif.i, %B1264
  %offset.2.0.lcssa.i = phi i64 [ 0, %B1264 ], [ %"$phi400.1.2.1.i", %B150.endif.endif.i ]
  br i1 %.860348, label %B1338.lr.ph, label %B1262.loopexit

B1338.lr.ph:                                      ; preds = %B1264.endif.endif
  %.903 = mul nsw i64 %.710357368, %.274
  %.918 = icmp eq i64 %offset.2.0.lcssa.i, -9223372036854775808
  %.961 = add nsw i64 %offset.2.0.lcssa.i, %arg.x
  %.971 = add nsw i64 %.961, %.969
  br label %B1338

body:                                             ; preds = %B1564, %body
  %.997343 = phi i64 [ %.1003, %body ], [ 0, %B1564 ]
  %.1000 = add i64 %.990, %.997343
  %.1001 = inttoptr i64 %.1000 to ptr
  tail call void @llvm.prefetch.p0(ptr %.1001, i32 0, i32 3, i32 1)
  %.1003 = add i64 %.997343, 64
  %.998 = icmp slt i64 %.1003, %.995
  br i1 %.998, label %body, label %B1644

body.1:                                           ; preds = %B1840, %body.1
  %.1137345 = phi i64 [ %.1143, %body.1 ], [ 0, %B1840 ]
  %.1140 = add i64 %.1130, %.1137345
  %.1141 = inttoptr i64 %.1140 to ptr
  tail call void @llvm.prefetch.p0(ptr %.1141, i32 0, i32 3, i32 1)
  %.1143 = add i64 %.1137345, 64
  %.1138 = icmp slt i64 %.1143, %.995
  br i1 %.1138, label %body.1, label %B1908
}

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_in_lines(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

declare i64 @part_fill(i64, i64, i64) local_unnamed_addr

declare i64 @part_carry(i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_take_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_sides(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4) local_unnamed_addr {
.6:
  %.7 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx(ptr nonnull %.7, i64 %.1, i64 %.2, i64 %.3, i64 %.4) #6
  %.10 = load i64, ptr %.7, align 8
  ret i64 %.10
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr captures(none), <8 x i1>, <8 x i64>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #5

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax: %retptr"}
!3 = distinct !{!3, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax"}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v23B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.isvectorized", i32 1}
!10 = !{!"llvm.loop.unroll.runtime.disable"}
