; sources dd1f4fd042d16282e2d630e3ca0ec1a9
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx = common local_unnamed_addr global ptr null

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_in_lines(i64) local_unnamed_addr

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
  %.573.i = alloca i64, align 8
  %.1418.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.573.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1418.i)
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
  %.457.i = icmp eq i64 %.439.i, 0
  br i1 %.457.i, label %B964.endif.i, label %B964.else.if.i, !prof !4

B1102.i:                                          ; preds = %B964.endif.i
  %.44.i.i = icmp sgt i64 %.273.i, 1
  br i1 %.44.i.i, label %B28.i.i, label %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i

B28.i.i:                                          ; preds = %B1102.i, %B28.endif.i.i
  %first.4.0.i.i = phi i64 [ %first.3.1.i.i, %B28.endif.i.i ], [ 0, %B1102.i ]
  %longest.2.0.i.i = phi i64 [ %longest.3.1.i.i, %B28.endif.i.i ], [ 0, %B1102.i ]
  %row.2.0.i.i = phi i64 [ %.123.pre-phi.i.i, %B28.endif.i.i ], [ 0, %B1102.i ]
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
  %scevgep3.i7.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 %3
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i7.i, i64 8
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

_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i: ; preds = %B28.endif.i.i, %B1102.i
  %first.2.1.i.i = phi i64 [ 0, %B1102.i ], [ %first.3.1.i.i, %B28.endif.i.i ]
  store i64 0, ptr %.573.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.573.i, ptr %.251.i, i64 %first.2.1.i.i, i64 %.274.i, i64 %.439.i)
  %.587.i = load i64, ptr %.573.i, align 8, !noalias !0
  br label %B1182.i

B1182.i:                                          ; preds = %B964.endif.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i
  %"$phi1138.0.2.0388.i" = phi i64 [ 0, %B964.endif.i ], [ %first.2.1.i.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %"$phi1182.0.2.0.i" = phi i64 [ 0, %B964.endif.i ], [ %.587.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %.612.i = mul nsw i64 %"$phi1182.0.2.0.i", %.439.i
  %.656.i = icmp sgt i64 %.504.i, 0
  %.659.i = icmp eq i64 %"$phi1096.0.2.0.i", 0
  %.657.i = icmp sgt i64 %"$phi1096.0.2.0.i", 0
  %.658.i = xor i1 %.656.i, %.657.i
  %or.cond = select i1 %.659.i, i1 true, i1 %.658.i, !prof !10
  br i1 %or.cond, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit, label %B1182.endif.endif.i, !prof !10

B1230.loopexit.i:                                 ; preds = %B1368.loopexit.i, %B1232.endif.i
  %.699.i = icmp sgt i64 %.698454473.i, 1
  br i1 %.699.i, label %B1232.endif.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1368.loopexit.i:                                 ; preds = %B2375.i, %B1370.endif.endif.i
  %exitcond499.not.i = icmp eq i64 %planes.2.0.lcssa.i, %.857.i
  br i1 %exitcond499.not.i, label %B1230.loopexit.i, label %B1370.i

B1370.i:                                          ; preds = %B1370.lr.ph.i, %B1368.loopexit.i
  %.850437448.i = phi i64 [ 0, %B1370.lr.ph.i ], [ %.857.i, %B1368.loopexit.i ]
  %.857.i = add nuw nsw i64 %.850437448.i, 1
  %.26.i.i = load i64, ptr %.29.i, align 1, !noalias !11
  %.10972.i.i = icmp sgt i64 %.26.i.i, 1
  br i1 %.10972.i.i, label %B150.lr.ph.i.i, label %B1370.endif.endif.i

B150.lr.ph.i.i:                                   ; preds = %B1370.i
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
  %plane.2.075.i.i = phi i64 [ %.850437448.i, %B150.lr.ph.i.i ], [ %quot.1.0.i.i, %B150.endif.endif.i.i ]
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
  br i1 %.109.i.i, label %B150.i.i, label %B1370.endif.endif.i

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

B1444.i:                                          ; preds = %B1444.lr.ph.i, %B2375.i
  %taken.2.2431.i = phi i64 [ 0, %B1444.lr.ph.i ], [ %taken.3.3.i, %B2375.i ]
  %.1006427429.i = phi i64 [ 0, %B1444.lr.ph.i ], [ %.1013.i, %B2375.i ]
  %.1013.i = add nuw nsw i64 %.1006427429.i, 1
  %.1043.i = add nsw i64 %.1006427429.i, %"$phi1138.0.2.0388.i"
  %.1045.i = icmp slt i64 %.1043.i, %.274.i
  %.1058.i = select i1 %.1045.i, i64 0, i64 %.274.i
  %spec.select.i = sub nsw i64 %.1043.i, %.1058.i
  %.1072.i = add nsw i64 %spec.select.i, %.1070.i
  %.1074.i = mul nsw i64 %.1072.i, %.39.i
  %.1080.i = add i64 %.1074.i, %.1076.i
  br i1 %.1085.i, label %B1586.i, label %B1552.i

B1552.i:                                          ; preds = %B1444.i
  %.1089.i = getelementptr i64, ptr %.251.i, i64 %spec.select.i
  %.1090.i = load i64, ptr %.1089.i, align 8, !noalias !0
  %.1091.i = icmp eq i64 %.1090.i, -9223372036854775808
  br i1 %.1091.i, label %B1586.i, label %B1642.i

B1586.i:                                          ; preds = %B1552.i, %B1444.i
  %.1107.i = add nsw i64 %.1080.i, %.1268.i
  %.1123.i = tail call i64 @part_fill(i64 %.1107.i, i64 %.1281.i, i64 %.219.i), !noalias !0
  br label %B2375.i

B1642.i:                                          ; preds = %B1552.i
  %.1135.i = load i64, ptr %.1134.i, align 8, !noalias !0
  %.1136.i = sub nsw i64 %.1090.i, %.1135.i
  %.1142.not.i = icmp slt i64 %.1006427429.i, %"$phi1182.0.2.0.i"
  br i1 %.1142.not.i, label %B1844.i, label %B1688.i

B1688.i:                                          ; preds = %B1642.i
  %.1145.i = icmp sgt i64 %.1136.i, -1
  %.1153.i = icmp slt i64 %.1136.i, %.612.i
  %or.cond.i = select i1 %.1145.i, i1 %.1153.i, i1 false
  br i1 %or.cond.i, label %B1720.i, label %B1844.i

B1720.i:                                          ; preds = %B1688.i
  br i1 %.457.i, label %B1738.endif.i, label %B1720.else.if.i, !prof !4

B1844.i:                                          ; preds = %B1720.else.if.i, %B1688.i, %B1642.i
  %.1307.i = add nsw i64 %spec.select.i, 4
  %.1309.i = icmp sge i64 %.1307.i, %.274.i
  %brmerge.i = select i1 %.1309.i, i1 true, i1 %.500.i
  br i1 %brmerge.i, label %B1996.i, label %B1916.i

B1916.i:                                          ; preds = %B1844.i
  %.1318.i = getelementptr i64, ptr %.251.i, i64 %.1307.i
  %.1319.i = load i64, ptr %.1318.i, align 8, !noalias !0
  %.1321.i = add nsw i64 %.1319.i, %.1302.i
  br i1 %.1329422.i, label %body.i, label %B1996.i

B1996.i:                                          ; preds = %body.i, %B1916.i, %B1844.i
  %.1342.i = add nsw i64 %.1090.i, %.1292.i
  %.1353.i = add nsw i64 %.1090.i, %.1302.i
  br i1 %.522.not.i, label %B2052.i, label %B2110.i

B2052.i:                                          ; preds = %B1996.i
  %.1376.i = add nsw i64 %.1080.i, %.1489.i
  %.1396.i = tail call i64 @part_carry(i64 %.1353.i, i64 %.43.i, i64 %.1376.i, i64 %.1324.i), !noalias !0
  br label %B2310.i

B2110.i:                                          ; preds = %B1996.i
  %.1407.not.i = icmp slt i64 %.1006427429.i, %taken.2.2431.i
  br i1 %.1407.not.i, label %B2310.i, label %B2122.i

B2122.i:                                          ; preds = %B2110.i
  store i64 0, ptr %.1418.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.1418.i, ptr nonnull %.251.i, i64 %spec.select.i, i64 %.274.i, i64 %.439.i)
  %.1432.i = load i64, ptr %.1418.i, align 8, !noalias !0
  %.1449.i = add nsw i64 %.1432.i, %.1006427429.i
  %.1458.i = mul i64 %.1456.i, %.1432.i
  %.1460.not.i = icmp sgt i64 %.43.i, %.1458.i
  br i1 %.1460.not.i, label %B2250.i, label %B2192.i

B2192.i:                                          ; preds = %B2122.i
  %.1466.i = add nsw i64 %.1353.i, %.1464.i
  br i1 %.1329422.i, label %body.1.i, label %B2250.i

B2250.i:                                          ; preds = %body.1.i, %B2192.i, %B2122.i
  %.1491.i = add nsw i64 %.1080.i, %.1489.i
  %.1521.i = tail call i64 @part_take_lines(i64 %.1353.i, i64 %.43.i, i64 %.1432.i, i64 %.1491.i, i64 %.39.i, i64 %.1324.i), !noalias !0
  br label %B2310.i

B2310.i:                                          ; preds = %B2250.i, %B2110.i, %B2052.i
  %taken.4.4.i = phi i64 [ %taken.2.2431.i, %B2052.i ], [ %.1449.i, %B2250.i ], [ %taken.2.2431.i, %B2110.i ]
  %.1588.i = tail call i64 @part_sides(i64 %.1342.i, i64 %.212.i, i64 %.230.i, i64 %.1080.i, i64 %.219.i, i64 %.705456472.i, i64 %.745.i, i64 %.170.i, i64 %.193.i, i64 %.199.i, i64 %.180.i), !noalias !0
  br label %B2375.i

B2375.i:                                          ; preds = %B1738.endif.i, %B2310.i, %B1586.i
  %taken.3.3.i = phi i64 [ %taken.2.2431.i, %B1586.i ], [ %taken.2.2431.i, %B1738.endif.i ], [ %taken.4.4.i, %B2310.i ]
  %exitcond498.not.i = icmp eq i64 %.1013.i, %..274.i
  br i1 %exitcond498.not.i, label %B1368.loopexit.i, label %B1444.i

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
  %spec.select407.i = add i64 %.132.i, %.142.i
  br label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %B0.else.if.i, %B0.else.i, %.6
  %quot.0.i = phi i64 [ 0, %.6 ], [ 0, %B0.else.i ], [ %spec.select407.i, %B0.else.if.i ]
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
  %.363416.i = icmp sgt i64 %..234.i, 0
  br i1 %.363416.i, label %vector.ph, label %B964.i

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
  %quot.1.0.i = phi i64 [ 0, %B964.i ], [ %spec.select408.i, %B964.else.if.i ]
  %.500.i = icmp ne i64 %.43.i, %.439.i
  %.504.i = sub i64 %.154.i, %.103.i
  %.506.i = tail call i64 @llvm.smax.i64(i64 %.504.i, i64 1)
  %"$phi1096.0.2.0.i" = select i1 %.500.i, i64 %quot.1.0.i, i64 %.506.i
  %.522.not.i = icmp eq i64 %.446.i, 0
  br i1 %.522.not.i, label %B1182.i, label %B1102.i

B964.else.if.i:                                   ; preds = %B964.i
  %.473.i = sdiv i64 2048, %.439.i
  %.474.i = srem i64 2048, %.439.i
  %.476.i = icmp slt i64 %.439.i, 0
  %.477.i = icmp ne i64 %.474.i, 0
  %.478.i = and i1 %.476.i, %.477.i
  %.483.i = sext i1 %.478.i to i64
  %spec.select408.i = add nsw i64 %.473.i, %.483.i
  br label %B964.endif.i

B1182.endif.endif.i:                              ; preds = %B1182.i
  %.671.i = srem i64 %.504.i, %"$phi1096.0.2.0.i"
  %.672.i = sub nsw i64 0, %.671.i
  %.673.i = select i1 %.656.i, i64 %.671.i, i64 %.672.i
  %.674.i = icmp sgt i64 %.673.i, 0
  %.675.i = sdiv i64 %.504.i, %"$phi1096.0.2.0.i"
  %.676.i = zext i1 %.674.i to i64
  %.677.i = add i64 %.675.i, %.676.i
  %.699469.i = icmp sgt i64 %.677.i, 0
  br i1 %.699469.i, label %B1232.endif.lr.ph.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1232.endif.lr.ph.i:                              ; preds = %B1182.endif.endif.i
  %31 = mul i64 %.103.i, %.35.i
  %.844445.not.i = icmp slt i64 %planes.2.0.lcssa.i, 1
  %.957.i = icmp slt i64 %.273.i, 2
  %..274.i = select i1 %.957.i, i64 0, i64 %.274.i
  %.1000428.i = icmp sgt i64 %..274.i, 0
  %.1076.i = sub i64 %.4, %31
  %.1134.i = getelementptr i64, ptr %.251.i, i64 %"$phi1138.0.2.0388.i"
  %.1456.i = shl i64 %.439.i, 1
  %.1464.i = mul nsw i64 %quot.1.0.i, %.43.i
  br label %B1232.endif.i

B1232.endif.i:                                    ; preds = %B1232.endif.lr.ph.i, %B1230.loopexit.i
  %.698454473.i = phi i64 [ %.677.i, %B1232.endif.lr.ph.i ], [ %.708.i, %B1230.loopexit.i ]
  %.705456472.i = phi i64 [ %.103.i, %B1232.endif.lr.ph.i ], [ %.712.i, %B1230.loopexit.i ]
  %.708.i = add nsw i64 %.698454473.i, -1
  %.712.i = add i64 %.705456472.i, %"$phi1096.0.2.0.i"
  %.745.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.712.i)
  br i1 %.844445.not.i, label %B1230.loopexit.i, label %B1370.lr.ph.i

B1370.lr.ph.i:                                    ; preds = %B1232.endif.i
  %.756.i = tail call i64 @llvm.smin.i64(i64 %.199.i, i64 %.745.i)
  %.752.i = tail call i64 @llvm.smax.i64(i64 %.193.i, i64 %.705456472.i)
  %.1268.i = mul nsw i64 %.705456472.i, %.35.i
  %.1281.i = sub nsw i64 %.745.i, %.705456472.i
  %.1283.i = mul nsw i64 %.1281.i, %.35.i
  %.1298.i = sub nsw i64 %.752.i, %.47.i
  %.1300.i = mul nsw i64 %.1298.i, %.43.i
  %.1324.i = sub nsw i64 %.756.i, %.752.i
  %.1326.i = mul nsw i64 %.1324.i, %.43.i
  %.1329422.i = icmp sgt i64 %.1326.i, 0
  %.1489.i = mul nsw i64 %.752.i, %.35.i
  br label %B1370.i

B1370.endif.endif.i:                              ; preds = %B150.endif.endif.i.i, %B1370.i
  %offset.2.0.lcssa.i.i = phi i64 [ 0, %B1370.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  br i1 %.1000428.i, label %B1444.lr.ph.i, label %B1368.loopexit.i

B1444.lr.ph.i:                                    ; preds = %B1370.endif.endif.i
  %.1070.i = mul nsw i64 %.850437448.i, %.274.i
  %.1085.i = icmp eq i64 %offset.2.0.lcssa.i.i, -9223372036854775808
  %.1292.i = add nsw i64 %offset.2.0.lcssa.i.i, %.1
  %.1302.i = add nsw i64 %.1292.i, %.1300.i
  br label %B1444.i

B1720.else.if.i:                                  ; preds = %B1720.i
  %.1184.i = srem i64 %.1136.i, %.439.i
  %.1234.i = sdiv i64 %.1136.i, %.439.i
  %.1185.i = xor i64 %.1184.i, %.439.i
  %.1186.i = icmp slt i64 %.1185.i, 0
  %.1187.i = icmp ne i64 %.1184.i, 0
  %.1188.i = and i1 %.1187.i, %.1186.i
  %.1195.i = select i1 %.1188.i, i64 %.439.i, i64 0
  %.1175.1.i = sub i64 0, %.1195.i
  %.1205390.i = icmp eq i64 %.1184.i, %.1175.1.i
  br i1 %.1205390.i, label %B1738.else.if.i, label %B1844.i

B1738.endif.i:                                    ; preds = %B1738.else.if.i, %B1720.i
  %quot.3.0.i = phi i64 [ 0, %B1720.i ], [ %spec.select409.i, %B1738.else.if.i ]
  %.1259.i = sub i64 %"$phi1138.0.2.0388.i", %spec.select.i
  %.1261.i = add i64 %.1259.i, %quot.3.0.i
  %.1265.i = mul nsw i64 %.1261.i, %.39.i
  %.1270.i = add i64 %.1080.i, %.1268.i
  %.1278.i = add i64 %.1265.i, %.1270.i
  %.1284.i = inttoptr i64 %.1270.i to ptr
  %.1285.i = inttoptr i64 %.1278.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.1284.i, ptr align 1 %.1285.i, i64 %.1283.i, i1 false), !noalias !0
  br label %B2375.i

B1738.else.if.i:                                  ; preds = %B1720.else.if.i
  %.1244.i = sext i1 %.1188.i to i64
  %spec.select409.i = add nsw i64 %.1234.i, %.1244.i
  br label %B1738.endif.i

body.i:                                           ; preds = %B1916.i, %body.i
  %.1328423.i = phi i64 [ %.1334.i, %body.i ], [ 0, %B1916.i ]
  %.1331.i = add i64 %.1321.i, %.1328423.i
  %.1332.i = inttoptr i64 %.1331.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1332.i, i32 0, i32 3, i32 1), !noalias !0
  %.1334.i = add i64 %.1328423.i, 64
  %.1329.i = icmp slt i64 %.1334.i, %.1326.i
  br i1 %.1329.i, label %body.i, label %B1996.i

body.1.i:                                         ; preds = %B2192.i, %body.1.i
  %.1473425.i = phi i64 [ %.1479.i, %body.1.i ], [ 0, %B2192.i ]
  %.1476.i = add i64 %.1466.i, %.1473425.i
  %.1477.i = inttoptr i64 %.1476.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1477.i, i32 0, i32 3, i32 1), !noalias !0
  %.1479.i = add i64 %.1473425.i, 64
  %.1474.i = icmp slt i64 %.1479.i, %.1326.i
  br i1 %.1474.i, label %body.1.i, label %B2250.i

_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit: ; preds = %B1230.loopexit.i, %B1182.i, %B1182.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.573.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1418.i)
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
