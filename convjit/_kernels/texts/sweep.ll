; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx = common local_unnamed_addr global ptr null
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1, ptr null, i32 0 }
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles5sweep13compute_tilesB3v20B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.x, i64 %arg.out, i64 %arg.kernel, i64 %arg.layout, i64 %arg.scratch, i64 %arg.counter) unnamed_addr #0 {
B0:
  %.335.i = alloca ptr, align 8
  %.626.i = alloca ptr, align 8
  %.21 = inttoptr i64 %arg.layout to ptr
  %.27 = getelementptr inbounds nuw i8, ptr %.21, i64 392
  %.29 = load i64, ptr %.27, align 1
  %.31 = add nsw i64 %.29, %arg.scratch
  %.33.i = getelementptr inbounds nuw i8, ptr %.21, i64 152
  %.35.i35 = load i64, ptr %.33.i, align 1, !noalias !0
  %.11769.not.i = icmp slt i64 %.35.i35, 1
  br i1 %.11769.not.i, label %B354.i, label %B158.preheader.i

B158.preheader.i:                                 ; preds = %B0
  %.22.i = getelementptr inbounds nuw i8, ptr %.21, i64 160
  %.24.i = load i64, ptr %.22.i, align 1, !noalias !0
  %.25.i36 = shl nsw i64 %.24.i, 3
  %.27.i37 = add nsw i64 %.25.i36, %arg.layout
  %0 = inttoptr i64 %.27.i37 to ptr
  %sunkaddr1.i38 = getelementptr inbounds nuw i8, ptr %.21, i64 168
  %sunkaddr2.i = inttoptr i64 %arg.scratch to ptr
  br label %B158.i

B158.i:                                           ; preds = %B352.i, %B158.preheader.i
  %.1236870.i = phi i64 [ %.130.i, %B352.i ], [ 0, %B158.preheader.i ]
  %.130.i = add nuw nsw i64 %.1236870.i, 1
  %.161.i = load i64, ptr %.21, align 1, !noalias !0
  %.163.i = mul nsw i64 %.161.i, %.1236870.i
  %.165.i = add nsw i64 %.163.i, %arg.scratch
  %1 = shl i64 %.1236870.i, 3
  %scevgep.i = getelementptr i8, ptr %0, i64 %1
  %.169.i = load i64, ptr %scevgep.i, align 8, !noalias !0
  %.171.i = add nsw i64 %.169.i, %arg.kernel
  %.176.i39 = inttoptr i64 %.165.i to ptr
  %.177.i = inttoptr i64 %.171.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.176.i39, ptr align 1 %.177.i, i64 %.161.i, i1 false), !noalias !0
  %.182.i = load i64, ptr %sunkaddr1.i38, align 1, !noalias !0
  %.183.not.i = icmp eq i64 %.182.i, 0
  br i1 %.183.not.i, label %B352.i, label %B258.i

B258.i:                                           ; preds = %B158.i
  %.192.i40 = load i64, ptr %.21, align 1, !noalias !0
  %.193.i41 = mul nsw i64 %.192.i40, %.130.i
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr2.i, i64 %.193.i41
  %sunkaddr4.i = getelementptr i8, ptr %sunkaddr3.i, i64 -1
  %.199.i = load i8, ptr %sunkaddr4.i, align 1, !noalias !0
  %2 = xor i8 %.199.i, -128
  store i8 %2, ptr %sunkaddr4.i, align 1, !noalias !0
  br label %B352.i

B352.i:                                           ; preds = %B258.i, %B158.i
  %exitcond.not.i = icmp eq i64 %.35.i35, %.130.i
  br i1 %exitcond.not.i, label %B354.i, label %B158.i

B354.i:                                           ; preds = %B352.i, %B0
  %.221.i = getelementptr inbounds nuw i8, ptr %.21, i64 312
  %.223.i = load i64, ptr %.221.i, align 1, !noalias !0
  %.224.not.i = icmp eq i64 %.223.i, 0
  br i1 %.224.not.i, label %B612.i, label %B438.i

B438.i:                                           ; preds = %B354.i
  %.227.i42 = getelementptr inbounds nuw i8, ptr %.21, i64 320
  %.229.i = load i64, ptr %.227.i42, align 1, !noalias !0
  %.230.i = shl nsw i64 %.229.i, 3
  %.232.i = add nsw i64 %.230.i, %arg.layout
  %.238.i = load i64, ptr %.21, align 1, !noalias !0
  %.240.i = inttoptr i64 %.31 to ptr
  %.241.i = inttoptr i64 %.232.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.240.i, ptr align 1 %.241.i, i64 %.238.i, i1 false), !noalias !0
  %.253.pre.i = load i64, ptr %.221.i, align 1, !noalias !0
  %.255.i = icmp sgt i64 %.253.pre.i, 1
  br i1 %.255.i, label %B460.i, label %B612.i

B460.i:                                           ; preds = %B438.i, %B460.i
  %.262.i46 = phi i64 [ %.292.i49, %B460.i ], [ %.253.pre.i, %B438.i ]
  %done.2.0.i = phi i64 [ %.286.i, %B460.i ], [ 1, %B438.i ]
  %.264.i47 = sub nsw i64 %.262.i46, %done.2.0.i
  %.267.i48 = tail call i64 @llvm.smin.i64(i64 %done.2.0.i, i64 %.264.i47)
  %.271.i = load i64, ptr %.21, align 1, !noalias !0
  %.273.i = mul nsw i64 %.271.i, %done.2.0.i
  %.275.i = add nsw i64 %.273.i, %.31
  %.280.i = mul nsw i64 %.267.i48, %.271.i
  %.282.i = inttoptr i64 %.275.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.282.i, ptr align 1 %.240.i, i64 %.280.i, i1 false), !noalias !0
  %.286.i = add nsw i64 %.267.i48, %done.2.0.i
  %.292.i49 = load i64, ptr %.221.i, align 1, !noalias !0
  %.293.i = icmp slt i64 %.286.i, %.292.i49
  br i1 %.293.i, label %B460.i, label %B612.i

B612.i:                                           ; preds = %B460.i, %B438.i, %B354.i
  %.300.i43 = getelementptr inbounds nuw i8, ptr %.21, i64 192
  %.302.i = load i64, ptr %.300.i43, align 1, !noalias !0
  %.303.not.i = icmp eq i64 %.302.i, 0
  br i1 %.303.not.i, label %B118, label %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit

_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit: ; preds = %B612.i
  %.306.i = getelementptr inbounds nuw i8, ptr %.21, i64 200
  %.308.i = load i64, ptr %.306.i, align 1, !noalias !0
  %.312.i = load i64, ptr %.33.i, align 1, !noalias !0
  %.314.i44 = getelementptr inbounds nuw i8, ptr %.21, i64 176
  %.316.i = load i64, ptr %.314.i44, align 1, !noalias !0
  %.319.i = mul nsw i64 %.316.i, %.312.i
  %.329.i45 = inttoptr i64 %.308.i to ptr
  %.330.i = tail call i64 %.329.i45(i64 %arg.scratch, i64 %.319.i), !noalias !0
  %.60.not = icmp eq i64 %.330.i, 0
  br i1 %.60.not, label %B118, label %B114

common.ret:                                       ; preds = %B614.endif.if.if.thread, %B780, %B114
  ret void

B114:                                             ; preds = %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B118:                                             ; preds = %B612.i, %_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit
  %.77 = getelementptr inbounds nuw i8, ptr %.21, i64 424
  %.79 = load i64, ptr %.77, align 1
  %.81 = add nsw i64 %.79, %arg.scratch
  %.82 = inttoptr i64 %.81 to ptr
  %.84 = getelementptr inbounds nuw i8, ptr %.21, i64 416
  %.86 = load i64, ptr %.84, align 1
  %.88 = add nsw i64 %.86, %arg.scratch
  %.89 = inttoptr i64 %.88 to ptr
  %.103 = inttoptr i64 %arg.counter to ptr
  %.104 = atomicrmw add ptr %.103, i64 1 monotonic, align 8
  %.105 = getelementptr i8, ptr %.103, i64 8
  %.106 = load atomic i64, ptr %.105 monotonic, align 8
  %.107 = icmp slt i64 %.104, %.106
  %.108 = select i1 %.107, i64 %.104, i64 4611686018427387904
  %.113 = getelementptr inbounds nuw i8, ptr %.21, i64 56
  %.115 = load i64, ptr %.113, align 1
  %.116 = icmp slt i64 %.108, %.115
  br i1 %.116, label %B270.preheader, label %B780

B270.preheader:                                   ; preds = %B118
  %.124 = getelementptr inbounds nuw i8, ptr %.21, i64 64
  %.128 = getelementptr inbounds nuw i8, ptr %.21, i64 8
  %.209 = getelementptr inbounds nuw i8, ptr %.21, i64 40
  %.219 = getelementptr inbounds nuw i8, ptr %.21, i64 432
  %.227 = getelementptr inbounds nuw i8, ptr %.21, i64 376
  %.383 = getelementptr inbounds nuw i8, ptr %.21, i64 288
  %.32.i = getelementptr inbounds nuw i8, ptr %.21, i64 384
  %sunkaddr5.i = getelementptr inbounds nuw i8, ptr %.21, i64 16
  %sunkaddr7.i55 = getelementptr inbounds nuw i8, ptr %.21, i64 32
  %.26.i69 = getelementptr inbounds nuw i8, ptr %.21, i64 80
  %.25.i = getelementptr inbounds nuw i8, ptr %.21, i64 24
  %.40.i = getelementptr inbounds nuw i8, ptr %.21, i64 408
  %.132.i = getelementptr inbounds nuw i8, ptr %.21, i64 72
  %sunkaddr4.i71 = getelementptr inbounds nuw i8, ptr %.21, i64 120
  %sunkaddr1.i = getelementptr inbounds nuw i8, ptr %.21, i64 232
  %sunkaddr7.i = getelementptr inbounds nuw i8, ptr %.21, i64 264
  %sunkaddr9.i = getelementptr inbounds nuw i8, ptr %.21, i64 272
  %sunkaddr13.i = getelementptr inbounds nuw i8, ptr %.21, i64 224
  %sunkaddr21.i = getelementptr inbounds nuw i8, ptr %.21, i64 216
  %sunkaddr29.i = getelementptr inbounds nuw i8, ptr %.21, i64 280
  %sunkaddr31.i = getelementptr inbounds nuw i8, ptr %.21, i64 248
  %sunkaddr33.i = getelementptr inbounds nuw i8, ptr %.21, i64 400
  %sunkaddr35.i = getelementptr inbounds nuw i8, ptr %.21, i64 296
  %sunkaddr49.i = getelementptr inbounds nuw i8, ptr %.21, i64 208
  %sunkaddr37.i = getelementptr inbounds nuw i8, ptr %.21, i64 184
  %sunkaddr39.i = getelementptr inbounds nuw i8, ptr %.21, i64 200
  %sunkaddr41.i = getelementptr inbounds nuw i8, ptr %.21, i64 176
  %sunkaddr47.i = getelementptr inbounds nuw i8, ptr %.21, i64 304
  br label %B270

B270:                                             ; preds = %B728, %B270.preheader
  %bad.3.0 = phi i64 [ %bad.2.1.lcssa, %B728 ], [ 0, %B270.preheader ]
  %b.2.0 = phi i64 [ %.478, %B728 ], [ %.108, %B270.preheader ]
  %.126 = load i64, ptr %.124, align 1
  %.130 = load i64, ptr %.128, align 1
  %.131 = shl nsw i64 %.130, 1
  %.132 = add nsw i64 %.131, 3
  %.134 = mul nsw i64 %.132, %b.2.0
  %.137 = add nsw i64 %.134, %.126
  %.138 = shl nsw i64 %.137, 3
  %.140 = add nsw i64 %.138, %arg.layout
  %.145 = inttoptr i64 %.140 to ptr
  %.155 = getelementptr i64, ptr %.145, i64 %.131
  %.156 = load i64, ptr %.155, align 8
  %.164 = getelementptr i8, ptr %.155, i64 16
  %.165 = load i64, ptr %.164, align 8
  %.130142.not.i = icmp slt i64 %.130, 1
  br i1 %.130142.not.i, label %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit, label %B206.endif.lr.ph.i

B206.endif.lr.ph.i:                               ; preds = %B270
  %.34.i52 = load i64, ptr %.32.i, align 1, !noalias !3
  %.idx.i53 = shl i64 %.130, 4
  %3 = getelementptr i8, ptr %.145, i64 %.idx.i53
  %.26.i = getelementptr i8, ptr %3, i64 16
  %.27.i54 = load i64, ptr %.26.i, align 8, !noalias !3
  %4 = icmp eq i64 %.27.i54, 0
  br label %B206.endif.i

B392.i:                                           ; preds = %B392.lr.ph.i, %B428.i
  %lsr.iv.i = phi i64 [ 0, %B392.lr.ph.i ], [ %lsr.iv.next.i, %B428.i ]
  %.305131133.i = phi i64 [ 0, %B392.lr.ph.i ], [ %.312.i64, %B428.i ]
  %.312.i64 = add nuw nsw i64 %.305131133.i, 1
  %5 = shl i64 %.305131133.i, 3
  br i1 %4, label %B408.i, label %B428.i

B408.i:                                           ; preds = %B392.i
  %scevgep2.i = getelementptr i8, ptr %scevgep1.i, i64 %5
  %.355.i = load i64, ptr %scevgep2.i, align 8, !noalias !3
  br label %B428.i

B428.i:                                           ; preds = %B408.i, %B392.i
  %"$phi428.2.2.2.i" = phi i64 [ %.355.i, %B408.i ], [ %lsr.iv.i, %B392.i ]
  %scevgep.i65 = getelementptr i8, ptr %9, i64 %5
  store i64 %"$phi428.2.2.2.i", ptr %scevgep.i65, align 8, !noalias !3
  %lsr.iv.next.i = add i64 %lsr.iv.i, %step.2.0146.i
  %exitcond.not.i66 = icmp eq i64 %..197.i, %.312.i64
  br i1 %exitcond.not.i66, label %B444.loopexit.i, label %B392.i

B444.loopexit.i:                                  ; preds = %B428.i
  %.402.pre.i = load i64, ptr %.128, align 1, !noalias !3
  br label %B444.i

B444.i:                                           ; preds = %B206.endif.i, %B444.loopexit.i
  %.402.i = phi i64 [ %.402153.i, %B206.endif.i ], [ %.402.pre.i, %B444.loopexit.i ]
  %.383.i62 = add nsw i64 %.197.i, %at.2.0147.i
  %.391.i = mul nsw i64 %.197.i, %step.2.0146.i
  %.405.i = icmp slt i64 %.129136144.i, %.402.i
  %.411.i = select i1 %.405.i, i64 %.182.i58, i64 1
  %spec.select.i = mul nsw i64 %.411.i, %planes.2.0145.i
  %.130.i63 = icmp sgt i64 %.129136144.i, 1
  br i1 %.130.i63, label %B206.endif.i, label %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit

B206.endif.i:                                     ; preds = %B444.i, %B206.endif.lr.ph.i
  %.402153.i = phi i64 [ %.130, %B206.endif.lr.ph.i ], [ %.402.i, %B444.i ]
  %at.2.0147.i = phi i64 [ 0, %B206.endif.lr.ph.i ], [ %.383.i62, %B444.i ]
  %step.2.0146.i = phi i64 [ %.34.i52, %B206.endif.lr.ph.i ], [ %.391.i, %B444.i ]
  %planes.2.0145.i = phi i64 [ 1, %B206.endif.lr.ph.i ], [ %spec.select.i, %B444.i ]
  %.129136144.i = phi i64 [ %.130, %B206.endif.lr.ph.i ], [ %.139.i, %B444.i ]
  %.139.i = add nsw i64 %.129136144.i, -1
  %.idx155.i = shl i64 %.139.i, 4
  %6 = getelementptr i8, ptr %.145, i64 %.idx155.i
  %.175.i56 = getelementptr i8, ptr %6, i64 8
  %.176.i57 = load i64, ptr %.175.i56, align 8, !noalias !3
  %.181.i = load i64, ptr %6, align 8, !noalias !3
  %.182.i58 = sub nsw i64 %.176.i57, %.181.i
  %.189.i = load i64, ptr %sunkaddr5.i, align 1, !noalias !3
  %7 = getelementptr i64, ptr %.21, i64 %.189.i
  %.193.i59 = getelementptr i64, ptr %7, i64 %.139.i
  %.194.i60 = load i64, ptr %.193.i59, align 8, !noalias !3
  %.196.i61 = add nsw i64 %.194.i60, %.182.i58
  %.197.i = add nsw i64 %.196.i61, -1
  %.257.i = icmp slt i64 %.196.i61, 2
  %..197.i = select i1 %.257.i, i64 0, i64 %.197.i
  %.299132.i = icmp sgt i64 %..197.i, 0
  br i1 %.299132.i, label %B392.lr.ph.i, label %B444.i

B392.lr.ph.i:                                     ; preds = %B206.endif.i
  %.204.i = load i64, ptr %sunkaddr7.i55, align 1, !noalias !3
  %8 = getelementptr i64, ptr %.21, i64 %.204.i
  %.208.i = getelementptr i64, ptr %8, i64 %.139.i
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !3
  %9 = getelementptr i64, ptr %.82, i64 %at.2.0147.i
  %10 = add i64 %.209.i, %.181.i
  %11 = shl i64 %10, 3
  %scevgep1.i = getelementptr i8, ptr %.21, i64 %11
  br label %B392.i

_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit: ; preds = %B444.i, %B270
  %planes.2.0.lcssa.i = phi i64 [ 1, %B270 ], [ %spec.select.i, %B444.i ]
  %.203 = load i64, ptr %.21, align 1
  %.205 = mul nsw i64 %.203, %.156
  %.207 = add nsw i64 %.205, %arg.x
  %.211 = load i64, ptr %.209, align 1
  %.212 = sub i64 %.207, %.211
  %.216.not = icmp eq i64 %.165, 0
  br i1 %.216.not, label %B582.endif, label %B512

B512:                                             ; preds = %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit
  %.221 = load i64, ptr %.219, align 1
  %.223 = add nsw i64 %.221, %arg.scratch
  %.229 = load i64, ptr %.227, align 1
  %.247 = inttoptr i64 %.229 to ptr
  %.248 = tail call i64 %.247(i64 %arg.x, i64 %arg.layout, i64 %.140, i64 %.223)
  br label %B582.endif

B614:                                             ; preds = %B582.endif, %B614.endif.endif
  %bad.2.1107 = phi i64 [ %.450, %B614.endif.endif ], [ %bad.3.0, %B582.endif ]
  %.350102105 = phi i64 [ %.357, %B614.endif.endif ], [ 0, %B582.endif ]
  %.357 = add nuw nsw i64 %.350102105, 1
  %.385 = load i64, ptr %.383, align 1
  %.28.i = load i64, ptr %.26.i69, align 1, !noalias !6
  %.110184.not.i = icmp slt i64 %.28.i, 1
  br i1 %.110184.not.i, label %B150.endif.i, label %B136.preheader.i

B136.preheader.i:                                 ; preds = %B614
  %12 = shl nuw i64 %.28.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.89, i8 0, i64 %12, i1 false), !noalias !6
  br label %B150.endif.i

B212.i:                                           ; preds = %B150.endif.i, %B614.i
  %at.2.0209.i = phi i64 [ %.699.i, %B614.i ], [ 0, %B150.endif.i ]
  %out.2.0208.i = phi i64 [ %out.3.1.i, %B614.i ], [ 0, %B150.endif.i ]
  %plane.2.0207.i = phi i64 [ %plane.3.1.i, %B614.i ], [ %.350102105, %B150.endif.i ]
  %.263194206.i = phi i64 [ %.273.i72, %B614.i ], [ %.183.i, %B150.endif.i ]
  %.273.i72 = add nsw i64 %.263194206.i, -1
  %.idx.i73 = shl i64 %.273.i72, 4
  %13 = getelementptr i8, ptr %.145, i64 %.idx.i73
  %.317.i = getelementptr i8, ptr %13, i64 8
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !6
  %.323.i = load i64, ptr %13, align 8, !noalias !6
  %.324.i = sub nsw i64 %.318.i, %.323.i
  %.331.i = load i64, ptr %.128, align 1, !noalias !6
  %.334.i = icmp slt i64 %.263194206.i, %.331.i
  br i1 %.334.i, label %B294.i, label %B614.i

B294.i:                                           ; preds = %B212.i
  %.344.i = icmp eq i64 %.318.i, %.323.i
  br i1 %.344.i, label %B294.endif.endif.endif.i, label %B294.else.i, !prof !9

B424.i:                                           ; preds = %B424.lr.ph.i, %B604.i
  %.551188190.i = phi i64 [ 0, %B424.lr.ph.i ], [ %.558.i, %B604.i ]
  %.558.i = add nuw nsw i64 %.551188190.i, 1
  %.596.i = load i64, ptr %sunkaddr4.i71, align 1, !noalias !6
  %.600.i = load i64, ptr %.128, align 1, !noalias !6
  %.601.i = add nsw i64 %.600.i, -1
  %.603.i = mul nsw i64 %.601.i, %.551188190.i
  %14 = getelementptr i64, ptr %.21, i64 %.596.i
  %15 = getelementptr i64, ptr %14, i64 %.603.i
  %.608.i = getelementptr i64, ptr %15, i64 %.273.i72
  %.609.i = load i64, ptr %.608.i, align 8, !noalias !6
  %.612.i76 = getelementptr i64, ptr %19, i64 %.609.i
  %.613.i77 = load i64, ptr %.612.i76, align 8, !noalias !6
  %.618.not.i = icmp eq i64 %.613.i77, -9223372036854775808
  %.pre.i = shl i64 %.551188190.i, 3
  br i1 %.618.not.i, label %B604.i, label %B564.i

B564.i:                                           ; preds = %B424.i
  %scevgep1.i78 = getelementptr i8, ptr %.89, i64 %.pre.i
  %.626.i79 = load i64, ptr %scevgep1.i78, align 8, !noalias !6
  %.627.not.i = icmp eq i64 %.626.i79, -9223372036854775808
  %.640.i = add nsw i64 %.626.i79, %.613.i77
  %spec.select217.i = select i1 %.627.not.i, i64 -9223372036854775808, i64 %.640.i
  br label %B604.i

B604.i:                                           ; preds = %B564.i, %B424.i
  %"$phi604.2.2.3.i" = phi i64 [ %spec.select217.i, %B564.i ], [ -9223372036854775808, %B424.i ]
  %scevgep.i80 = getelementptr i8, ptr %.89, i64 %.pre.i
  store i64 %"$phi604.2.2.3.i", ptr %scevgep.i80, align 8, !noalias !6
  %exitcond.not.i81 = icmp eq i64 %.459.i, %.558.i
  br i1 %exitcond.not.i81, label %B614.i, label %B424.i

B614.i:                                           ; preds = %B604.i, %B294.endif.endif.endif.i, %B212.i
  %plane.3.1.i = phi i64 [ %plane.2.0207.i, %B212.i ], [ %quot.1.0.i, %B294.endif.endif.endif.i ], [ %quot.1.0.i, %B604.i ]
  %out.3.1.i = phi i64 [ %out.2.0208.i, %B212.i ], [ %.450.i, %B294.endif.endif.endif.i ], [ %.450.i, %B604.i ]
  %.685.i = load i64, ptr %sunkaddr5.i, align 1, !noalias !6
  %16 = getelementptr i64, ptr %.21, i64 %.685.i
  %.691.i = getelementptr i64, ptr %16, i64 %.273.i72
  %.692.i = load i64, ptr %.691.i, align 8, !noalias !6
  %.694.i = add i64 %at.2.0209.i, -1
  %.697.i = add i64 %.694.i, %.324.i
  %.699.i = add i64 %.697.i, %.692.i
  %.264.i74 = icmp sgt i64 %.263194206.i, 1
  br i1 %.264.i74, label %B212.i, label %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit

B150.endif.i:                                     ; preds = %B136.preheader.i, %B614
  %.183.i = load i64, ptr %.128, align 1, !noalias !6
  %.264202.not.i = icmp slt i64 %.183.i, 1
  br i1 %.264202.not.i, label %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit, label %B212.i

B294.else.i:                                      ; preds = %B294.i
  %.355.i75 = icmp ne i64 %plane.2.0207.i, -9223372036854775808
  %.356.i = icmp ne i64 %.324.i, -1
  %.357.not.i = or i1 %.355.i75, %.356.i
  br i1 %.357.not.i, label %B294.endif.else.if.i, label %B294.endif.endif.endif.i, !prof !10

B294.endif.else.if.i:                             ; preds = %B294.else.i
  %.361.i = srem i64 %plane.2.0207.i, %.324.i
  %.362.i = xor i64 %.361.i, %.324.i
  %.363.i = icmp slt i64 %.362.i, 0
  %.364.i = icmp ne i64 %.361.i, 0
  %.365.i = and i1 %.364.i, %.363.i
  %.372.i = select i1 %.365.i, i64 %.324.i, i64 0
  %spec.select.i82 = add i64 %.372.i, %.361.i
  %.405.i83 = sdiv i64 %plane.2.0207.i, %.324.i
  %.415.i = sext i1 %.365.i to i64
  %spec.select180.i = add i64 %.405.i83, %.415.i
  br label %B294.endif.endif.endif.i

B294.endif.endif.endif.i:                         ; preds = %B294.endif.else.if.i, %B294.else.i, %B294.i
  %rem.0170.i = phi i64 [ 0, %B294.i ], [ %spec.select.i82, %B294.endif.else.if.i ], [ 0, %B294.else.i ]
  %quot.1.0.i = phi i64 [ 0, %B294.i ], [ %spec.select180.i, %B294.endif.else.if.i ], [ 0, %B294.else.i ]
  %.438.i = add nsw i64 %rem.0170.i, %.323.i
  %.442.i = load i64, ptr %.25.i, align 1, !noalias !6
  %17 = getelementptr i64, ptr %.21, i64 %.442.i
  %.446.i = getelementptr i64, ptr %17, i64 %.273.i72
  %.447.i = load i64, ptr %.446.i, align 8, !noalias !6
  %.448.i = mul nsw i64 %.447.i, %.438.i
  %.450.i = add nsw i64 %.448.i, %out.2.0208.i
  %.459.i = load i64, ptr %.26.i69, align 1, !noalias !6
  %.545189.not.i = icmp slt i64 %.459.i, 1
  br i1 %.545189.not.i, label %B614.i, label %B424.lr.ph.i

B424.lr.ph.i:                                     ; preds = %B294.endif.endif.endif.i
  %18 = getelementptr i64, ptr %.82, i64 %at.2.0209.i
  %19 = getelementptr i64, ptr %18, i64 %rem.0170.i
  br label %B424.i

_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit: ; preds = %B614.i
  %.31.i.pre = load i64, ptr %.128, align 1, !noalias !11
  br label %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit

_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit: ; preds = %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit, %B150.endif.i
  %.31.i = phi i64 [ %.183.i, %B150.endif.i ], [ %.31.i.pre, %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit ]
  %out.2.0.lcssa.i = phi i64 [ 0, %B150.endif.i ], [ %out.3.1.i, %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit.loopexit ]
  %.387 = mul nsw i64 %.385, %.156
  %.389 = add nsw i64 %.387, %arg.out
  %.419 = add nsw i64 %.389, %out.2.0.lcssa.i
  %.27.i = load i64, ptr %.25.i, align 1, !noalias !11
  %20 = getelementptr i64, ptr %.21, i64 %.27.i
  %21 = getelementptr i64, ptr %20, i64 %.31.i
  %.34.i = getelementptr i8, ptr %21, i64 -8
  %.35.i = load i64, ptr %.34.i, align 8, !noalias !11
  %.42.i = load i64, ptr %.40.i, align 1, !noalias !11
  %.44.i = add nsw i64 %.42.i, %arg.scratch
  %.48.i = load i64, ptr %.27, align 1, !noalias !11
  %.50.i = add nsw i64 %.48.i, %arg.scratch
  %.60.i = load i64, ptr %.77, align 1, !noalias !11
  %.62.i = add nsw i64 %.60.i, %arg.scratch
  %.67.i = load i64, ptr %.84, align 1, !noalias !11
  %.69.i = add nsw i64 %.67.i, %arg.scratch
  %.idx.i = shl i64 %.31.i, 4
  %22 = getelementptr i8, ptr %.145, i64 %.idx.i
  %.83.i = getelementptr i8, ptr %22, i64 -16
  %.84.i = load i64, ptr %.83.i, align 8, !noalias !11
  %.91.i = getelementptr i8, ptr %22, i64 -8
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !11
  %.105.i = load i64, ptr %22, align 8, !noalias !11
  %.112.i = getelementptr i8, ptr %22, i64 8
  %.113.i = load i64, ptr %.112.i, align 8, !noalias !11
  %.121.i = sub i64 %.113.i, %.105.i
  %.134.i = load i64, ptr %.132.i, align 1, !noalias !11
  %.176.i = icmp eq i64 %.134.i, 0
  br i1 %.176.i, label %B614.endif.if.if.thread, label %B0.endif.i, !prof !9

B728:                                             ; preds = %B614.endif.endif, %B582.endif
  %bad.2.1.lcssa = phi i64 [ %bad.3.0, %B582.endif ], [ %.450, %B614.endif.endif ]
  %.474 = atomicrmw add ptr %.103, i64 1 monotonic, align 8
  %.476 = load atomic i64, ptr %.105 monotonic, align 8
  %.477 = icmp slt i64 %.474, %.476
  %.478 = select i1 %.477, i64 %.474, i64 4611686018427387904
  %.484 = load i64, ptr %.113, align 1
  %.485 = icmp slt i64 %.478, %.484
  br i1 %.485, label %B270, label %B780

B780:                                             ; preds = %B728, %B118
  %bad.4.1 = phi i64 [ 0, %B118 ], [ %bad.2.1.lcssa, %B728 ]
  store i64 %bad.4.1, ptr %retptr, align 8
  br label %common.ret

B582.endif:                                       ; preds = %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit, %B512
  %source.2.1 = phi i64 [ %.223, %B512 ], [ %.212, %_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a.exit ]
  %.344104.not = icmp slt i64 %planes.2.0.lcssa.i, 1
  br i1 %.344104.not, label %B728, label %B614

B504.loopexit.i:                                  ; preds = %B1216.endif.i, %B898.endif.endif.i, %B898.endif.i
  %bad.2.1.lcssa.i = phi i64 [ %bad.3.0208.i, %B898.endif.endif.i ], [ %bad.3.0208.i, %B898.endif.i ], [ %.693.i, %B1216.endif.i ]
  %.218.i = icmp sgt i64 %.217187207.i, 1
  br i1 %.218.i, label %B506.i, label %B614.endif.endif

B506.i:                                           ; preds = %B506.lr.ph.i, %B504.loopexit.i
  %bad.3.0208.i = phi i64 [ 0, %B506.lr.ph.i ], [ %bad.2.1.lcssa.i, %B504.loopexit.i ]
  %.217187207.i = phi i64 [ %.196.i, %B506.lr.ph.i ], [ %.227.i, %B504.loopexit.i ]
  %.224191206.i = phi i64 [ 0, %B506.lr.ph.i ], [ %.231.i, %B504.loopexit.i ]
  %.227.i = add nsw i64 %.217187207.i, -1
  %.231.i = add i64 %.224191206.i, %.134.i
  %.262.i = load i64, ptr %sunkaddr1.i, align 1, !noalias !11
  %.264.i = sub i64 %.121.i, %.262.i
  %.267.i = tail call i64 @llvm.smin.i64(i64 %.224191206.i, i64 %.264.i)
  %.269.i = tail call i64 @llvm.smax.i64(i64 %.267.i, i64 0)
  %.276.i = load i64, ptr %.132.i, align 1, !noalias !11
  %.279.i = sub nsw i64 %.121.i, %.269.i
  %.281.i = tail call i64 @llvm.smin.i64(i64 %.276.i, i64 %.279.i)
  %.288.i = load i64, ptr %.21, align 1, !noalias !11
  %.290.i = mul nsw i64 %.269.i, %.288.i
  %.292.i = add nsw i64 %.290.i, %source.2.1
  %.296.i = load i64, ptr %.383, align 1, !noalias !11
  %.298.i = mul nsw i64 %.269.i, %.296.i
  %.300.i = add nsw i64 %.419, %.298.i
  %.314.i = load i64, ptr %sunkaddr7.i, align 1, !noalias !11
  %.315.not.i = icmp eq i64 %.314.i, 0
  br i1 %.315.not.i, label %B702.i, label %B716.i

B702.i:                                           ; preds = %B506.i
  %.320.i = load i64, ptr %sunkaddr9.i, align 1, !noalias !11
  %.321.not.i = icmp eq i64 %.320.i, 0
  br i1 %.321.not.i, label %B898.i, label %B716.i

B716.i:                                           ; preds = %B702.i, %B506.i
  call fastcc void @_ZN7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax(ptr nonnull %.335.i, i64 %arg.layout, i64 %.292.i, i64 %.50.i, ptr %33, ptr %32, ptr %31, i64 %.329.i)
  %.369.pr.i = load i64, ptr %sunkaddr9.i, align 1, !noalias !11
  %.370.not.i = icmp eq i64 %.369.pr.i, 0
  br i1 %.370.not.i, label %B898.i, label %B812.i

B812.i:                                           ; preds = %B716.i
  %.380.i = add nsw i64 %.300.i, %.378.i
  %.386.i = add nsw i64 %.269.i, %.105.i
  %.416.i = inttoptr i64 %.369.pr.i to ptr
  %.417.i = tail call i64 %.416.i(i64 %arg.layout, i64 %arg.scratch, i64 %.44.i, i64 %.380.i, i64 %.84.i, i64 %.383.i, i64 %.386.i, i64 %.281.i), !noalias !11
  br label %B898.i

B898.i:                                           ; preds = %B812.i, %B716.i, %B702.i
  %.480.pre-phi.i = phi i64 [ 0, %B812.i ], [ %.383.i, %B716.i ], [ %.383.i, %B702.i ]
  %.439.i = load i64, ptr %sunkaddr13.i, align 1, !noalias !11
  %.484.i = icmp eq i64 %.439.i, 0
  br i1 %.484.i, label %B614.endif.if.if.thread, label %B898.endif.i, !prof !9

B944.i:                                           ; preds = %B1216.endif.i, %B944.lr.ph.i
  %bad.2.1184.i = phi i64 [ %bad.3.0208.i, %B944.lr.ph.i ], [ %.693.i, %B1216.endif.i ]
  %.522177183.i = phi i64 [ %.502.i, %B944.lr.ph.i ], [ %.532.i, %B1216.endif.i ]
  %.529179182.i = phi i64 [ %.84.i, %B944.lr.ph.i ], [ %.536.i, %B1216.endif.i ]
  %.532.i = add nsw i64 %.522177183.i, -1
  %.536.i = add i64 %.529179182.i, %.439.i
  %.564.i = load i64, ptr %sunkaddr13.i, align 1, !noalias !11
  %.566.i = sub nsw i64 %.92.i, %.564.i
  %.568.i = tail call i64 @llvm.smin.i64(i64 %.529179182.i, i64 %.566.i)
  %.571.i = tail call i64 @llvm.smax.i64(i64 %.84.i, i64 %.568.i)
  %.582.i = load i64, ptr %sunkaddr7.i, align 1, !noalias !11
  %.583.not.i = icmp eq i64 %.582.i, 0
  br i1 %.583.not.i, label %B1064.i, label %B1040.i

B1040.i:                                          ; preds = %B944.i
  %.587.i = sub nsw i64 %.571.i, %.84.i
  %.588.i = shl nsw i64 %.587.i, 3
  %.590.i = add nsw i64 %.588.i, %.44.i
  br label %B1216.i

B1064.i:                                          ; preds = %B944.i
  %.605.i = load i64, ptr %.77, align 1, !noalias !11
  %.610.i = sub nsw i64 %.571.i, %.84.i
  %.611.i = shl nsw i64 %.610.i, 3
  %.607.i = add i64 %.611.i, %arg.scratch
  %.612.i = add i64 %.607.i, %.605.i
  %.613.i = inttoptr i64 %.612.i to ptr
  %.620.i = load i64, ptr %sunkaddr21.i, align 1, !noalias !11
  %.621.i = add nsw i64 %.620.i, -1
  call fastcc void @_ZN7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax(ptr nonnull %.626.i, i64 %arg.layout, i64 %.292.i, i64 %.50.i, ptr %.613.i, ptr %32, ptr %31, i64 %.621.i)
  br label %B1216.i

B1216.i:                                          ; preds = %B1064.i, %B1040.i
  %rows.2.2.i = phi i64 [ %.590.i, %B1040.i ], [ %.44.i, %B1064.i ]
  %.654.i = mul nsw i64 %.571.i, %.35.i
  %.658.i = add nsw i64 %.654.i, %.300.i
  %.32.i.i = load i64, ptr %.25.i, align 1, !noalias !15
  %.36.i.i = load i64, ptr %.128, align 1, !noalias !15
  %23 = getelementptr i64, ptr %.21, i64 %.32.i.i
  %24 = getelementptr i64, ptr %23, i64 %.36.i.i
  %.39.i.i = getelementptr i8, ptr %24, i64 -8
  %.40.i.i = load i64, ptr %.39.i.i, align 8, !noalias !15
  %.47.i.i = load i64, ptr %sunkaddr1.i, align 1, !noalias !15
  %.49.not.i.i = icmp slt i64 %.281.i, %.47.i.i
  br i1 %.49.not.i.i, label %B276.i.i, label %B174.i.i

B174.i.i:                                         ; preds = %B1216.i
  %.57.i.i = load i64, ptr %sunkaddr29.i, align 1, !noalias !15
  %.58.not.i.i = icmp eq i64 %.57.i.i, 0
  br i1 %.58.not.i.i, label %B262.i.i, label %B276.i.i

B262.i.i:                                         ; preds = %B174.i.i
  %.146.i.i = load i64, ptr %sunkaddr31.i, align 1, !noalias !15
  br label %B288.endif.i.i

B276.i.i:                                         ; preds = %B174.i.i, %B1216.i
  %.79.i.i = load i64, ptr %sunkaddr33.i, align 1, !noalias !15
  %.81.i.i = add nsw i64 %.79.i.i, %arg.scratch
  %.101.i.i = load i64, ptr %sunkaddr35.i, align 1, !noalias !15
  br label %B288.endif.i.i

B392.i.i:                                         ; preds = %B288.endif.i.i, %B727.i.i
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %B727.i.i ], [ %.217.i.i, %B288.endif.i.i ]
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B727.i.i ], [ %"$phi202.0.2.0109116.i.i", %B288.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B727.i.i ], [ %.658.i, %B288.endif.i.i ]
  %bad.2.0133.i.i = phi i64 [ %bad.3.1.i.i, %B727.i.i ], [ 0, %B288.endif.i.i ]
  %.355.i.i = load i64, ptr %sunkaddr37.i, align 1, !noalias !15
  %.356.not.i.i = icmp eq i64 %.355.i.i, 0
  br i1 %.356.not.i.i, label %B492.i.i, label %B424.i.i

B424.i.i:                                         ; preds = %B392.i.i
  %.361.i.i = load i64, ptr %sunkaddr39.i, align 1, !noalias !15
  %.365.i.i = load i64, ptr %sunkaddr41.i, align 1, !noalias !15
  %.367.i.i = mul nsw i64 %.365.i.i, %.281.i
  %.375.i.i = inttoptr i64 %.361.i.i to ptr
  %.376.i.i = tail call i64 %.375.i.i(i64 %lsr.iv1.i.i, i64 %.367.i.i), !noalias !15
  %.380.i.i = add nsw i64 %.376.i.i, %bad.2.0133.i.i
  br label %B492.i.i

B492.i.i:                                         ; preds = %B424.i.i, %B392.i.i
  %bad.3.1.i.i = phi i64 [ %.380.i.i, %B424.i.i ], [ %bad.2.0133.i.i, %B392.i.i ]
  %.391.i.i = load i64, ptr %sunkaddr29.i, align 1, !noalias !15
  %.392.not.i.i = icmp eq i64 %.391.i.i, 0
  br i1 %.392.not.i.i, label %B658.i.i, label %B506.i.i

B506.i.i:                                         ; preds = %B492.i.i
  %.404.i.i = load i64, ptr %.383, align 1, !noalias !15
  %25 = mul i64 %.404.i.i, %35
  %26 = add i64 %25, %lsr.iv.i.i
  %.415.i.i = load i64, ptr %.21, align 1, !noalias !15
  %27 = mul i64 %.415.i.i, %35
  %28 = add i64 %27, %lsr.iv1.i.i
  %.432.i.i = load i64, ptr %sunkaddr47.i, align 1, !noalias !15
  %.433.i.i = shl nsw i64 %.432.i.i, 3
  %.435.i.i = add nsw i64 %.433.i.i, %arg.layout
  %.451.i.i = inttoptr i64 %.391.i.i to ptr
  %.452.i.i = tail call i64 %.451.i.i(i64 %28, i64 %.424.i.i, i64 %26, i64 %.404.i.i, i64 %.435.i.i), !noalias !15
  br label %B727.i.i

B658.i.i:                                         ; preds = %B492.i.i
  br i1 %"$phi174.0.2.0103107118.i.i", label %B727.i.i, label %B662.i.i

B662.i.i:                                         ; preds = %B658.i.i
  %.471.i.i = load i64, ptr %.21, align 1, !noalias !15
  %.473.i.i = mul nsw i64 %.471.i.i, %.281.i
  %.475.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.476.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.475.i.i, ptr align 1 %.476.i.i, i64 %.473.i.i, i1 false), !noalias !15
  br label %B727.i.i

B727.i.i:                                         ; preds = %B662.i.i, %B658.i.i, %B506.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, %.40.i.i
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %"$phi224.0.2.0120.i.i"
  %lsr.iv.next4.i.i = add nsw i64 %lsr.iv3.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i.i, label %B1216.endif.i, label %B392.i.i

B288.endif.i.i:                                   ; preds = %B276.i.i, %B262.i.i
  %"$phi224.0.2.0120.i.i" = phi i64 [ %.40.i.i, %B262.i.i ], [ %.101.i.i, %B276.i.i ]
  %"$phi174.0.2.0103107118.i.i" = phi i1 [ true, %B262.i.i ], [ false, %B276.i.i ]
  %"$phi202.0.2.0109116.i.i" = phi i64 [ %.658.i, %B262.i.i ], [ %.81.i.i, %B276.i.i ]
  %"$phi288.7.2.0.i.i" = phi i64 [ %.146.i.i, %B262.i.i ], [ %.101.i.i, %B276.i.i ]
  %.114122.i.i = load i64, ptr %sunkaddr49.i, align 1, !noalias !15
  %.164.i.i = tail call i64 @llvm.smax.i64(i64 %.281.i, i64 %.47.i.i)
  %.199.i.i = inttoptr i64 %.114122.i.i to ptr
  %.200.i.i = tail call i64 %.199.i.i(i64 %arg.layout, i64 %arg.scratch, i64 %rows.2.2.i, i64 %"$phi202.0.2.0109116.i.i", i64 %"$phi288.7.2.0.i.i", i64 %.164.i.i), !noalias !15
  %.217.i.i = load i64, ptr %sunkaddr13.i, align 1, !noalias !15
  %.299130.not.i.i = icmp slt i64 %.217.i.i, 1
  br i1 %.299130.not.i.i, label %B1216.endif.i, label %B392.i.i

B0.endif.i:                                       ; preds = %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit
  %29 = icmp sgt i64 %.121.i, 0
  %.174.i = icmp sgt i64 %.134.i, 0
  %.175.i = xor i1 %29, %.174.i
  br i1 %.175.i, label %B614.endif.endif, label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.190.i = srem i64 %.121.i, %.134.i
  %.191.i = sub nsw i64 0, %.190.i
  %.192.i = select i1 %29, i64 %.190.i, i64 %.191.i
  %.193.i = icmp sgt i64 %.192.i, 0
  %.194.i = sdiv i64 %.121.i, %.134.i
  %.195.i = zext i1 %.193.i to i64
  %.196.i = add i64 %.194.i, %.195.i
  %.218203.i = icmp sgt i64 %.196.i, 0
  br i1 %.218203.i, label %B506.lr.ph.i, label %B614.endif.endif

B506.lr.ph.i:                                     ; preds = %B0.endif.endif.i
  %30 = xor i64 %.84.i, -1
  %.329.i = add i64 %.92.i, %30
  %.378.i = mul nsw i64 %.84.i, %.35.i
  %.383.i = sub i64 %.92.i, %.84.i
  %31 = inttoptr i64 %.44.i to ptr
  %32 = inttoptr i64 %.69.i to ptr
  %33 = inttoptr i64 %.62.i to ptr
  br label %B506.i

B898.endif.i:                                     ; preds = %B898.i
  %34 = icmp sgt i64 %.480.pre-phi.i, 0
  %.482.i = icmp sgt i64 %.439.i, 0
  %.483.i = xor i1 %34, %.482.i
  br i1 %.483.i, label %B504.loopexit.i, label %B898.endif.endif.i

B898.endif.endif.i:                               ; preds = %B898.endif.i
  %.496.i = srem i64 %.480.pre-phi.i, %.439.i
  %.497.i = sub nsw i64 0, %.496.i
  %.498.i = select i1 %34, i64 %.496.i, i64 %.497.i
  %.499.i = icmp sgt i64 %.498.i, 0
  %.500.i = sdiv i64 %.480.pre-phi.i, %.439.i
  %.501.i = zext i1 %.499.i to i64
  %.502.i = add i64 %.500.i, %.501.i
  %.523181.i = icmp sgt i64 %.502.i, 0
  br i1 %.523181.i, label %B944.lr.ph.i, label %B504.loopexit.i

B944.lr.ph.i:                                     ; preds = %B898.endif.endif.i
  %.661.neg.i = sub i64 %.269.i, %.224191206.i
  %.424.i.i = add i64 %.661.neg.i, %.281.i
  %35 = sub i64 %.224191206.i, %.269.i
  br label %B944.i

B1216.endif.i:                                    ; preds = %B727.i.i, %B288.endif.i.i
  %bad.2.0.lcssa.i.i = phi i64 [ 0, %B288.endif.i.i ], [ %bad.3.1.i.i, %B727.i.i ]
  %.693.i = add nsw i64 %bad.2.0.lcssa.i.i, %bad.2.1184.i
  %.523.i = icmp samesign ugt i64 %.522177183.i, 1
  br i1 %.523.i, label %B944.i, label %B504.loopexit.i

B614.endif.endif:                                 ; preds = %B504.loopexit.i, %B0.endif.endif.i, %B0.endif.i
  %bad.3.0.lcssa.i = phi i64 [ 0, %B0.endif.endif.i ], [ 0, %B0.endif.i ], [ %bad.2.1.lcssa.i, %B504.loopexit.i ]
  %.450 = add nsw i64 %bad.3.0.lcssa.i, %bad.2.1107
  %exitcond.not = icmp eq i64 %planes.2.0.lcssa.i, %.357
  br i1 %exitcond.not, label %B728, label %B614

B614.endif.if.if.thread:                          ; preds = %_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a.exit, %B898.i
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN7convjit8_kernels5tiles5sweep9list_rowsB3v19B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx8int64_2a8int64_2a8int64_2ax(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.layout, i64 %arg.source, i64 %arg.filled, ptr readonly captures(none) %arg.offsets, ptr readonly captures(none) %arg.planes, ptr writeonly captures(none) %arg.table, i64 %arg.more) unnamed_addr #4 {
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

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr {
.8:
  %.9 = alloca i64, align 8
  %.10 = alloca ptr, align 8
  call fastcc void @_ZN7convjit8_kernels5tiles5sweep5sweepB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr nonnull %.9, ptr nonnull %.10, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) #5
  %.12 = load i64, ptr %.9, align 8
  ret i64 %.12
}

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles5sweep5beginB3v15B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels5tiles5sweep12list_offsetsB3v16B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2a8int64_2a"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels5tiles5sweep11enter_planeB3v17B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx8int64_2ax8int64_2a8int64_2a"}
!9 = !{!"branch_weights", i32 1, i32 99}
!10 = !{!"branch_weights", i32 99, i32 1}
!11 = !{!12, !14}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx"}
!14 = distinct !{!14, !13, !"_ZN7convjit8_kernels5tiles5sweep13compute_planeB3v18B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2axx: %excinfo"}
!15 = !{!16, !12, !14}
!16 = distinct !{!16, !17, !"_ZN7convjit8_kernels5tiles5sweep13compute_tilesB3v20B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!17 = distinct !{!17, !"_ZN7convjit8_kernels5tiles5sweep13compute_tilesB3v20B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
