; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing9followingB3v27B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles7packing12plane_offsetB3v26B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax = common local_unnamed_addr global ptr null
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
define internal fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.offsets, i64 %arg.row, i64 %arg.rows, i64 %arg.width) unnamed_addr #3 {
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
  %.1396.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.586.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1396.i)
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

B862.i:                                           ; preds = %B0.endif.endif.i, %B862.i
  %planes.2.0468.i = phi i64 [ %.422.i, %B862.i ], [ 1, %B0.endif.endif.i ]
  %.369464466.i = phi i64 [ %.376.i, %B862.i ], [ 0, %B0.endif.endif.i ]
  %.376.i = add nuw nsw i64 %.369464466.i, 1
  %.idx.i = shl i64 %.369464466.i, 4
  %0 = getelementptr i8, ptr %.21.i, i64 %.idx.i
  %.404.i = getelementptr i8, ptr %0, i64 8
  %.405.i = load i64, ptr %.404.i, align 8, !noalias !0
  %.409.i = load i64, ptr %0, align 8, !noalias !0
  %.417.i = getelementptr i64, ptr %20, i64 %.369464466.i
  %.418.i = load i64, ptr %.417.i, align 8, !noalias !0
  %1 = xor i64 %.409.i, -1
  %.419.i = add i64 %.405.i, %1
  %.420.i = add i64 %.419.i, %.418.i
  %.422.i = mul nsw i64 %.420.i, %planes.2.0468.i
  %exitcond.not.i = icmp eq i64 %.376.i, %..234.i
  br i1 %exitcond.not.i, label %B964.i, label %B862.i

B964.i:                                           ; preds = %B862.i, %B0.endif.endif.i
  %planes.2.0.lcssa.i = phi i64 [ 1, %B0.endif.endif.i ], [ %.422.i, %B862.i ]
  %.439.i = tail call i64 @part_source_bytes(i64 0), !noalias !0
  %.446.i = tail call i64 @part_in_lines(i64 0), !noalias !0
  %.453.i = tail call i64 @part_strided(i64 0), !noalias !0
  %.467.i = icmp eq i64 %.439.i, 0
  br i1 %.467.i, label %B964.endif.i, label %B964.else.if.i, !prof !4

B1136.i:                                          ; preds = %B964.endif.i
  %.44.i.i = icmp sgt i64 %.274.i, 0
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
  %2 = sub i64 %.274.i, %row.2.0.i.i
  %reass.sub = sub i64 %row.2.0.i.i, %.274.i
  %3 = add i64 %reass.sub, 2
  br label %B80.i.i.i

B80.i.i.i:                                        ; preds = %B108.i.i.i, %B80.preheader.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %.41.i.i.i, %B80.preheader.i.i.i ], [ %.84.i.i.i, %B108.i.i.i ]
  %count.2.1.i.i.i = phi i64 [ 1, %B80.preheader.i.i.i ], [ %.58.i.i.i, %B108.i.i.i ]
  %4 = add i64 %3, %count.2.1.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %4, 1
  br i1 %exitcond.not.i.i.i, label %B28.endif.loopexit.i.i, label %B108.i.i.i

B108.i.i.i:                                       ; preds = %B80.i.i.i
  %.58.i.i.i = add i64 %count.2.1.i.i.i, 1
  %5 = shl i64 %count.2.1.i.i.i, 3
  %scevgep3.i28.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 %5
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i28.i, i64 8
  %.84.i.i.i = load i64, ptr %scevgep4.i.i, align 8, !noalias !5
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, %.439.i
  %.95.i.i.i = icmp eq i64 %lsr.iv.next.i.i.i, %.84.i.i.i
  br i1 %.95.i.i.i, label %B80.i.i.i, label %B28.endif.loopexit.i.i

B28.endif.loopexit.i.i:                           ; preds = %B108.i.i.i, %B80.i.i.i
  %count.3.0.i.ph.i.i = phi i64 [ %2, %B80.i.i.i ], [ %.58.i.i.i, %B108.i.i.i ]
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
  %"$phi1172.0.2.0437.i" = phi i64 [ 0, %B964.endif.i ], [ %first.2.1.i.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %"$phi1216.0.2.0.i" = phi i64 [ 0, %B964.endif.i ], [ %.600.i, %_ZN7convjit8_kernels5tiles7packing11longest_runB3v22B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axx.exit.i ]
  %.625.i = mul nsw i64 %"$phi1216.0.2.0.i", %.439.i
  %.672.i = icmp sgt i64 %.517.i, 0
  %.675.i = icmp eq i64 %"$phi1130.0.2.0.i", 0
  %.673.i = icmp sgt i64 %"$phi1130.0.2.0.i", 0
  %.674.i = xor i1 %.672.i, %.673.i
  %or.cond = select i1 %.675.i, i1 true, i1 %.674.i, !prof !10
  br i1 %or.cond, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit, label %B1216.endif.endif.i, !prof !10

B1268.loopexit.i:                                 ; preds = %B2463.i, %B1270.endif.i
  %offset.3.1.lcssa.i = phi i64 [ %offset.4.0507.i, %B1270.endif.i ], [ %offset.2.321.i, %B2463.i ]
  %.715.i = icmp sgt i64 %.714492506.i, 1
  br i1 %.715.i, label %B1270.endif.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1540.i:                                          ; preds = %B1434.endif.i
  %.26.i.i = load i64, ptr %.29.i, align 1, !noalias !11
  %.10972.i.i = icmp sgt i64 %.26.i.i, 1
  br i1 %.10972.i.i, label %B150.lr.ph.i.i, label %B1578.thread.i

B1578.thread.i:                                   ; preds = %B1540.i
  %.105116.i = mul nsw i64 %plane.1.4.0.i.i, %.274.i
  %.105317.i = add nsw i64 %"$phi1522.2.2.2.i", %.105116.i
  %.105518.i = mul nsw i64 %.105317.i, %.39.i
  %.106119.i = add i64 %.105518.i, %.1057.i
  br label %B1640.i

B150.lr.ph.i.i:                                   ; preds = %B1540.i
  %.160.i.i = load i64, ptr %.266.i, align 1, !noalias !11
  %.170.i.i = load i64, ptr %.236.i, align 1, !noalias !11
  %6 = add nuw i64 %.26.i.i, 1
  %7 = shl i64 %.26.i.i, 4
  %8 = getelementptr i8, ptr %.21.i, i64 %7
  %scevgep.i.i = getelementptr i8, ptr %8, i64 -24
  %9 = shl i64 %.170.i.i, 3
  %10 = getelementptr i8, ptr %.15.i, i64 %9
  %11 = shl i64 %.160.i.i, 3
  %12 = getelementptr i8, ptr %.15.i, i64 %11
  br label %B150.i.i

B150.i.i:                                         ; preds = %B150.endif.endif.i.i, %B150.lr.ph.i.i
  %lsr.iv1.i.i = phi ptr [ %scevgep.i.i, %B150.lr.ph.i.i ], [ %scevgep2.i.i, %B150.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %6, %B150.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B150.endif.endif.i.i ]
  %offset.2.076.i.i = phi i64 [ 0, %B150.lr.ph.i.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %plane.2.075.i.i = phi i64 [ %plane.1.4.0.i.i, %B150.lr.ph.i.i ], [ %quot.1.0.i.i, %B150.endif.endif.i.i ]
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -8
  %.151.i.i = load i64, ptr %lsr.iv1.i.i, align 8, !noalias !11
  %.155.i.i = load i64, ptr %scevgep3.i.i, align 8, !noalias !11
  %.156.i.i = sub nsw i64 %.151.i.i, %.155.i.i
  %13 = shl i64 %lsr.iv.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %12, i64 %13
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i.i, i64 -24
  %.164.i.i = load i64, ptr %scevgep9.i.i, align 8, !noalias !11
  %.165.i.i = add nsw i64 %.164.i.i, %.156.i.i
  %.166.i.i = add nsw i64 %.165.i.i, -1
  %scevgep5.i.i = getelementptr i8, ptr %10, i64 %13
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
  %14 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  br label %B150.endif.endif.i.i

B150.endif.endif.i.i:                             ; preds = %B150.endif.else.if.i.i, %B150.endif.else.i.i, %B150.endif.if.i.i
  %.22463.in.i.i = phi ptr [ %.22361.i.i, %B150.endif.if.i.i ], [ %14, %B150.endif.else.i.i ], [ %.22380.i.i, %B150.endif.else.if.i.i ]
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
  br i1 %.109.i.i, label %B150.i.i, label %B1578.i

B150.endif.else.if.i.i:                           ; preds = %B150.else.i.i
  %.200.i.i = srem i64 %plane.2.075.i.i, %.166.i.i
  %.201.i.i = xor i64 %.200.i.i, %.166.i.i
  %.202.i.i = icmp slt i64 %.201.i.i, 0
  %.203.i.i = icmp ne i64 %.200.i.i, 0
  %.204.i.i = and i1 %.203.i.i, %.202.i.i
  %.211.i.i = select i1 %.204.i.i, i64 %.166.i.i, i64 0
  %15 = getelementptr i64, ptr %.15.i, i64 %.179.i.i
  %16 = getelementptr i64, ptr %15, i64 %.211.i.i
  %.22380.i.i = getelementptr i64, ptr %16, i64 %.200.i.i
  %.247.i.i = sdiv i64 %plane.2.075.i.i, %.166.i.i
  %.257.i.i = sext i1 %.204.i.i to i64
  %spec.select69.i.i = add i64 %.247.i.i, %.257.i.i
  br label %B150.endif.endif.i.i

B1578.i:                                          ; preds = %B150.endif.endif.i.i, %B1434.endif.i
  %offset.2.3.i = phi i64 [ %offset.3.1484.i, %B1434.endif.i ], [ %"$phi400.1.2.1.i.i", %B150.endif.endif.i.i ]
  %taken.3.3.i = phi i64 [ %taken.4.1485.i, %B1434.endif.i ], [ 0, %B150.endif.endif.i.i ]
  %.1051.i = mul nsw i64 %plane.1.4.0.i.i, %.274.i
  %.1053.i = add nsw i64 %"$phi1522.2.2.2.i", %.1051.i
  %.1055.i = mul nsw i64 %.1053.i, %.39.i
  %.1061.i = add i64 %.1055.i, %.1057.i
  %.1066.i = icmp eq i64 %offset.2.3.i, -9223372036854775808
  br i1 %.1066.i, label %B1674.i, label %B1640.i

B1640.i:                                          ; preds = %B1578.i, %B1578.thread.i
  %.106126.i = phi i64 [ %.106119.i, %B1578.thread.i ], [ %.1061.i, %B1578.i ]
  %taken.3.324.i = phi i64 [ 0, %B1578.thread.i ], [ %taken.3.3.i, %B1578.i ]
  %offset.2.323.i = phi i64 [ 0, %B1578.thread.i ], [ %offset.2.3.i, %B1578.i ]
  %.1070.i = getelementptr i64, ptr %.251.i, i64 %"$phi1522.2.2.2.i"
  %.1071.i = load i64, ptr %.1070.i, align 8, !noalias !0
  %.1072.i = icmp eq i64 %.1071.i, -9223372036854775808
  br i1 %.1072.i, label %B1674.i, label %B1730.i

B1674.i:                                          ; preds = %B1640.i, %B1578.i
  %.106127.i = phi i64 [ %.106126.i, %B1640.i ], [ %.1061.i, %B1578.i ]
  %taken.3.325.i = phi i64 [ %taken.3.324.i, %B1640.i ], [ %taken.3.3.i, %B1578.i ]
  %offset.2.322.i = phi i64 [ %offset.2.323.i, %B1640.i ], [ -9223372036854775808, %B1578.i ]
  %.1086.i = add nsw i64 %.106127.i, %.1245.i
  %.1102.i = tail call i64 @part_fill(i64 %.1086.i, i64 %.1258.i, i64 %.219.i), !noalias !0
  br label %B2463.i

B1730.i:                                          ; preds = %B1640.i
  %.1114.i = load i64, ptr %.1113.i, align 8, !noalias !0
  %.1115.i = sub nsw i64 %.1071.i, %.1114.i
  %.1121.not.i = icmp slt i64 %turn.1.4.0.i.i, %"$phi1216.0.2.0.i"
  br i1 %.1121.not.i, label %B1932.i, label %B1776.i

B1776.i:                                          ; preds = %B1730.i
  %.1124.i = icmp sgt i64 %.1115.i, -1
  %.1132.i = icmp slt i64 %.1115.i, %.625.i
  %or.cond452.i = select i1 %.1124.i, i1 %.1132.i, i1 false
  br i1 %or.cond452.i, label %B1808.i, label %B1932.i

B1808.i:                                          ; preds = %B1776.i
  br i1 %.467.i, label %B1826.endif.i, label %B1808.else.if.i, !prof !4

B1932.i:                                          ; preds = %B1808.else.if.i, %B1776.i, %B1730.i
  %.1269.i = add nsw i64 %offset.2.323.i, %.1
  %.1279.i = add nsw i64 %.1269.i, %.1277.i
  %.1284.i = add nsw i64 %"$phi1522.2.2.2.i", 4
  %.1286.i = icmp slt i64 %.1284.i, %.274.i
  %or.cond455.i = select i1 %.1286.i, i1 %brmerge.i, i1 false
  br i1 %or.cond455.i, label %B2008.i, label %B2088.i

B2008.i:                                          ; preds = %B1932.i
  %.1298.i = getelementptr i64, ptr %.251.i, i64 %.1284.i
  %.1299.i = load i64, ptr %.1298.i, align 8, !noalias !0
  %.1301.i = add nsw i64 %.1299.i, %.1279.i
  br i1 %.1309471.i, label %body.i, label %B2088.i

B2088.i:                                          ; preds = %body.i, %B2008.i, %B1932.i
  %.1322.i = add nsw i64 %.1071.i, %.1269.i
  %.1333.i = add nsw i64 %.1279.i, %.1071.i
  br i1 %.535.not.i, label %B2144.i, label %B2202.i

B2144.i:                                          ; preds = %B2088.i
  %.1354.i = add nsw i64 %.106126.i, %.1465.i
  %.1374.i = tail call i64 @part_carry(i64 %.1333.i, i64 %.43.i, i64 %.1354.i, i64 %.1304.i), !noalias !0
  br label %B2402.i

B2202.i:                                          ; preds = %B2088.i
  %.1385.not.i = icmp slt i64 %turn.1.4.0.i.i, %taken.3.324.i
  br i1 %.1385.not.i, label %B2402.i, label %B2214.i

B2214.i:                                          ; preds = %B2202.i
  store i64 0, ptr %.1396.i, align 8, !noalias !0
  call fastcc void @_ZN7convjit8_kernels5tiles7packing13adjacent_rowsB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx(ptr nonnull %.1396.i, ptr nonnull %.251.i, i64 %"$phi1522.2.2.2.i", i64 %.274.i, i64 %.439.i)
  %.1410.i = load i64, ptr %.1396.i, align 8, !noalias !0
  %.1427.i = add nsw i64 %.1410.i, %turn.1.4.0.i.i
  %.1434.i = mul i64 %.1432.i, %.1410.i
  %.1436.not.i = icmp sgt i64 %.43.i, %.1434.i
  br i1 %.1436.not.i, label %B2342.i, label %B2284.i

B2284.i:                                          ; preds = %B2214.i
  %.1442.i = add nsw i64 %.1333.i, %.1440.i
  br i1 %.1309471.i, label %body.1.i, label %B2342.i

B2342.i:                                          ; preds = %body.1.i, %B2284.i, %B2214.i
  %.1467.i = add nsw i64 %.106126.i, %.1465.i
  %.1497.i = tail call i64 @part_take_lines(i64 %.1333.i, i64 %.43.i, i64 %.1410.i, i64 %.1467.i, i64 %.39.i, i64 %.1304.i), !noalias !0
  br label %B2402.i

B2402.i:                                          ; preds = %B2342.i, %B2202.i, %B2144.i
  %taken.6.3.i = phi i64 [ %taken.3.324.i, %B2144.i ], [ %.1427.i, %B2342.i ], [ %taken.3.324.i, %B2202.i ]
  %.1562.i = tail call i64 @part_sides(i64 %.1322.i, i64 %.212.i, i64 %.230.i, i64 %.106126.i, i64 %.219.i, i64 %.721495505.i, i64 %.767.i, i64 %.170.i, i64 %.193.i, i64 %.199.i, i64 %.180.i), !noalias !0
  br label %B2463.i

B2463.i:                                          ; preds = %B1826.endif.i, %B2402.i, %B1674.i
  %offset.2.321.i = phi i64 [ %offset.2.322.i, %B1674.i ], [ %offset.2.323.i, %B1826.endif.i ], [ %offset.2.323.i, %B2402.i ]
  %taken.5.2.i = phi i64 [ %taken.3.325.i, %B1674.i ], [ %taken.3.324.i, %B1826.endif.i ], [ %taken.6.3.i, %B2402.i ]
  %exitcond525.not.i = icmp eq i64 %.800.i, %.894.i
  br i1 %exitcond525.not.i, label %B1268.loopexit.i, label %B1434.endif.i

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
  %17 = add i64 %.227.neg.i, %.209.i
  %18 = shl i64 %17, 3
  %.230.i = add i64 %18, %.2
  %.234.i = add nsw i64 %.31.i, -1
  %.236.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 32
  %.238.i = load i64, ptr %.236.i, align 1, !noalias !0
  %19 = getelementptr i64, ptr %.15.i, i64 %.238.i
  %.241.i = getelementptr i64, ptr %19, i64 %.234.i
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
  %.266.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 16
  %.268.i = load i64, ptr %.266.i, align 1, !noalias !0
  %20 = getelementptr i64, ptr %.15.i, i64 %.268.i
  %.271.i = getelementptr i64, ptr %20, i64 %.234.i
  %.272.i = load i64, ptr %.271.i, align 8, !noalias !0
  %.264.i = xor i64 %.246.i, -1
  %.273.i = add i64 %.259.i, %.264.i
  %.274.i = add i64 %.273.i, %.272.i
  %.319.i = icmp slt i64 %.31.i, 2
  %..234.i = select i1 %.319.i, i64 0, i64 %.234.i
  %.363465.i = icmp sgt i64 %..234.i, 0
  br i1 %.363465.i, label %B862.i, label %B964.i

B964.endif.i:                                     ; preds = %B964.else.if.i, %B964.i
  %quot.1.0.i = phi i64 [ 0, %B964.i ], [ %spec.select453.i, %B964.else.if.i ]
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
  %spec.select453.i = add nsw i64 %.483.i, %.493.i
  br label %B964.endif.i

B1216.endif.endif.i:                              ; preds = %B1216.i
  %.687.i = srem i64 %.517.i, %"$phi1130.0.2.0.i"
  %.688.i = sub nsw i64 0, %.687.i
  %.689.i = select i1 %.672.i, i64 %.687.i, i64 %.688.i
  %.690.i = icmp sgt i64 %.689.i, 0
  %.691.i = sdiv i64 %.517.i, %"$phi1130.0.2.0.i"
  %.692.i = zext i1 %.690.i to i64
  %.693.i = add i64 %.691.i, %.692.i
  %.715504.i = icmp sgt i64 %.693.i, 0
  br i1 %.715504.i, label %B1270.endif.lr.ph.i, label %_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit

B1270.endif.lr.ph.i:                              ; preds = %B1216.endif.endif.i
  %factor.op.mul491.i = mul i64 %.103.i, %.35.i
  %.789.i = sub i64 0, %.453.i
  %.791.i = add nsw i64 %.453.i, -1
  %.800.i = mul nsw i64 %planes.2.0.lcssa.i, %.274.i
  %.881481.not.i = icmp slt i64 %.800.i, 1
  %.1057.i = sub i64 %.4, %factor.op.mul491.i
  %.1113.i = getelementptr i64, ptr %.251.i, i64 %"$phi1172.0.2.0437.i"
  %brmerge.i = select i1 %.513.i, i1 true, i1 %.510.i
  %.1432.i = shl i64 %.439.i, 1
  %.1440.i = mul nsw i64 %quot.1.0.i, %.43.i
  %.17.not.i.i = icmp eq i64 %.453.i, 0
  %.45.i.i = zext i1 %.17.not.i.i to i64
  %not..17.not.i.i = xor i1 %.17.not.i.i, true
  %.20.i.i = zext i1 %not..17.not.i.i to i64
  br label %B1270.endif.i

B1270.endif.i:                                    ; preds = %B1270.endif.lr.ph.i, %B1268.loopexit.i
  %offset.4.0507.i = phi i64 [ 0, %B1270.endif.lr.ph.i ], [ %offset.3.1.lcssa.i, %B1268.loopexit.i ]
  %.714492506.i = phi i64 [ %.693.i, %B1270.endif.lr.ph.i ], [ %.724.i, %B1268.loopexit.i ]
  %.721495505.i = phi i64 [ %.103.i, %B1270.endif.lr.ph.i ], [ %.728.i, %B1268.loopexit.i ]
  %.724.i = add nsw i64 %.714492506.i, -1
  %.728.i = add i64 %.721495505.i, %"$phi1130.0.2.0.i"
  %.767.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %.728.i)
  br i1 %.881481.not.i, label %B1268.loopexit.i, label %B1434.lr.ph.i

B1434.lr.ph.i:                                    ; preds = %B1270.endif.i
  %.778.i = tail call i64 @llvm.smin.i64(i64 %.199.i, i64 %.767.i)
  %.774.i = tail call i64 @llvm.smax.i64(i64 %.193.i, i64 %.721495505.i)
  %.1245.i = mul nsw i64 %.721495505.i, %.35.i
  %.1258.i = sub nsw i64 %.767.i, %.721495505.i
  %.1260.i = mul nsw i64 %.1258.i, %.35.i
  %.1275.i = sub nsw i64 %.774.i, %.47.i
  %.1277.i = mul nsw i64 %.1275.i, %.43.i
  %.1304.i = sub nsw i64 %.778.i, %.774.i
  %.1306.i = mul nsw i64 %.1304.i, %.43.i
  %.1309471.i = icmp sgt i64 %.1306.i, 0
  %.1465.i = mul nsw i64 %.774.i, %.35.i
  br label %B1434.endif.i

B1434.endif.i:                                    ; preds = %B1434.lr.ph.i, %B2463.i
  %plane.2.1487.i = phi i64 [ %.789.i, %B1434.lr.ph.i ], [ %plane.1.4.0.i.i, %B2463.i ]
  %turn.2.1486.i = phi i64 [ %.791.i, %B1434.lr.ph.i ], [ %turn.1.4.0.i.i, %B2463.i ]
  %taken.4.1485.i = phi i64 [ 0, %B1434.lr.ph.i ], [ %taken.5.2.i, %B2463.i ]
  %offset.3.1484.i = phi i64 [ %offset.4.0507.i, %B1434.lr.ph.i ], [ %offset.2.321.i, %B2463.i ]
  %.887478482.i = phi i64 [ 0, %B1434.lr.ph.i ], [ %.894.i, %B2463.i ]
  %.894.i = add nuw nsw i64 %.887478482.i, 1
  %"$phi62.0.2.sroa.8.0.i.i" = add nsw i64 %turn.2.1486.i, %.45.i.i
  %"$phi62.0.2.sroa.0.0.i.i" = add nsw i64 %plane.2.1487.i, %.20.i.i
  %.90.i.i = icmp eq i64 %"$phi62.0.2.sroa.0.0.i.i", %planes.2.0.lcssa.i
  %spec.select.i.i = select i1 %.90.i.i, i64 0, i64 %"$phi62.0.2.sroa.0.0.i.i"
  %.95.i.i = zext i1 %.90.i.i to i64
  %spec.select36.i.i = add nsw i64 %"$phi62.0.2.sroa.8.0.i.i", %.95.i.i
  %.115.i.i = icmp eq i64 %spec.select36.i.i, %.274.i
  %.122.i.i = zext i1 %.115.i.i to i64
  %plane.1.4.0.i.i = add nsw i64 %spec.select.i.i, %.122.i.i
  %turn.1.4.0.i.i = select i1 %.115.i.i, i64 0, i64 %spec.select36.i.i
  %.969.i = add nsw i64 %turn.1.4.0.i.i, %"$phi1172.0.2.0437.i"
  %.971.i = icmp slt i64 %.969.i, %.274.i
  %.984.i = select i1 %.971.i, i64 0, i64 %.274.i
  %"$phi1522.2.2.2.i" = sub nsw i64 %.969.i, %.984.i
  %.1010.i = icmp eq i64 %turn.1.4.0.i.i, 0
  %or.cond451.i = select i1 %.513.i, i1 true, i1 %.1010.i
  br i1 %or.cond451.i, label %B1540.i, label %B1578.i

B1808.else.if.i:                                  ; preds = %B1808.i
  %.1163.i = srem i64 %.1115.i, %.439.i
  %.1211.i = sdiv i64 %.1115.i, %.439.i
  %.1164.i = xor i64 %.1163.i, %.439.i
  %.1165.i = icmp slt i64 %.1164.i, 0
  %.1166.i = icmp ne i64 %.1163.i, 0
  %.1167.i = and i1 %.1166.i, %.1165.i
  %.1174.i = select i1 %.1167.i, i64 %.439.i, i64 0
  %.1154.1.i = sub i64 0, %.1174.i
  %.1184439.i = icmp eq i64 %.1163.i, %.1154.1.i
  br i1 %.1184439.i, label %B1826.else.if.i, label %B1932.i

B1826.endif.i:                                    ; preds = %B1826.else.if.i, %B1808.i
  %quot.3.0.i = phi i64 [ 0, %B1808.i ], [ %spec.select454.i, %B1826.else.if.i ]
  %.1236.i = sub i64 %"$phi1172.0.2.0437.i", %"$phi1522.2.2.2.i"
  %.1238.i = add i64 %.1236.i, %quot.3.0.i
  %.1242.i = mul nsw i64 %.1238.i, %.39.i
  %.1247.i = add i64 %.106126.i, %.1245.i
  %.1255.i = add i64 %.1242.i, %.1247.i
  %.1261.i = inttoptr i64 %.1247.i to ptr
  %.1262.i = inttoptr i64 %.1255.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.1261.i, ptr align 1 %.1262.i, i64 %.1260.i, i1 false), !noalias !0
  br label %B2463.i

B1826.else.if.i:                                  ; preds = %B1808.else.if.i
  %.1221.i = sext i1 %.1167.i to i64
  %spec.select454.i = add nsw i64 %.1211.i, %.1221.i
  br label %B1826.endif.i

body.i:                                           ; preds = %B2008.i, %body.i
  %.1308472.i = phi i64 [ %.1314.i, %body.i ], [ 0, %B2008.i ]
  %.1311.i = add i64 %.1301.i, %.1308472.i
  %.1312.i = inttoptr i64 %.1311.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1312.i, i32 0, i32 3, i32 1), !noalias !0
  %.1314.i = add i64 %.1308472.i, 64
  %.1309.i = icmp slt i64 %.1314.i, %.1306.i
  br i1 %.1309.i, label %body.i, label %B2088.i

body.1.i:                                         ; preds = %B2284.i, %body.1.i
  %.1449474.i = phi i64 [ %.1455.i, %body.1.i ], [ 0, %B2284.i ]
  %.1452.i = add i64 %.1442.i, %.1449474.i
  %.1453.i = inttoptr i64 %.1452.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1453.i, i32 0, i32 3, i32 1), !noalias !0
  %.1455.i = add i64 %.1449474.i, 64
  %.1450.i = icmp slt i64 %.1455.i, %.1306.i
  br i1 %.1450.i, label %body.1.i, label %B2342.i

_ZN7convjit8_kernels5tiles7packing4packB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxx.exit: ; preds = %B1268.loopexit.i, %B1216.i, %B1216.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.586.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1396.i)
  ret i64 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #4 = { optsize }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

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
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v26B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles7packing12plane_offsetB3v26B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax"}
!14 = !{!"branch_weights", i32 99, i32 1}
