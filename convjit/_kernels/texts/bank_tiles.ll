; sources a9d3565edec29820a9261b2589d09799
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7fourier4bank10bank_tilesB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4loadB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29 = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank10outputs_ofB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank9store_rowB3v51B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.layout, i64 %arg.box_at, i64 %arg.number) unnamed_addr #2 {
B0.endif:
  %.10 = inttoptr i64 %arg.layout to ptr
  %.23 = getelementptr inbounds nuw i8, ptr %.10, i64 32
  %.25 = load i64, ptr %.23, align 1
  %0 = tail call i64 @llvm.smax.i64(i64 %.25, i64 -1)
  %.10753 = icmp ult i64 %0, 9223372036854775807
  br i1 %.10753, label %B172.lr.ph, label %B332

B172.lr.ph:                                       ; preds = %B0.endif
  %1 = inttoptr i64 %arg.box_at to ptr
  %2 = add nuw i64 %0, 2
  %3 = shl i64 %.25, 4
  %4 = getelementptr i8, ptr %1, i64 %3
  %scevgep = getelementptr i8, ptr %4, i64 8
  %5 = shl i64 %.25, 3
  %scevgep4 = getelementptr i8, ptr %.10, i64 %5
  %sunkaddr1 = getelementptr inbounds nuw i8, ptr %.10, i64 40
  %sunkaddr = getelementptr inbounds nuw i8, ptr %.10, i64 48
  br label %B172

B172:                                             ; preds = %B172.endif.endif, %B172.lr.ph
  %lsr.iv5 = phi ptr [ %scevgep4, %B172.lr.ph ], [ %scevgep6, %B172.endif.endif ]
  %lsr.iv1 = phi ptr [ %scevgep, %B172.lr.ph ], [ %scevgep2, %B172.endif.endif ]
  %lsr.iv = phi i64 [ %2, %B172.lr.ph ], [ %lsr.iv.next, %B172.endif.endif ]
  %number.2.056 = phi i64 [ %arg.number, %B172.lr.ph ], [ %quot.1.0, %B172.endif.endif ]
  %.148 = load i64, ptr %sunkaddr1, align 1
  %6 = shl i64 %.148, 3
  %scevgep8 = getelementptr i8, ptr %lsr.iv5, i64 %6
  %.152 = load i64, ptr %scevgep8, align 8
  %.156 = load i64, ptr %sunkaddr, align 1
  %7 = shl i64 %.156, 3
  %scevgep7 = getelementptr i8, ptr %lsr.iv5, i64 %7
  %.160 = load i64, ptr %scevgep7, align 8
  %.164 = icmp eq i64 %.152, 0
  br i1 %.164, label %B172.endif.endif, label %B172.else, !prof !0

B332:                                             ; preds = %B172.endif.endif, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret void

B172.else:                                        ; preds = %B172
  %.175 = icmp ne i64 %number.2.056, -9223372036854775808
  %.176 = icmp ne i64 %.152, -1
  %.177.not = or i1 %.175, %.176
  br i1 %.177.not, label %B172.endif.else.if, label %B172.endif.endif, !prof !1

B172.endif.endif:                                 ; preds = %B172.endif.else.if, %B172.else, %B172
  %.20244 = phi i64 [ %.20259, %B172.endif.else.if ], [ %.160, %B172 ], [ %.160, %B172.else ]
  %quot.1.0 = phi i64 [ %spec.select50, %B172.endif.else.if ], [ 0, %B172 ], [ 0, %B172.else ]
  %.247 = getelementptr i64, ptr %.10, i64 %.20244
  %.248 = load i64, ptr %.247, align 8
  %.251 = getelementptr i8, ptr %.247, i64 8
  %.252 = load i64, ptr %.251, align 8
  %scevgep3 = getelementptr i8, ptr %lsr.iv1, i64 -8
  store i64 %.248, ptr %scevgep3, align 8
  store i64 %.252, ptr %lsr.iv1, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep2 = getelementptr i8, ptr %lsr.iv1, i64 -16
  %scevgep6 = getelementptr i8, ptr %lsr.iv5, i64 -8
  %.107 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.107, label %B172, label %B332

B172.endif.else.if:                               ; preds = %B172.else
  %.181 = srem i64 %number.2.056, %.152
  %.182 = xor i64 %.181, %.152
  %.183 = icmp slt i64 %.182, 0
  %.184 = icmp ne i64 %.181, 0
  %.185 = and i1 %.184, %.183
  %.192 = select i1 %.185, i64 %.152, i64 0
  %spec.select = add i64 %.181, %.160
  %.20259 = add i64 %spec.select, %.192
  %.222 = sdiv i64 %number.2.056, %.152
  %.232 = sext i1 %.185 to i64
  %spec.select50 = add i64 %.222, %.232
  br label %B172.endif.endif
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #5 {
.8:
  %.24.i.i = alloca [17 x <8 x i64>], align 64
  %.485.i.i = alloca ptr, align 8
  %.108.i = alloca [17 x <8 x i64>], align 64
  %.1208.i = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.108.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1208.i)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.108.i, i8 0, i64 1088, i1 false), !noalias !2
  store ptr null, ptr %.1208.i, align 8, !noalias !2
  %.21.i = inttoptr i64 %.4 to ptr
  %.26.i = add nsw i64 %.5, 63
  %.67.i = and i64 %.26.i, -64
  %.72.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 112
  %.74.i = load i64, ptr %.72.i, align 1, !noalias !2
  %.77.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 256
  %.79.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.82.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 224
  %.84.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.75.i = mul i64 %.84.i, %.79.i
  %.80.i = shl i64 %.74.i, 1
  %.85.i = mul i64 %.80.i, %.75.i
  %.87.i = add nsw i64 %.85.i, %.67.i
  %.92.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 120
  %.94.i = load i64, ptr %.92.i, align 1, !noalias !2
  %.104.i = mul i64 %.75.i, %.94.i
  %.106.i = inttoptr i64 %.67.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 64 %.106.i, i8 0, i64 %.104.i, i1 false), !noalias !2
  %.110.i = ptrtoint ptr %.108.i to i64
  %.115.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 248
  %.117.i = load i64, ptr %.115.i, align 1, !noalias !2
  %.121.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.122.i = add i64 %.117.i, -1
  %.123.i = add i64 %.122.i, %.121.i
  %.130.i = icmp eq i64 %.121.i, 0
  br i1 %.130.i, label %B0.endif.endif.i, label %B0.endif.else.i, !prof !0

B486.i:                                           ; preds = %B486.preheader.i, %B1402.i
  %.337.i = phi i64 [ %.1378.i, %B1402.i ], [ %.218.i, %B486.preheader.i ]
  %.239.i = phi i64 [ %.1383.i, %B1402.i ], [ %.223.i, %B486.preheader.i ]
  %bad.5.0.i = phi i64 [ %bad.4.1.lcssa.i, %B1402.i ], [ 0, %B486.preheader.i ]
  %held.2.0.i = phi i64 [ %held.3.1.i, %B1402.i ], [ -1, %B486.preheader.i ]
  %task.2.0.i = phi i64 [ %.1368.i, %B1402.i ], [ %.207.i, %B486.preheader.i ]
  %.243.i = icmp eq i64 %.239.i, 0
  br i1 %.243.i, label %B486.endif.endif.i, label %B486.else.i, !prof !0

B594.i:                                           ; preds = %B486.endif.endif.endif.endif.i
  %.445.i = load i64, ptr %.443.i, align 1, !noalias !2
  %.447.i = mul nsw i64 %.445.i, %quot.4.0233.i
  %.449.i = add nsw i64 %.447.i, %.1
  call void @llvm.lifetime.start.p0(ptr nonnull %.24.i.i), !noalias !2
  call void @llvm.lifetime.start.p0(ptr nonnull %.485.i.i), !noalias !2
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.24.i.i, i8 0, i64 1088, i1 false), !noalias !5
  %.116212.not.i.i = icmp slt i64 %.427.i, 1
  br i1 %.116212.not.i.i, label %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i, label %B146.endif.i.i

B144.loopexit.i.i:                                ; preds = %_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, %B146.endif.i.i
  %exitcond247.not.i.i = icmp eq i64 %.129.i.i, %.427.i
  br i1 %exitcond247.not.i.i, label %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.loopexit.i, label %B146.endif.i.i

B224.i.i:                                         ; preds = %B190.endif.endif.i.i, %B675.i.i
  %.402.not.i.i = phi i64 [ 128, %B190.endif.endif.i.i ], [ 136, %B675.i.i ]
  %exitcond.not.i.i = phi i1 [ false, %B190.endif.endif.i.i ], [ true, %B675.i.i ]
  %.366169172.i.i = phi i64 [ 0, %B190.endif.endif.i.i ], [ 1, %B675.i.i ]
  %"$phi256.3.2.3.in.i.i" = getelementptr inbounds nuw i8, ptr %.21.i, i64 %.402.not.i.i
  %"$phi256.3.2.3.i.i" = load i64, ptr %"$phi256.3.2.3.in.i.i", align 1, !noalias !5
  %.431.i.i = load i64, ptr %.1148.i, align 1, !noalias !5
  %.432.i.i = mul nsw i64 %.431.i.i, %.427.i.i
  %.437.i.i = icmp sgt i64 %.431.i.i, 1
  %spec.select.i.i = select i1 %.437.i.i, i64 %.366169172.i.i, i64 0
  %.452.i.i = add nsw i64 %spec.select.i.i, %.432.i.i
  %.463.i.i = load i64, ptr %.72.i, align 1, !noalias !5
  %.465.i.i = mul nuw nsw i64 %.463.i.i, %.366169172.i.i
  %.467.i.i = add nsw i64 %.465.i.i, %.67.i
  %.474.i.i = load i64, ptr %.21.i, align 1, !noalias !5
  %.476.i.i = icmp slt i64 %.452.i.i, %.474.i.i
  %.479.i.i = icmp ne i64 %"$phi256.3.2.3.i.i", 0
  %or.cond.i.i = select i1 %.476.i.i, i1 %.479.i.i, i1 false
  br i1 %or.cond.i.i, label %B368.i.i, label %B490.i.i

B368.i.i:                                         ; preds = %B224.i.i
  call fastcc void @_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx(ptr nonnull %.485.i.i, i64 %.4, i64 %41, i64 %.452.i.i)
  %.515.i.i = load i64, ptr %sunkaddr33.i.i, align 1, !noalias !5
  %.517.i.i = mul nsw i64 %.515.i.i, %.246178186.i.i
  %.519.i.i = add nsw i64 %.449.i, %.517.i.i
  %.523.i.i = load i64, ptr %sunkaddr35.i.i, align 1, !noalias !5
  %.525.i.i = mul nuw nsw i64 %.523.i.i, %.366169172.i.i
  %.528.i.i = add nsw i64 %.519.i.i, %.525.i.i
  %.43.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !8
  %.125215.not.i.i.i = icmp slt i64 %.43.i.i.i, 1
  br i1 %.125215.not.i.i.i, label %B246.i.i.i, label %B168.i.preheader.i.i

B168.i.preheader.i.i:                             ; preds = %B368.i.i
  %.170.i.pre.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !8
  %0 = shl i64 %.170.i.pre.i.i, 3
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B168.i.i.i, %B168.i.preheader.i.i
  %lsr.iv8.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i, %B168.i.i.i ], [ %.43.i.i.i, %B168.i.preheader.i.i ]
  %lsr.iv5.i.i.i = phi ptr [ %scevgep6.i.i.i, %B168.i.i.i ], [ %.21.i, %B168.i.preheader.i.i ]
  %lsr.iv2.i.i.i = phi ptr [ %scevgep3.i.i.i, %B168.i.i.i ], [ %scevgep1.i.i.i, %B168.i.preheader.i.i ]
  %scevgep4.i.i.i = getelementptr i8, ptr %lsr.iv2.i.i.i, i64 -8
  %.166.i.i.i = load i64, ptr %scevgep4.i.i.i, align 8, !noalias !8
  %scevgep7.i.i.i = getelementptr i8, ptr %lsr.iv5.i.i.i, i64 %0
  %.174.i.i.i = load i64, ptr %scevgep7.i.i.i, align 8, !noalias !8
  %.175.i.i.i = add nsw i64 %.174.i.i.i, %.166.i.i.i
  store i64 %.175.i.i.i, ptr %lsr.iv2.i.i.i, align 8, !noalias !8
  %scevgep3.i.i.i = getelementptr i8, ptr %lsr.iv2.i.i.i, i64 16
  %scevgep6.i.i.i = getelementptr i8, ptr %lsr.iv5.i.i.i, i64 8
  %lsr.iv.next9.i.i.i = add i64 %lsr.iv8.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next9.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B246.i.thread.i.i, label %B168.i.i.i

B246.i.i.i:                                       ; preds = %B368.i.i
  %.189.i.i.i = load i64, ptr %.187.i.i.i, align 1, !noalias !8
  %.200.i.i.i = icmp sgt i64 %.189.i.i.i, 1
  br i1 %.200.i.i.i, label %B752.lr.ph.i.i.i, label %B346.endif.i.i.i

B246.i.thread.i.i:                                ; preds = %B168.i.i.i
  %.189.i1.i.i = load i64, ptr %.187.i.i.i, align 1, !noalias !8
  %.200.i2.i.i = icmp sgt i64 %.189.i1.i.i, 1
  br i1 %.200.i2.i.i, label %B752.lr.ph.i.i.i, label %B420.lr.ph.i.i.i

B420.i.i.i:                                       ; preds = %B420.lr.ph.i.i.i, %B420.i.i.i
  %lsr.iv1.in.i.i.i = phi i64 [ %.43.i.i.i, %B420.lr.ph.i.i.i ], [ %lsr.iv1.i.i.i, %B420.i.i.i ]
  %divided.2.0226.i.i.i = phi i64 [ 0, %B420.lr.ph.i.i.i ], [ %divided.3.1.i.i.i, %B420.i.i.i ]
  %lsr.iv1.i.i.i = add i64 %lsr.iv1.in.i.i.i, -1
  %1 = shl i64 %lsr.iv1.i.i.i, 3
  %scevgep2.i.i.i = getelementptr i8, ptr %2, i64 %1
  %.482.i.i.i = load i64, ptr %scevgep2.i.i.i, align 8, !noalias !8
  %.483.i.i.i = icmp sgt i64 %.482.i.i.i, 1
  %divided.3.1.i.i.i = select i1 %.483.i.i.i, i64 %lsr.iv1.i.i.i, i64 %divided.2.0226.i.i.i
  %.417.i.i.i = icmp samesign ugt i64 %lsr.iv1.in.i.i.i, 1
  br i1 %.417.i.i.i, label %B420.i.i.i, label %B510.endif.endif.i.i.i

B752.i.i.i:                                       ; preds = %B752.lr.ph.i.i.i, %B752.i.i.i
  %.832231233.i.i.i = phi i64 [ 0, %B752.lr.ph.i.i.i ], [ %.839.i.i.i, %B752.i.i.i ]
  %.839.i.i.i = add i64 %.832231233.i.i.i, 1
  %.867.i.i.i = load i64, ptr %sunkaddr6.i.i.i, align 1, !noalias !8
  %.868.i.i.i = mul nsw i64 %.867.i.i.i, %.832231233.i.i.i
  %.870.i.i.i = add nsw i64 %.868.i.i.i, %.737247.i.i.i
  %.874.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !8
  %.877.idx.i.i.i = shl i64 %.874.i.i.i, 4
  %.877.i.i.i = getelementptr i8, ptr %.24.i.i, i64 %.877.idx.i.i.i
  store i64 %.870.i.i.i, ptr %.877.i.i.i, align 16, !noalias !8
  %.884.i.i.i = mul nsw i64 %.867.i.i.i, %.839.i.i.i
  %.886.i.i.i = add nsw i64 %.884.i.i.i, %.737247.i.i.i
  %.894.i.i.i = getelementptr i8, ptr %.877.i.i.i, i64 8
  store i64 %.886.i.i.i, ptr %.894.i.i.i, align 8, !noalias !8
  %.899.i.i.i = load i64, ptr %sunkaddr10.i.i.i, align 1, !noalias !8
  %.907.i.i.i = load i64, ptr %sunkaddr12.i.i.i, align 1, !noalias !8
  %.908.i.i.i = mul nsw i64 %.907.i.i.i, %.832231233.i.i.i
  %.910.i.i.i = add nsw i64 %.908.i.i.i, %.467.i.i
  %.925.i.i.i = inttoptr i64 %.899.i.i.i to ptr
  %.926.i.i.i = call i64 %.925.i.i.i(i64 %.528.i.i, i64 %.903.i.i.i, i64 %41, i64 %.910.i.i.i), !noalias !8
  %exitcond237.not.i.i.i = icmp eq i64 %.189.i4.i.i, %.839.i.i.i
  br i1 %exitcond237.not.i.i.i, label %B675.i.i, label %B752.i.i.i

B346.endif.i.i.i:                                 ; preds = %B246.i.i.i
  %.536.pre.i.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !8
  br label %B510.endif.endif.i.i.i

B420.lr.ph.i.i.i:                                 ; preds = %B246.i.thread.i.i
  %2 = getelementptr i64, ptr %.21.i, i64 %.170.i.pre.i.i
  br label %B420.i.i.i

B510.endif.endif.i.i.i:                           ; preds = %B420.i.i.i, %B346.endif.i.i.i
  %.536.pre.i10.i.i = phi i64 [ %.536.pre.i.i.i, %B346.endif.i.i.i ], [ %.170.i.pre.i.i, %B420.i.i.i ]
  %.189.i38.i.i = phi i64 [ %.189.i.i.i, %B346.endif.i.i.i ], [ %.189.i1.i.i, %B420.i.i.i ]
  %divided.2.0.lcssa.i.i.i = phi i64 [ 0, %B346.endif.i.i.i ], [ %divided.3.1.i.i.i, %B420.i.i.i ]
  %3 = getelementptr i64, ptr %.21.i, i64 %.536.pre.i10.i.i
  %.540.i.i.i = getelementptr i64, ptr %3, i64 %divided.2.0.lcssa.i.i.i
  %.541.i.i.i = load i64, ptr %.540.i.i.i, align 8, !noalias !8
  %.651.i.i.i = icmp eq i64 %.541.i.i.i, 0
  br i1 %.651.i.i.i, label %B675.i.i, label %B686.endif.i.i.i

B686.endif.i.i.i:                                 ; preds = %B510.endif.endif.i.i.i
  %.547.idx.i.i.i = shl i64 %divided.2.0.lcssa.i.i.i, 4
  %.547.i.i.i = getelementptr i8, ptr %.24.i.i, i64 %.547.idx.i.i.i
  %.548.i.i.i = load i64, ptr %.547.i.i.i, align 16, !noalias !8
  %.698.i.i.i = add nsw i64 %.548.i.i.i, %.541.i.i.i
  %.714.i.i.i = getelementptr i8, ptr %.547.i.i.i, i64 8
  store i64 %.698.i.i.i, ptr %.714.i.i.i, align 8, !noalias !8
  %.826232.not.not.i.i.i = icmp eq i64 %.189.i38.i.i, 1
  br i1 %.826232.not.not.i.i.i, label %B752.lr.ph.i.i.i, label %B675.i.i

B752.lr.ph.i.i.i:                                 ; preds = %B686.endif.i.i.i, %B246.i.thread.i.i, %B246.i.i.i
  %.189.i4.i.i = phi i64 [ %.189.i1.i.i, %B246.i.thread.i.i ], [ %.189.i.i.i, %B246.i.i.i ], [ 1, %B686.endif.i.i.i ]
  %.736.idx243.pn.i.i.i = shl i64 %.43.i.i.i, 4
  %.737247.in.i.i.i = getelementptr i8, ptr %.24.i.i, i64 %.736.idx243.pn.i.i.i
  %.737247.i.i.i = load i64, ptr %.737247.in.i.i.i, align 16, !noalias !8
  %.901.i.i.i = shl nsw i64 %"$phi256.3.2.3.i.i", 3
  %.903.i.i.i = add nsw i64 %.901.i.i.i, %.4
  br label %B752.i.i.i

B490.i.i:                                         ; preds = %B224.i.i
  %.573.i.i = inttoptr i64 %.467.i.i to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %.573.i.i, i8 0, i64 %.463.i.i, i1 false), !noalias !5
  br label %B675.i.i

B534.i.i:                                         ; preds = %B675.i.i
  %.253.i.i = add nuw nsw i64 %.246178186.i.i, 1
  %.585.i.i = load i64, ptr %.82.i, align 1, !noalias !5
  %.587.i.i = mul nsw i64 %.585.i.i, %.246178186.i.i
  %.591.i.i = add nsw i64 %.587.i.i, %.122195215.i.i
  %.595.i.i = load i64, ptr %sunkaddr21.i.i, align 1, !noalias !5
  %.596.i.i = mul nsw i64 %.591.i.i, %.595.i.i
  %.598.i.i = add nsw i64 %.596.i.i, %.87.i
  %.603.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !5
  %.607.i.i = load i64, ptr %sunkaddr25.i.i, align 1, !noalias !5
  %.611.i.i = load i64, ptr %sunkaddr27.i.i, align 1, !noalias !5
  %.615.i.i = load i64, ptr %.72.i, align 1, !noalias !5
  %.617.i.i = add nsw i64 %.615.i.i, %.67.i
  %.180.i.i.i = sub i64 %.611.i.i, %.607.i.i
  %.181.i.i.i = icmp slt i64 %.180.i.i.i, 1
  br i1 %.181.i.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, label %B0.endif.endif.i.i.i

B108.loopexit.i.i.i:                              ; preds = %_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i, %B110.endif.i.i.i
  %.225.i.i.i = icmp sgt i64 %.224149157.i.i.i, 1
  br i1 %.225.i.i.i, label %B110.endif.i.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i

B186.i.i.i:                                       ; preds = %B186.preheader.i.i.i, %_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i
  %.358144146.i.i.i = phi i64 [ %.365.i.i.i, %_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i ], [ 0, %B186.preheader.i.i.i ]
  %.172.i.i.i.i = load i64, ptr %.170.i.i.i.i, align 1, !noalias !11
  %.176.i.i.i.i = load i64, ptr %.174.i.i.i.i, align 1, !noalias !11
  %.350.i.i.i.i = sub i64 %.176.i.i.i.i, %.172.i.i.i.i
  %.351.i.i.i.i = icmp slt i64 %.350.i.i.i.i, 1
  br i1 %.351.i.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i, label %B164.endif.endif.i.i.i.i

B240.loopexit.i.i.i.i:                            ; preds = %B356.loopexit.i.i.i.i, %B324.endif.i.i.i.i
  %.395.i.i.i.i = icmp sgt i64 %.394448460.i.i.i.i, 1
  br i1 %.395.i.i.i.i, label %B324.endif.i.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i

B356.loopexit.i.i.i.i:                            ; preds = %B664.i.i.i.i, %B358.endif.endif.i.i.i.i, %B358.endif.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.453.i.i.i.i, %.557.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B240.loopexit.i.i.i.i, label %B358.endif.i.i.i.i

B548.i.i.i.i:                                     ; preds = %B548.preheader.i.i.i.i, %B664.i.i.i.i
  %lsr.iv.i.i.i.i = phi i64 [ %7, %B548.preheader.i.i.i.i ], [ %lsr.iv.next.i.i.i.i, %B664.i.i.i.i ]
  %lsr.iv1.i.i.i.i = phi i64 [ %5, %B548.preheader.i.i.i.i ], [ %lsr.iv.next2.i.i.i.i, %B664.i.i.i.i ]
  %.1101.i.i.i.i = inttoptr i64 %lsr.iv1.i.i.i.i to ptr
  %.1106.i.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i.i, i64 8
  %.1108.i.i.i.i = load i64, ptr %.1106.i.i.i.i, align 1, !noalias !11
  %.1110.i.i.i.i = add nsw i64 %.597.i.i.i.i, %.1108.i.i.i.i
  %.1115.i.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i.i, i64 16
  %.1117.i.i.i.i = load i64, ptr %.1115.i.i.i.i, align 1, !noalias !11
  %.1118.not.i.i.i.i = icmp eq i64 %.1117.i.i.i.i, 0
  br i1 %.1118.not.i.i.i.i, label %B664.i.i.i.i, label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B548.i.i.i.i
  %.1125.i.i.i.i = add nsw i64 %.1117.i.i.i.i, %.603.i.i
  %.1127.i.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i.i, i64 24
  %.1129.i.i.i.i = load i64, ptr %.1127.i.i.i.i, align 1, !noalias !11
  %.1131.i.i.i.i = mul nsw i64 %.1129.i.i.i.i, %.550436442.i.i.i.i
  %.1132.i.i.i.i = add nsw i64 %.1125.i.i.i.i, %.1131.i.i.i.i
  br label %B664.i.i.i.i

B664.i.i.i.i:                                     ; preds = %B620.i.i.i.i, %B548.i.i.i.i
  %"$phi664.3.2.3.i.i.i.i" = phi i64 [ %.1132.i.i.i.i, %B620.i.i.i.i ], [ %.615.i.i.i.i, %B548.i.i.i.i ]
  %.1147.i.i.i.i = load i64, ptr %.1101.i.i.i.i, align 1, !noalias !11
  %.1152.i.i.i.i = add nsw i64 %.1110.i.i.i.i, %.67.i
  %.1155.i.i.i.i = add nsw i64 %.617.i.i, %.1110.i.i.i.i
  %.1175.i.i.i.i = inttoptr i64 %.1147.i.i.i.i to ptr
  %.1176.i.i.i.i = call i64 %.1175.i.i.i.i(i64 %.1152.i.i.i.i, i64 %.1155.i.i.i.i, i64 %"$phi664.3.2.3.i.i.i.i", i64 %lsr.iv1.i.i.i.i), !noalias !11
  %lsr.iv.next2.i.i.i.i = add i64 %lsr.iv1.i.i.i.i, 112
  %lsr.iv.next.i.i.i.i = add nsw i64 %lsr.iv.i.i.i.i, -1
  %.1057.i.i.i.i = icmp sgt i64 %lsr.iv.i.i.i.i, 4
  br i1 %.1057.i.i.i.i, label %B548.i.i.i.i, label %B356.loopexit.i.i.i.i

B164.endif.endif.i.i.i.i:                         ; preds = %B186.i.i.i
  %.368425.i.i.i.i = urem i64 %.350.i.i.i.i, 40
  %.371.not.i.i.i.i = icmp ne i64 %.368425.i.i.i.i, 0
  %.372426.i.i.i.i = udiv i64 %.350.i.i.i.i, 40
  %.373.i.i.i.i = zext i1 %.371.not.i.i.i.i to i64
  %.374.i.i.i.i = add nuw nsw i64 %.372426.i.i.i.i, %.373.i.i.i.i
  %.395456.not.i.i.i.i = icmp eq i64 %.374.i.i.i.i, 0
  br i1 %.395456.not.i.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i, label %B324.endif.i.i.i.i

B324.endif.i.i.i.i:                               ; preds = %B164.endif.endif.i.i.i.i, %B240.loopexit.i.i.i.i
  %.394448460.i.i.i.i = phi i64 [ %.404.i.i.i.i, %B240.loopexit.i.i.i.i ], [ %.374.i.i.i.i, %B164.endif.endif.i.i.i.i ]
  %.401449459.i.i.i.i = phi i64 [ %.408.i.i.i.i, %B240.loopexit.i.i.i.i ], [ %.172.i.i.i.i, %B164.endif.endif.i.i.i.i ]
  %.404.i.i.i.i = add nsw i64 %.394448460.i.i.i.i, -1
  %.408.i.i.i.i = add i64 %.401449459.i.i.i.i, 40
  %.434.i.i.i.i = add nsw i64 %.401449459.i.i.i.i, %.603.i.i
  %.435.i.i.i.i = inttoptr i64 %.434.i.i.i.i to ptr
  %.453.i.i.i.i = load i64, ptr %.435.i.i.i.i, align 1, !noalias !11
  %.544441.not.i.i.i.i = icmp slt i64 %.453.i.i.i.i, 1
  br i1 %.544441.not.i.i.i.i, label %B240.loopexit.i.i.i.i, label %B358.endif.preheader.i.i.i.i

B358.endif.preheader.i.i.i.i:                     ; preds = %B324.endif.i.i.i.i
  %sunkaddr3.i.i.i.i = inttoptr i64 %.401449459.i.i.i.i to ptr
  %sunkaddr4.i.i.i.i = getelementptr i8, ptr %sunkaddr3.i.i.i.i, i64 %.603.i.i
  %sunkaddr5.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 8
  %sunkaddr15.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 16
  %sunkaddr18.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 24
  %sunkaddr21.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 32
  br label %B358.endif.i.i.i.i

B358.endif.i.i.i.i:                               ; preds = %B358.endif.preheader.i.i.i.i, %B356.loopexit.i.i.i.i
  %.550436442.i.i.i.i = phi i64 [ %.557.i.i.i.i, %B356.loopexit.i.i.i.i ], [ 0, %B358.endif.preheader.i.i.i.i ]
  %.557.i.i.i.i = add nuw nsw i64 %.550436442.i.i.i.i, 1
  %.588.i.i.i.i = load i64, ptr %sunkaddr2.i.i.i.i, align 1, !noalias !11
  %.590.i.i.i.i = mul nsw i64 %.588.i.i.i.i, %.358144146.i.i.i
  %.594.i.i.i.i = load i64, ptr %sunkaddr5.i.i.i.i, align 1, !noalias !11
  %.596.i.i.i.i = mul nsw i64 %.594.i.i.i.i, %.550436442.i.i.i.i
  %.597.i.i.i.i = add nsw i64 %.596.i.i.i.i, %.590.i.i.i.i
  %.604.i.i.i.i = load i64, ptr %sunkaddr10.i.i.i.i, align 1, !noalias !11
  %.606.i.i.i.i = mul nsw i64 %.604.i.i.i.i, %.358144146.i.i.i
  %.608.i.i.i.i = add nsw i64 %.598.i.i, %.606.i.i.i.i
  %.612.i.i.i.i = load i64, ptr %sunkaddr15.i.i.i.i, align 1, !noalias !11
  %.614.i.i.i.i = mul nsw i64 %.612.i.i.i.i, %.550436442.i.i.i.i
  %.615.i.i.i.i = add nsw i64 %.608.i.i.i.i, %.614.i.i.i.i
  %.622.i.i.i.i = load i64, ptr %sunkaddr18.i.i.i.i, align 1, !noalias !11
  %.626.i.i.i.i = load i64, ptr %sunkaddr21.i.i.i.i, align 1, !noalias !11
  %.1014.i.i.i.i = sub i64 %.626.i.i.i.i, %.622.i.i.i.i
  %.1015.i.i.i.i = icmp slt i64 %.1014.i.i.i.i, 1
  br i1 %.1015.i.i.i.i, label %B356.loopexit.i.i.i.i, label %B358.endif.endif.i.i.i.i

B358.endif.endif.i.i.i.i:                         ; preds = %B358.endif.i.i.i.i
  %.1030423.i.i.i.i = urem i64 %.1014.i.i.i.i, 112
  %.1033.not.i.i.i.i = icmp ne i64 %.1030423.i.i.i.i, 0
  %.1034424.i.i.i.i = udiv i64 %.1014.i.i.i.i, 112
  %.1035.i.i.i.i = zext i1 %.1033.not.i.i.i.i to i64
  %4 = or i64 %.1034424.i.i.i.i, %.1035.i.i.i.i
  %.1057431.not.i.i.i.i = icmp eq i64 %4, 0
  br i1 %.1057431.not.i.i.i.i, label %B356.loopexit.i.i.i.i, label %B548.preheader.i.i.i.i

B548.preheader.i.i.i.i:                           ; preds = %B358.endif.endif.i.i.i.i
  %5 = add i64 %.622.i.i.i.i, %.603.i.i
  %6 = add nuw nsw i64 %.1034424.i.i.i.i, 3
  %7 = add nuw nsw i64 %6, %.1035.i.i.i.i
  br label %B548.i.i.i.i

_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i: ; preds = %B240.loopexit.i.i.i.i, %B164.endif.endif.i.i.i.i, %B186.i.i.i
  %.365.i.i.i = add nuw nsw i64 %.358144146.i.i.i, 1
  %exitcond.not.i11.i.i = icmp eq i64 %.272.i.i.i, %.365.i.i.i
  br i1 %exitcond.not.i11.i.i, label %B108.loopexit.i.i.i, label %B186.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %B534.i.i
  %.198140.i.i.i = urem i64 %.180.i.i.i, 40
  %.201.not.i.i.i = icmp ne i64 %.198140.i.i.i, 0
  %.202141.i.i.i = udiv i64 %.180.i.i.i, 40
  %.203.i.i.i = zext i1 %.201.not.i.i.i to i64
  %.204.i.i.i = add nuw nsw i64 %.202141.i.i.i, %.203.i.i.i
  %.225155.not.i.i.i = icmp eq i64 %.204.i.i.i, 0
  br i1 %.225155.not.i.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, label %B110.endif.i.i.i

B110.endif.i.i.i:                                 ; preds = %B0.endif.endif.i.i.i, %B108.loopexit.i.i.i
  %.224149157.i.i.i = phi i64 [ %.234.i.i.i, %B108.loopexit.i.i.i ], [ %.204.i.i.i, %B0.endif.endif.i.i.i ]
  %.231150156.i.i.i = phi i64 [ %.238.i.i.i, %B108.loopexit.i.i.i ], [ %.607.i.i, %B0.endif.endif.i.i.i ]
  %.234.i.i.i = add nsw i64 %.224149157.i.i.i, -1
  %.238.i.i.i = add i64 %.231150156.i.i.i, 40
  %.268.i.i.i = add nsw i64 %.231150156.i.i.i, %.603.i.i
  %.269.i.i.i = inttoptr i64 %.268.i.i.i to ptr
  %.272.i.i.i = load i64, ptr %.269.i.i.i, align 1, !noalias !16
  %.352145.not.i.i.i = icmp slt i64 %.272.i.i.i, 1
  br i1 %.352145.not.i.i.i, label %B108.loopexit.i.i.i, label %B186.preheader.i.i.i

B186.preheader.i.i.i:                             ; preds = %B110.endif.i.i.i
  %.170.i.i.i.i = getelementptr inbounds nuw i8, ptr %.269.i.i.i, i64 24
  %.174.i.i.i.i = getelementptr inbounds nuw i8, ptr %.269.i.i.i, i64 32
  %sunkaddr.i.i.i.i = inttoptr i64 %.231150156.i.i.i to ptr
  %sunkaddr1.i.i.i.i = getelementptr i8, ptr %sunkaddr.i.i.i.i, i64 %.603.i.i
  %sunkaddr2.i.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i.i, i64 8
  %sunkaddr10.i.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i.i, i64 16
  br label %B186.i.i.i

_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i: ; preds = %B108.loopexit.i.i.i, %B0.endif.endif.i.i.i, %B534.i.i
  %exitcond246.not.i.i = icmp eq i64 %.160.i.i, %.253.i.i
  br i1 %exitcond246.not.i.i, label %B144.loopexit.i.i, label %B190.endif.endif.i.i

B675.i.i:                                         ; preds = %B752.i.i.i, %B490.i.i, %B686.endif.i.i.i, %B510.endif.endif.i.i.i
  br i1 %exitcond.not.i.i, label %B534.i.i, label %B224.i.i

B146.endif.i.i:                                   ; preds = %B594.i, %B144.loopexit.i.i
  %.122195215.i.i = phi i64 [ %.129.i.i, %B144.loopexit.i.i ], [ 0, %B594.i ]
  %.129.i.i = add nuw nsw i64 %.122195215.i.i, 1
  %.160.i.i = load i64, ptr %.176.i, align 1, !noalias !5
  %.240185.not.i.i = icmp slt i64 %.160.i.i, 1
  br i1 %.240185.not.i.i, label %B144.loopexit.i.i, label %B190.endif.endif.lr.ph.i.i

B190.endif.endif.lr.ph.i.i:                       ; preds = %B146.endif.i.i
  %.427.i.i = add nsw i64 %.122195215.i.i, %.428.i
  br label %B190.endif.endif.i.i

B190.endif.endif.i.i:                             ; preds = %B190.endif.endif.lr.ph.i.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i
  %.246178186.i.i = phi i64 [ 0, %B190.endif.endif.lr.ph.i.i ], [ %.253.i.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i ]
  br label %B224.i.i

_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.loopexit.i: ; preds = %B144.loopexit.i.i
  %.497.pre.pre.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.515.pre.pre.i = load i64, ptr %.221.i, align 1, !noalias !2
  br label %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i

_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i: ; preds = %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.loopexit.i, %B594.i
  %.515.pre.i = phi i64 [ %.515.pre.pre.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.loopexit.i ], [ %.239.i, %B594.i ]
  %.497.pre.i = phi i64 [ %.497.pre.pre.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.loopexit.i ], [ %.427.i, %B594.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.24.i.i), !noalias !2
  call void @llvm.lifetime.end.p0(ptr nonnull %.485.i.i), !noalias !2
  br label %B658.i

B658.i:                                           ; preds = %B486.endif.endif.endif.endif.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i
  %.515.i = phi i64 [ %.239.i, %B486.endif.endif.endif.endif.i ], [ %.515.pre.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ]
  %.497.i = phi i64 [ %.427.i, %B486.endif.endif.endif.endif.i ], [ %.497.pre.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ]
  %held.3.1.i = phi i64 [ %held.2.0.i, %B486.endif.endif.endif.endif.i ], [ %quot.2.0229.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ]
  %.501.i = load i64, ptr %.499.i, align 1, !noalias !2
  %.503.i = sub i64 %.501.i, %.428.i
  %.505.i = call i64 @llvm.smin.i64(i64 %.497.i, i64 %.503.i)
  %.511.i = mul nsw i64 %rem.3.0.i, %quot.1.0.i
  %.518.i = icmp eq i64 %.515.i, 0
  br i1 %.518.i, label %B658.endif.endif.endif.i, label %B658.else.i, !prof !0

B800.loopexit.i:                                  ; preds = %B976.loopexit.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i
  %bad.3.2.lcssa.i = phi i64 [ %bad.4.1336.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ], [ %bad.2.3.lcssa.i, %B976.loopexit.i ]
  %.686.i = icmp sgt i64 %.685308335.i, 1
  br i1 %.686.i, label %B802.i, label %B1402.i

B802.i:                                           ; preds = %B802.lr.ph.i, %B800.loopexit.i
  %bad.4.1336.i = phi i64 [ %bad.5.0.i, %B802.lr.ph.i ], [ %bad.3.2.lcssa.i, %B800.loopexit.i ]
  %.685308335.i = phi i64 [ %.642.i, %B802.lr.ph.i ], [ %.695.i, %B800.loopexit.i ]
  %.692311334.i = phi i64 [ %quot.6.0242.i, %B802.lr.ph.i ], [ %.699.i, %B800.loopexit.i ]
  %.695.i = add nsw i64 %.685308335.i, -1
  %.699.i = add i64 %.692311334.i, 1
  %.736.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.740.i = load i64, ptr %.115.i, align 1, !noalias !2
  %.746.i = mul nsw i64 %.736.i, %.692311334.i
  %.747.i = sub nsw i64 %.740.i, %.746.i
  %.749.i = call i64 @llvm.smin.i64(i64 %.736.i, i64 %.747.i)
  %.754.i = add nsw i64 %.692311334.i, %.752.i
  %.756.i = mul nsw i64 %factor.op.mul.reass.i, %.754.i
  %.758.i = add nsw i64 %.756.i, %.3
  %.25.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !17
  %.29.i.i = load i64, ptr %.176.i, align 1, !noalias !17
  %.33.i21.i = load i64, ptr %.72.i, align 1, !noalias !17
  %.34.i.i = shl nsw i64 %.33.i21.i, 1
  %.48.i.i = add nsw i64 %.33.i21.i, %.67.i
  %.58.i.i = load i64, ptr %.82.i, align 1, !noalias !17
  %.60.i.i = mul nsw i64 %.58.i.i, %.29.i.i
  %.66.i.i = mul nsw i64 %.29.i.i, %.736.i
  %.76.i.i = load i64, ptr %.74.i.i, align 1, !noalias !17
  %.80.i.i = load i64, ptr %.78.i.i, align 1, !noalias !17
  %.243.i.i = sub i64 %.80.i.i, %.76.i.i
  %.244.i.i = icmp slt i64 %.243.i.i, 1
  br i1 %.244.i.i, label %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B0.endif.endif.i.i

B272.loopexit.i.i:                                ; preds = %B354.loopexit.i.i, %B274.endif.i.i
  %.289.i.i = icmp sgt i64 %.288816844.i.i, 1
  br i1 %.289.i.i, label %B274.endif.i.i, label %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i

B354.loopexit.i.i:                                ; preds = %B456.loopexit.i.i, %B356.endif.endif.i.i, %B356.endif.i.i
  %exitcond858.not.i.i = icmp eq i64 %.336.i.i, %.430.i.i
  br i1 %exitcond858.not.i.i, label %B272.loopexit.i.i, label %B356.endif.i.i

B456.loopexit.i.i:                                ; preds = %B538.loopexit.i.i, %B458.endif.i.i
  %.672.i.i = icmp sgt i64 %.671756774.i.i, 1
  br i1 %.672.i.i, label %B458.endif.i.i, label %B354.loopexit.i.i

B538.loopexit.i.i:                                ; preds = %B1200.i.i, %B856.endif.i.i
  %exitcond857.not.i.i = icmp eq i64 %.719.i.i, %.813.i.i
  br i1 %exitcond857.not.i.i, label %B456.loopexit.i.i, label %B540.i.i

B540.i.i:                                         ; preds = %B540.preheader.i.i, %B538.loopexit.i.i
  %.806738748.i.i = phi i64 [ %.813.i.i, %B538.loopexit.i.i ], [ 0, %B540.preheader.i.i ]
  %.813.i.i = add nuw nsw i64 %.806738748.i.i, 1
  %.844.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !17
  %.846.i.i = mul nsw i64 %.844.i.i, %.423784804.i.i
  %.850.i.i = load i64, ptr %sunkaddr7.i.i, align 1, !noalias !17
  %.852.i.i = mul nsw i64 %.850.i.i, %.806738748.i.i
  %.853.i.i = add nsw i64 %.852.i.i, %.846.i.i
  %.876.i.i = load i64, ptr %sunkaddr10.i.i, align 1, !noalias !17
  %.886.i.i = add nsw i64 %.876.i.i, %.25.i.i
  %.887.i.i = inttoptr i64 %.886.i.i to ptr
  %.892.i.i = getelementptr inbounds nuw i8, ptr %.887.i.i, i64 16
  %.894.i.i = load i64, ptr %.892.i.i, align 1, !noalias !17
  %.895.i.i = icmp eq i64 %.894.i.i, 0
  br i1 %.895.i.i, label %B698.i.i, label %B856.endif.i.i

B698.i.i:                                         ; preds = %B540.i.i
  %.860.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !17
  %.862.i.i = mul nsw i64 %.860.i.i, %.423784804.i.i
  %.866.i.i = load i64, ptr %sunkaddr16.i.i, align 1, !noalias !17
  %.868.i.i = mul nsw i64 %.866.i.i, %.806738748.i.i
  %.869.i.i = add nsw i64 %.868.i.i, %.862.i.i
  %.899.i.i = mul nsw i64 %.60.i.i, %.869.i.i
  %.901.i.i = add nsw i64 %.899.i.i, %.87.i
  %.904.i.i = mul nsw i64 %.66.i.i, %.869.i.i
  %.908.i.i = add nsw i64 %.758.i, %.904.i.i
  %sunkaddr17.i28.i = inttoptr i64 %.876.i.i to ptr
  %sunkaddr18.i.i = getelementptr i8, ptr %sunkaddr17.i28.i, i64 %.25.i.i
  %.912.i.i = load i64, ptr %sunkaddr18.i.i, align 1, !noalias !17
  %.917.i.i = add nsw i64 %.853.i.i, %.67.i
  %.920.i.i = add nsw i64 %.853.i.i, %.48.i.i
  %.947.i.i = inttoptr i64 %.912.i.i to ptr
  %.948.i.i = call i64 %.947.i.i(i64 %.917.i.i, i64 %.920.i.i, i64 %.901.i.i, i64 %.908.i.i, i64 %.29.i.i, i64 %.34.i.i, i64 %.886.i.i), !noalias !17
  %.1308.i.i = add nsw i64 %.876.i.i, 112
  br label %B856.endif.i.i

B904thread-pre-split.i.i:                         ; preds = %B1200.i.i
  %.1449.pr.i.i = load i64, ptr %.82.i, align 1, !noalias !17
  br label %B904.i.i

B904.i.i:                                         ; preds = %B904.preheader.i.i, %B904thread-pre-split.i.i
  %.1449.i.i = phi i64 [ %.1449.pr.i.i, %B904thread-pre-split.i.i ], [ %.1323.i.i, %B904.preheader.i.i ]
  %.1411721731.i.i = phi i64 [ %.1418.i.i, %B904thread-pre-split.i.i ], [ 0, %B904.preheader.i.i ]
  %.1418.i.i = add nuw nsw i64 %.1411721731.i.i, 1
  %.1453.i.i = icmp eq i64 %.1449.i.i, 0
  br i1 %.1453.i.i, label %B904.endif.i.i, label %B904.else.if.i.i, !prof !0

B1022.i.i:                                        ; preds = %B1022.lr.ph.i.i, %B1022.i.i
  %lsr.iv1.i.i = phi i64 [ %8, %B1022.lr.ph.i.i ], [ %lsr.iv.next2.i.i, %B1022.i.i ]
  %lsr.iv.i.i = phi i64 [ %12, %B1022.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B1022.i.i ]
  %.1969.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.1970.i.i = getelementptr inbounds nuw i8, ptr %.1969.i.i, i64 8
  %.1972.i.i = load i64, ptr %.1970.i.i, align 1, !noalias !17
  %.1978.i.i = add i64 %.1974.i.i, %.1972.i.i
  %.1981.i.i = load i64, ptr %.1969.i.i, align 1, !noalias !17
  %.1983.i.i = add nsw i64 %.1978.i.i, %.67.i
  %.1985.i.i = add nsw i64 %.1978.i.i, %.48.i.i
  %.1986.i.i = getelementptr inbounds nuw i8, ptr %.1969.i.i, i64 16
  %.1988.i.i = load i64, ptr %.1986.i.i, align 1, !noalias !17
  %.1990.i.i = add nsw i64 %.1988.i.i, %.25.i.i
  %.1991.i.i = getelementptr inbounds nuw i8, ptr %.1969.i.i, i64 24
  %.1993.i.i = load i64, ptr %.1991.i.i, align 1, !noalias !17
  %.1995.i.i = mul nsw i64 %.1993.i.i, %.806738748.i.i
  %.1996.i.i = add nsw i64 %.1990.i.i, %.1995.i.i
  %.2011.i.i = inttoptr i64 %.1981.i.i to ptr
  %.2012.i.i = call i64 %.2011.i.i(i64 %.1983.i.i, i64 %.1985.i.i, i64 %.1996.i.i, i64 %lsr.iv1.i.i), !noalias !17
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 112
  %.1929.i.i = icmp samesign ugt i64 %lsr.iv.i.i, 2
  br i1 %.1929.i.i, label %B1022.i.i, label %B1200.i.i

B1200.i.i:                                        ; preds = %B1022.i.i, %B934.endif.endif.i.i, %B934.endif.i.i, %B904.endif.i.i
  %exitcond.not.i27.i = icmp eq i64 %.1325.i.i, %.1418.i.i
  br i1 %exitcond.not.i27.i, label %B538.loopexit.i.i, label %B904thread-pre-split.i.i

B0.endif.endif.i.i:                               ; preds = %B802.i
  %.261707.i.i = urem i64 %.243.i.i, 40
  %.264.not.i.i = icmp ne i64 %.261707.i.i, 0
  %.265708.i.i = udiv i64 %.243.i.i, 40
  %.266.i.i = zext i1 %.264.not.i.i to i64
  %.267.i.i = add nuw nsw i64 %.265708.i.i, %.266.i.i
  %.289834.not.i.i = icmp eq i64 %.267.i.i, 0
  br i1 %.289834.not.i.i, label %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B274.endif.i.i

B274.endif.i.i:                                   ; preds = %B0.endif.endif.i.i, %B272.loopexit.i.i
  %.288816844.i.i = phi i64 [ %.298.i.i, %B272.loopexit.i.i ], [ %.267.i.i, %B0.endif.endif.i.i ]
  %.295817843.i.i = phi i64 [ %.302.i.i, %B272.loopexit.i.i ], [ %.76.i.i, %B0.endif.endif.i.i ]
  %.298.i.i = add nsw i64 %.288816844.i.i, -1
  %.302.i.i = add i64 %.295817843.i.i, 40
  %.328.i.i = add nsw i64 %.295817843.i.i, %.25.i.i
  %.329.i.i = inttoptr i64 %.328.i.i to ptr
  %.336.i.i = load i64, ptr %.329.i.i, align 1, !noalias !17
  %.417797.not.i.i = icmp slt i64 %.336.i.i, 1
  br i1 %.417797.not.i.i, label %B272.loopexit.i.i, label %B356.endif.preheader.i.i

B356.endif.preheader.i.i:                         ; preds = %B274.endif.i.i
  %sunkaddr21.i22.i = inttoptr i64 %.295817843.i.i to ptr
  %sunkaddr22.i.i = getelementptr i8, ptr %sunkaddr21.i22.i, i64 %.25.i.i
  %sunkaddr23.i23.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 24
  %sunkaddr26.i.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 32
  %sunkaddr4.i.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 8
  %sunkaddr13.i.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 16
  br label %B356.endif.i.i

B356.endif.i.i:                                   ; preds = %B356.endif.preheader.i.i, %B354.loopexit.i.i
  %.423784804.i.i = phi i64 [ %.430.i.i, %B354.loopexit.i.i ], [ 0, %B356.endif.preheader.i.i ]
  %.430.i.i = add nuw nsw i64 %.423784804.i.i, 1
  %.461.i.i = load i64, ptr %sunkaddr23.i23.i, align 1, !noalias !17
  %.465.i24.i = load i64, ptr %sunkaddr26.i.i, align 1, !noalias !17
  %.628.i.i = sub i64 %.465.i24.i, %.461.i.i
  %.629.i.i = icmp slt i64 %.628.i.i, 1
  br i1 %.629.i.i, label %B354.loopexit.i.i, label %B356.endif.endif.i.i

B356.endif.endif.i.i:                             ; preds = %B356.endif.i.i
  %.644705.i.i = urem i64 %.628.i.i, 40
  %.647.not.i.i = icmp ne i64 %.644705.i.i, 0
  %.648706.i.i = udiv i64 %.628.i.i, 40
  %.649.i.i = zext i1 %.647.not.i.i to i64
  %.650.i.i = add nuw nsw i64 %.648706.i.i, %.649.i.i
  %.672768.not.i.i = icmp eq i64 %.650.i.i, 0
  br i1 %.672768.not.i.i, label %B354.loopexit.i.i, label %B458.endif.i.i

B458.endif.i.i:                                   ; preds = %B356.endif.endif.i.i, %B456.loopexit.i.i
  %.671756774.i.i = phi i64 [ %.681.i.i, %B456.loopexit.i.i ], [ %.650.i.i, %B356.endif.endif.i.i ]
  %.678757773.i.i = phi i64 [ %.685.i.i, %B456.loopexit.i.i ], [ %.461.i.i, %B356.endif.endif.i.i ]
  %.681.i.i = add nsw i64 %.671756774.i.i, -1
  %.685.i.i = add i64 %.678757773.i.i, 40
  %.711.i.i = add nsw i64 %.678757773.i.i, %.25.i.i
  %.712.i.i = inttoptr i64 %.711.i.i to ptr
  %.719.i.i = load i64, ptr %.712.i.i, align 1, !noalias !17
  %.800745.not.i.i = icmp slt i64 %.719.i.i, 1
  br i1 %.800745.not.i.i, label %B456.loopexit.i.i, label %B540.preheader.i.i

B540.preheader.i.i:                               ; preds = %B458.endif.i.i
  %sunkaddr5.i.i = inttoptr i64 %.678757773.i.i to ptr
  %sunkaddr6.i.i = getelementptr i8, ptr %sunkaddr5.i.i, i64 %.25.i.i
  %sunkaddr7.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 8
  %sunkaddr10.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 24
  %sunkaddr16.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 16
  %sunkaddr31.i25.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 32
  br label %B540.i.i

B856.endif.i.i:                                   ; preds = %B698.i.i, %B540.i.i
  %first.2.4.i.i = phi i64 [ %.1308.i.i, %B698.i.i ], [ %.876.i.i, %B540.i.i ]
  %.1323.i.i = load i64, ptr %.82.i, align 1, !noalias !17
  %.1325.i.i = mul nsw i64 %.1323.i.i, %.749.i
  %.1405728.not.i.i = icmp slt i64 %.1325.i.i, 1
  br i1 %.1405728.not.i.i, label %B538.loopexit.i.i, label %B904.preheader.i.i

B904.preheader.i.i:                               ; preds = %B856.endif.i.i
  %8 = add i64 %first.2.4.i.i, %.25.i.i
  br label %B904.i.i

B904.endif.i.i:                                   ; preds = %B904.else.if.i.i, %B904.i.i
  %rem.0.i.i = phi i64 [ 0, %B904.i.i ], [ %spec.select.i26.i, %B904.else.if.i.i ]
  %.1492.i.i = icmp slt i64 %rem.0.i.i, %.505.i
  br i1 %.1492.i.i, label %B934.endif.i.i, label %B1200.i.i

B904.else.if.i.i:                                 ; preds = %B904.i.i
  %.1470.i.i = srem i64 %.1411721731.i.i, %.1449.i.i
  %.1473.not.i.i = icmp eq i64 %.1470.i.i, 0
  %9 = call i64 @llvm.smin.i64(i64 %.1449.i.i, i64 0)
  %.1481.i.i = select i1 %.1473.not.i.i, i64 0, i64 %9
  %spec.select.i26.i = add nsw i64 %.1481.i.i, %.1470.i.i
  br label %B904.endif.i.i

B934.endif.i.i:                                   ; preds = %B904.endif.i.i
  %.1497.i.i = load i64, ptr %sunkaddr31.i25.i, align 1, !noalias !17
  %.1886.i.i = sub i64 %.1497.i.i, %first.2.4.i.i
  %.1887.i.i = icmp slt i64 %.1886.i.i, 1
  br i1 %.1887.i.i, label %B1200.i.i, label %B934.endif.endif.i.i

B934.endif.endif.i.i:                             ; preds = %B934.endif.i.i
  %.1902703.i.i = urem i64 %.1886.i.i, 112
  %.1905.not.i.i = icmp ne i64 %.1902703.i.i, 0
  %.1906704.i.i = udiv i64 %.1886.i.i, 112
  %.1907.i.i = zext i1 %.1905.not.i.i to i64
  %10 = or i64 %.1906704.i.i, %.1907.i.i
  %.1929716.not.i.i = icmp eq i64 %10, 0
  br i1 %.1929716.not.i.i, label %B1200.i.i, label %B1022.lr.ph.i.i

B1022.lr.ph.i.i:                                  ; preds = %B934.endif.endif.i.i
  %.1977.i.i = mul nsw i64 %.1411721731.i.i, %.34.i.i
  %.1974.i.i = add i64 %.1977.i.i, %.853.i.i
  %11 = add nuw nsw i64 %.1906704.i.i, 1
  %12 = add nuw nsw i64 %11, %.1907.i.i
  br label %B1022.i.i

_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i: ; preds = %B272.loopexit.i.i, %B0.endif.endif.i.i, %B802.i
  %.867299.not.i = icmp slt i64 %.749.i, 1
  br i1 %.867299.not.i, label %B800.loopexit.i, label %B978.endif.i

B976.loopexit.i:                                  ; preds = %B1394.i, %B978.endif.i
  %bad.2.3.lcssa.i = phi i64 [ %bad.3.2302.i, %B978.endif.i ], [ %bad.6.4.i, %B1394.i ]
  %.867.i = icmp sgt i64 %.866290301.i, 1
  br i1 %.867.i, label %B978.endif.i, label %B800.loopexit.i

B1224.i:                                          ; preds = %B1088.else.if.i
  store ptr null, ptr %.1208.i, align 8, !noalias !2
  call fastcc void @_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx(ptr nonnull %.1208.i, i64 %.4, i64 %.110.i, i64 %.1175.i)
  %.1237.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.1239.i = mul nsw i64 %.1237.i, %.873292300.i
  %.1241.i = add nsw i64 %.1239.i, %.1065.1.i
  %.1248.i = load i64, ptr %.72.i, align 1, !noalias !2
  %.1244.i = shl i64 %.1248.i, 1
  %.1249.i = mul i64 %.1244.i, %.1241.i
  %.1251.i = add nsw i64 %.1249.i, %.67.i
  %.1258.i = mul nuw nsw i64 %.1248.i, %.1108.1.i
  %.1261.i = add nsw i64 %.1251.i, %.1258.i
  %.1266.i = add nsw i64 %.1251.i, %.1248.i
  %.37.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !20
  %.38.i.i = add i64 %.37.i.i, -1
  %.83.i.i = icmp slt i64 %.37.i.i, 2
  %..38.i.i = select i1 %.83.i.i, i64 0, i64 %.38.i.i
  %.127269.i.i = icmp sgt i64 %..38.i.i, 0
  %.168.i.i = load i64, ptr %.166.i.i, align 1, !noalias !20
  br i1 %.127269.i.i, label %B182.lr.ph.i.i, label %B312.i.i

B182.lr.ph.i.i:                                   ; preds = %B1224.i
  %13 = getelementptr i64, ptr %.21.i, i64 %.168.i.i
  br label %B182.i.i

B182.i.i:                                         ; preds = %B182.endif.endif.i.i, %B182.lr.ph.i.i
  %lsr.iv14.i.i = phi ptr [ %scevgep13.i.i, %B182.lr.ph.i.i ], [ %scevgep15.i.i, %B182.endif.endif.i.i ]
  %planes.2.0272.i.i = phi i64 [ 1, %B182.lr.ph.i.i ], [ %.268.i.i, %B182.endif.endif.i.i ]
  %.133268270.i.i = phi i64 [ 0, %B182.lr.ph.i.i ], [ %.140.i.i, %B182.endif.endif.i.i ]
  %.140.i.i = add nuw nsw i64 %.133268270.i.i, 1
  %14 = shl i64 %.133268270.i.i, 3
  %scevgep17.i.i = getelementptr i8, ptr %13, i64 %14
  %.172.i.i = load i64, ptr %scevgep17.i.i, align 8, !noalias !20
  %.177.i.i = load i64, ptr %lsr.iv14.i.i, align 8, !noalias !20
  %15 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.172.i.i, i64 1)
  %math.i.i = extractvalue { i64, i1 } %15, 0
  %ov.i.i = extractvalue { i64, i1 } %15, 1
  %.179.i.i = add i64 %math.i.i, %.177.i.i
  br i1 %ov.i.i, label %B182.endif.endif.i.i, label %B182.else.i.i, !prof !0

B312.i.i:                                         ; preds = %B182.endif.endif.i.i, %B1224.i
  %planes.2.0.lcssa.i.i = phi i64 [ 1, %B1224.i ], [ %.268.i.i, %B182.endif.endif.i.i ]
  %16 = getelementptr i64, ptr %.21.i, i64 %.168.i.i
  %sunkaddr.i.i = shl i64 %.37.i.i, 3
  %sunkaddr18.i30.i = getelementptr i8, ptr %16, i64 %sunkaddr.i.i
  %sunkaddr19.i.i = getelementptr i8, ptr %sunkaddr18.i30.i, i64 -8
  %.284.i.i = load i64, ptr %sunkaddr19.i.i, align 8, !noalias !20
  %.288.idx.i.i = shl i64 %.38.i.i, 4
  %.288.i.i = getelementptr i8, ptr %.108.i, i64 %.288.idx.i.i
  %.289.i31.i = load i64, ptr %.288.i.i, align 16, !noalias !20
  %17 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.284.i.i, i64 1)
  %math20.i.i = extractvalue { i64, i1 } %17, 0
  %ov21.i.i = extractvalue { i64, i1 } %17, 1
  %.299.i.i = add i64 %math20.i.i, %.289.i31.i
  br i1 %ov21.i.i, label %B312.endif.endif.endif.i.i, label %B312.else.i.i, !prof !0

B538.loopexit.i35.i:                              ; preds = %B960.endif.i.i, %B926.endif.i.i
  %bad.2.1.lcssa.i.i = phi i64 [ %bad.3.0311.i.i, %B926.endif.i.i ], [ %.1092.i.i, %B960.endif.i.i ]
  %exitcond324.not.i.i = icmp eq i64 %.521.i.i, %planes.2.0.lcssa.i.i
  br i1 %exitcond324.not.i.i, label %_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i, label %B540.endif.i.i

B654.i.i:                                         ; preds = %B654.endif.endif.endif.endif.i.i, %B654.lr.ph.i.i
  %lsr.iv1.i44.i = phi ptr [ %scevgep.i.i, %B654.lr.ph.i.i ], [ %scevgep2.i.i, %B654.endif.endif.endif.endif.i.i ]
  %lsr.iv.i45.i = phi i64 [ 0, %B654.lr.ph.i.i ], [ %lsr.iv.next.i50.i, %B654.endif.endif.endif.endif.i.i ]
  %target.3.1282.i.i = phi i64 [ %.568.i.i, %B654.lr.ph.i.i ], [ %.910.i.i, %B654.endif.endif.endif.endif.i.i ]
  %rest.2.1281.i.i = phi i64 [ %.514299309.i.i, %B654.lr.ph.i.i ], [ %quot.7.0.i.i, %B654.endif.endif.endif.endif.i.i ]
  %offset.3.1280.i.i = phi i64 [ %.560.i.i, %B654.lr.ph.i.i ], [ %.897.i.i, %B654.endif.endif.endif.endif.i.i ]
  %18 = shl i64 %lsr.iv.i45.i, 3
  %scevgep12.i.i = getelementptr i8, ptr %scevgep11.i.i, i64 %18
  %.701.i.i = load i64, ptr %scevgep12.i.i, align 8, !noalias !20
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv1.i44.i, i64 -8
  %.705.i.i = load i64, ptr %scevgep3.i.i, align 8, !noalias !20
  %19 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.701.i.i, i64 1)
  %math22.i.i = extractvalue { i64, i1 } %19, 0
  %ov23.i.i = extractvalue { i64, i1 } %19, 1
  %.707.i.i = add i64 %math22.i.i, %.705.i.i
  br i1 %ov23.i.i, label %B654.endif.endif.endif.endif.i.i, label %B654.else.i.i, !prof !0

B960.i.i:                                         ; preds = %B926.endif.i.i, %B960.endif.i.i
  %target.4.1294.i.i = phi i64 [ %.1102.i.i, %B960.endif.i.i ], [ %target.3.1.lcssa.i.i, %B926.endif.i.i ]
  %offset.4.1293.i.i = phi i64 [ %.1097.i.i, %B960.endif.i.i ], [ %offset.3.1.lcssa.i.i, %B926.endif.i.i ]
  %bad.2.1292.i.i = phi i64 [ %.1092.i.i, %B960.endif.i.i ], [ %bad.3.0311.i.i, %B926.endif.i.i ]
  %.1018287291.i.i = phi i64 [ %.1028.i.i, %B960.endif.i.i ], [ %.976.i.i, %B926.endif.i.i ]
  %.1060.i.i = add nsw i64 %.1261.i, %offset.4.1293.i.i
  %.1063.i.i = add nsw i64 %.1266.i, %offset.4.1293.i.i
  %.31.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !23
  %.33.idx.i.i.i = shl i64 %.31.i.i.i, 4
  %.33.i.i.i = getelementptr i8, ptr %.108.i, i64 %.33.idx.i.i.i
  %.34.i.i.i = load i64, ptr %.33.i.i.i, align 16, !noalias !23
  %.41.i.i34.i = getelementptr i8, ptr %.33.i.i.i, i64 8
  %.42.i.i.i = load i64, ptr %.41.i.i34.i, align 8, !noalias !23
  %.46.i.i.i = load i64, ptr %.166.i.i, align 1, !noalias !23
  %20 = getelementptr i64, ptr %.21.i, i64 %.46.i.i.i
  %.53.i.i.i = getelementptr i64, ptr %20, i64 %.31.i.i.i
  %.54.i.i.i = load i64, ptr %.53.i.i.i, align 8, !noalias !23
  %.65.i.i.i = icmp eq i64 %.54.i.i.i, 1
  br i1 %.65.i.i.i, label %B250.i.i.i, label %B424.i.i.i

B250.i.i.i:                                       ; preds = %B960.i.i
  %.70.i.i.i = load i64, ptr %sunkaddr28.i.i, align 1, !noalias !23
  %.96.i.i.i = icmp slt i64 %.70.i.i.i, 17
  %.106.i.i.i = sub nsw i64 %.42.i.i.i, %.34.i.i.i
  %.111.i.i.i = mul nsw i64 %.70.i.i.i, %.106.i.i.i
  %"$phi406.3.2.0.i.i.i" = select i1 %.96.i.i.i, i64 %.111.i.i.i, i64 0
  %.123124.i.i.i = icmp sgt i64 %"$phi406.3.2.0.i.i.i", 0
  br i1 %.123124.i.i.i, label %body.preheader.i.i.i, label %B424.i.i.i

body.preheader.i.i.i:                             ; preds = %B250.i.i.i
  %.78.i.i.i = load i64, ptr %.409.i.i, align 1, !noalias !23
  %21 = getelementptr i64, ptr %.21.i, i64 %.78.i.i.i
  %22 = getelementptr i64, ptr %21, i64 %.31.i.i.i
  %.86.i.i.i = getelementptr i8, ptr %22, i64 -8
  %.87.i.i.i = load i64, ptr %.86.i.i.i, align 8, !noalias !23
  %.90.i.i.i = shl i64 %.87.i.i.i, 2
  %.72.i.i.i = mul i64 %.70.i.i.i, %.34.i.i.i
  %23 = add i64 %.72.i.i.i, %target.4.1294.i.i
  %24 = add i64 %23, %.90.i.i.i
  br label %body.i.i.i

B424.i.i.i:                                       ; preds = %body.i.i.i, %B250.i.i.i, %B960.i.i
  %.163.i.i.i = icmp sgt i64 %.42.i.i.i, %.34.i.i.i
  br i1 %.163.i.i.i, label %B442.preheader.i.i.i, label %B960.endif.i.i

B442.preheader.i.i.i:                             ; preds = %B424.i.i.i
  %.203.i.i36.i = add i64 %.54.i.i.i, -1
  %25 = icmp sgt i64 %.54.i.i.i, 1
  br label %B442.i.i.i

B442.i.i.i:                                       ; preds = %B806.i.i.i, %B442.preheader.i.i.i
  %re.2.0.i.i.i = phi i64 [ %.573.i.i.i, %B806.i.i.i ], [ %.1060.i.i, %B442.preheader.i.i.i ]
  %im.2.0.i.i.i = phi i64 [ %.581.i.i.i, %B806.i.i.i ], [ %.1063.i.i, %B442.preheader.i.i.i ]
  %begin.2.0.i.i.i = phi i64 [ %.177.i.i.i, %B806.i.i.i ], [ %.34.i.i.i, %B442.preheader.i.i.i ]
  %bad.2.0.i.i.i = phi i64 [ %.558.i.i.i, %B806.i.i.i ], [ 0, %B442.preheader.i.i.i ]
  %.175.i.i37.i = load i64, ptr %sunkaddr6.i.i.i, align 1, !noalias !23
  %.177.i.i.i = add nsw i64 %.175.i.i37.i, %begin.2.0.i.i.i
  %.180.i.i38.i = call i64 @llvm.smin.i64(i64 %.177.i.i.i, i64 %.42.i.i.i)
  %.186.i.i.i = sub nsw i64 %.180.i.i38.i, %begin.2.0.i.i.i
  br i1 %25, label %B516.else.if.i.i.i, label %B806.i.i.i

B598.i.i.i:                                       ; preds = %B598.preheader.i.i.i, %B804.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %29, %B598.preheader.i.i.i ], [ %lsr.iv.next.i.i.i, %B804.i.i.i ]
  %.393127129.i.i.i = phi i64 [ 0, %B598.preheader.i.i.i ], [ %.400.i.i.i, %B804.i.i.i ]
  %.400.i.i.i = add nuw nsw i64 %.393127129.i.i.i, 1
  %.442.i.i.i = load i64, ptr %sunkaddr32.i.i, align 1, !noalias !23
  %.443.i.i.i = mul nsw i64 %.442.i.i.i, %lsr.iv.i.i.i
  %.452.i.i.i = mul nsw i64 %.442.i.i.i, %.393127129.i.i.i
  %.454.i.i.i = add nsw i64 %.452.i.i.i, %re.2.0.i.i.i
  %.457.i.i.i = add nsw i64 %.443.i.i.i, %re.2.0.i.i.i
  %.462.i.i.i = inttoptr i64 %.454.i.i.i to ptr
  %.463.i.i.i = inttoptr i64 %.457.i.i.i to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.462.i.i.i, ptr align 1 %.463.i.i.i, i64 %.442.i.i.i, i1 false), !noalias !23
  %.468.i.i.i = load i64, ptr %.1148.i, align 1, !noalias !23
  %.469.i.i.i = icmp eq i64 %.468.i.i.i, 1
  br i1 %.469.i.i.i, label %B732.i.i.i, label %B804.i.i.i

B732.i.i.i:                                       ; preds = %B598.i.i.i
  %.474.i.i.i = load i64, ptr %sunkaddr32.i.i, align 1, !noalias !23
  %.476.i.i.i = mul nsw i64 %.474.i.i.i, %.393127129.i.i.i
  %.480.i.i.i = add nsw i64 %.476.i.i.i, %im.2.0.i.i.i
  %.483.i.i43.i = add nsw i64 %.443.i.i.i, %im.2.0.i.i.i
  %.490.i.i.i = inttoptr i64 %.480.i.i.i to ptr
  %.491.i.i.i = inttoptr i64 %.483.i.i43.i to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.490.i.i.i, ptr align 1 %.491.i.i.i, i64 %.474.i.i.i, i1 false), !noalias !23
  br label %B804.i.i.i

B804.i.i.i:                                       ; preds = %B732.i.i.i, %B598.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, %.54.i.i.i
  %exitcond.not.i.i42.i = icmp eq i64 %.295.i.i.i, %.400.i.i.i
  br i1 %exitcond.not.i.i42.i, label %B806.i.i.i, label %B598.i.i.i

B806.i.i.i:                                       ; preds = %B804.i.i.i, %B516.else.if.i.i.i, %B442.i.i.i
  %count.2.1.i.i.i = phi i64 [ %.186.i.i.i, %B442.i.i.i ], [ %.295.i.i.i, %B516.else.if.i.i.i ], [ %.295.i.i.i, %B804.i.i.i ]
  %first.2.1.i.i.i = phi i64 [ %begin.2.0.i.i.i, %B442.i.i.i ], [ %.213.1.i.i.i, %B516.else.if.i.i.i ], [ %.213.1.i.i.i, %B804.i.i.i ]
  %26 = icmp slt i64 %.177.i.i.i, %.42.i.i.i
  %.510.i.i.i = load i64, ptr %sunkaddr36.i.i, align 1, !noalias !23
  %.514.i.i.i = load i64, ptr %sunkaddr28.i.i, align 1, !noalias !23
  %.516.i.i.i = mul nsw i64 %.514.i.i.i, %first.2.1.i.i.i
  %.520.i.i.i = add nsw i64 %.516.i.i.i, %target.4.1294.i.i
  %.549.i.i.i = inttoptr i64 %.510.i.i.i to ptr
  %.550.i.i.i = call i64 %.549.i.i.i(i64 %re.2.0.i.i.i, i64 %im.2.0.i.i.i, i64 %.520.i.i.i, i64 %count.2.1.i.i.i, i64 %.514.i.i.i, i64 %.4), !noalias !23
  %.558.i.i.i = add nsw i64 %.550.i.i.i, %bad.2.0.i.i.i
  %.571.i.i.i = load i64, ptr %sunkaddr12.i.i.i, align 1, !noalias !23
  %.573.i.i.i = add nsw i64 %.571.i.i.i, %re.2.0.i.i.i
  %.581.i.i.i = add nsw i64 %.571.i.i.i, %im.2.0.i.i.i
  br i1 %26, label %B442.i.i.i, label %B960.endif.i.i

body.i.i.i:                                       ; preds = %body.i.i.i, %body.preheader.i.i.i
  %.122125.i.i.i = phi i64 [ %.128.i.i.i, %body.i.i.i ], [ 0, %body.preheader.i.i.i ]
  %27 = add i64 %24, %.122125.i.i.i
  %.126.i.i.i = inttoptr i64 %27 to ptr
  call void @llvm.prefetch.p0(ptr %.126.i.i.i, i32 1, i32 3, i32 1), !noalias !23
  %.128.i.i.i = add i64 %.122125.i.i.i, 64
  %.123.i.i.i = icmp slt i64 %.128.i.i.i, %"$phi406.3.2.0.i.i.i"
  br i1 %.123.i.i.i, label %body.i.i.i, label %B424.i.i.i

B516.else.if.i.i.i:                               ; preds = %B442.i.i.i
  %.204.i.i39.i = add i64 %begin.2.0.i.i.i, %.203.i.i36.i
  %.224.i.i.i = sdiv i64 %.204.i.i39.i, %.54.i.i.i
  %.225.i.i40.i = srem i64 %.204.i.i39.i, %.54.i.i.i
  %.226.lobit.i.i.i = ashr i64 %.225.i.i40.i, 63
  %.213.1.i.i.i = add nsw i64 %.226.lobit.i.i.i, %.224.i.i.i
  %.252.i.i.i = add i64 %.180.i.i38.i, %.203.i.i36.i
  %.272.i.i41.i = sdiv i64 %.252.i.i.i, %.54.i.i.i
  %.273.i.i.i = srem i64 %.252.i.i.i, %.54.i.i.i
  %.274.lobit.i.i.i = ashr i64 %.273.i.i.i, 63
  %.261.1.i.i.i = sub i64 %.272.i.i41.i, %.213.1.i.i.i
  %.295.i.i.i = add i64 %.261.1.i.i.i, %.274.lobit.i.i.i
  %.387128.not.i.i.i = icmp slt i64 %.295.i.i.i, 1
  br i1 %.387128.not.i.i.i, label %B806.i.i.i, label %B598.preheader.i.i.i

B598.preheader.i.i.i:                             ; preds = %B516.else.if.i.i.i
  %28 = mul i64 %.213.1.i.i.i, %.54.i.i.i
  %29 = sub i64 %28, %begin.2.0.i.i.i
  br label %B598.i.i.i

B182.else.i.i:                                    ; preds = %B182.i.i
  %.193.i.i = icmp ne i64 %.179.i.i, -9223372036854775808
  %.194.i.i = icmp ne i64 %.172.i.i, -1
  %.195.not.i.i = or i1 %.194.i.i, %.193.i.i
  br i1 %.195.not.i.i, label %B182.else.if.i.i, label %B182.endif.else.i.i, !prof !1

B182.else.if.i.i:                                 ; preds = %B182.else.i.i
  %.198.i.i = sdiv i64 %.179.i.i, %.172.i.i
  %.199.i.i = srem i64 %.179.i.i, %.172.i.i
  %.200.i.i = xor i64 %.199.i.i, %.172.i.i
  %.201.i.i = icmp slt i64 %.200.i.i, 0
  %.202.i.i = icmp ne i64 %.199.i.i, 0
  %.203.i.i = and i1 %.202.i.i, %.201.i.i
  %.208.i.i = sext i1 %.203.i.i to i64
  %spec.select.i55.i = add i64 %.198.i.i, %.208.i.i
  br label %B182.endif.else.i.i

B182.endif.else.i.i:                              ; preds = %B182.else.if.i.i, %B182.else.i.i
  %.187.0.i.i = phi i64 [ 0, %B182.else.i.i ], [ %spec.select.i55.i, %B182.else.if.i.i ]
  %sunkaddr42.i.i = getelementptr i8, ptr %lsr.iv14.i.i, i64 -8
  %.223.i.i = load i64, ptr %sunkaddr42.i.i, align 8, !noalias !20
  %.225.i.i = add i64 %.223.i.i, %math.i.i
  %.239.i.i = icmp ne i64 %.225.i.i, -9223372036854775808
  %.241.not.i.i = or i1 %.194.i.i, %.239.i.i
  br i1 %.241.not.i.i, label %B182.endif.else.if.i.i, label %B182.endif.endif.i.i, !prof !1

B182.endif.endif.i.i:                             ; preds = %B182.endif.else.if.i.i, %B182.endif.else.i.i, %B182.i.i
  %quot.0218.i.i = phi i64 [ 0, %B182.i.i ], [ %.187.0.i.i, %B182.endif.else.i.i ], [ %.187.0.i.i, %B182.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B182.i.i ], [ 0, %B182.endif.else.i.i ], [ %spec.select255.i.i, %B182.endif.else.if.i.i ]
  %.266.i52.i = sub nsw i64 %quot.0218.i.i, %quot.1.0.i.i
  %.268.i.i = mul nsw i64 %.266.i52.i, %planes.2.0272.i.i
  %scevgep15.i.i = getelementptr i8, ptr %lsr.iv14.i.i, i64 16
  %exitcond.not.i53.i = icmp eq i64 %..38.i.i, %.140.i.i
  br i1 %exitcond.not.i53.i, label %B312.i.i, label %B182.i.i

B182.endif.else.if.i.i:                           ; preds = %B182.endif.else.i.i
  %.244.i54.i = sdiv i64 %.225.i.i, %.172.i.i
  %.245.i.i = srem i64 %.225.i.i, %.172.i.i
  %.246.i.i = xor i64 %.245.i.i, %.172.i.i
  %.247.i.i = icmp slt i64 %.246.i.i, 0
  %.248.i.i = icmp ne i64 %.245.i.i, 0
  %.249.i.i = and i1 %.248.i.i, %.247.i.i
  %.254.i.i = sext i1 %.249.i.i to i64
  %spec.select255.i.i = add i64 %.244.i54.i, %.254.i.i
  br label %B182.endif.endif.i.i

B312.else.i.i:                                    ; preds = %B312.i.i
  %.314.i.i = icmp ne i64 %.299.i.i, -9223372036854775808
  %.315.i.i = icmp ne i64 %.284.i.i, -1
  %.316.not.i.i = or i1 %.315.i.i, %.314.i.i
  br i1 %.316.not.i.i, label %B312.else.if.i.i, label %B312.endif.else.i.i, !prof !1

B312.else.if.i.i:                                 ; preds = %B312.else.i.i
  %.319.i.i = sdiv i64 %.299.i.i, %.284.i.i
  %.320.i.i = srem i64 %.299.i.i, %.284.i.i
  %.321.i.i = xor i64 %.320.i.i, %.284.i.i
  %.322.i.i = icmp slt i64 %.321.i.i, 0
  %.323.i.i = icmp ne i64 %.320.i.i, 0
  %.324.i.i = and i1 %.323.i.i, %.322.i.i
  %.329.i51.i = sext i1 %.324.i.i to i64
  %spec.select256.i.i = add i64 %.319.i.i, %.329.i51.i
  br label %B312.endif.else.i.i

B312.endif.else.i.i:                              ; preds = %B312.else.if.i.i, %B312.else.i.i
  %.308.0.i.i = phi i64 [ 0, %B312.else.i.i ], [ %spec.select256.i.i, %B312.else.if.i.i ]
  %sunkaddr47.i.i = getelementptr i8, ptr %.288.i.i, i64 8
  %.346.i.i = load i64, ptr %sunkaddr47.i.i, align 8, !noalias !20
  %.349.i.i = add i64 %.346.i.i, %math20.i.i
  %.364.i.i = icmp ne i64 %.349.i.i, -9223372036854775808
  %.366.not.i.i = or i1 %.315.i.i, %.364.i.i
  br i1 %.366.not.i.i, label %B312.endif.else.if.i.i, label %B312.endif.endif.endif.i.i, !prof !1

B312.endif.else.if.i.i:                           ; preds = %B312.endif.else.i.i
  %.369.i.i = sdiv i64 %.349.i.i, %.284.i.i
  %.370.i.i = srem i64 %.349.i.i, %.284.i.i
  %.371.i.i = xor i64 %.370.i.i, %.284.i.i
  %.372.i.i = icmp slt i64 %.371.i.i, 0
  %.373.i.i = icmp ne i64 %.370.i.i, 0
  %.374.i.i = and i1 %.373.i.i, %.372.i.i
  %.379.i.i = sext i1 %.374.i.i to i64
  %spec.select257.i.i = add i64 %.369.i.i, %.379.i.i
  br label %B312.endif.endif.endif.i.i

B312.endif.endif.endif.i.i:                       ; preds = %B312.endif.else.if.i.i, %B312.endif.else.i.i, %B312.i.i
  %quot.2.0226.i.i = phi i64 [ 0, %B312.i.i ], [ %.308.0.i.i, %B312.endif.else.i.i ], [ %.308.0.i.i, %B312.endif.else.if.i.i ]
  %quot.3.0.i.i = phi i64 [ 0, %B312.i.i ], [ 0, %B312.endif.else.i.i ], [ %spec.select257.i.i, %B312.endif.else.if.i.i ]
  %.400.i.i = load i64, ptr %.398.i.i, align 1, !noalias !20
  %30 = getelementptr i64, ptr %.21.i, i64 %.400.i.i
  %sunkaddr50.i.i = getelementptr i8, ptr %30, i64 %sunkaddr.i.i
  %sunkaddr51.i.i = getelementptr i8, ptr %sunkaddr50.i.i, i64 -8
  %.405.i.i = load i64, ptr %sunkaddr51.i.i, align 8, !noalias !20
  %.407.i.i = mul nsw i64 %.405.i.i, %.284.i.i
  %.411.i.i = load i64, ptr %.409.i.i, align 1, !noalias !20
  %31 = getelementptr i64, ptr %.21.i, i64 %.411.i.i
  %sunkaddr53.i.i = getelementptr i8, ptr %31, i64 %sunkaddr.i.i
  %sunkaddr54.i.i = getelementptr i8, ptr %sunkaddr53.i.i, i64 -8
  %.416.i.i = load i64, ptr %sunkaddr54.i.i, align 8, !noalias !20
  %invariant.gep.i.i = getelementptr i64, ptr %.21.i, i64 %.38.i.i
  %.508308.not.i.i = icmp slt i64 %planes.2.0.lcssa.i.i, 1
  br i1 %.508308.not.i.i, label %_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i, label %B540.endif.lr.ph.i.i

B540.endif.lr.ph.i.i:                             ; preds = %B312.endif.endif.endif.i.i
  %.548.i.i = mul nsw i64 %quot.2.0226.i.i, %.284.i.i
  %.550.i.i = sub nsw i64 %.548.i.i, %.289.i31.i
  %.566.i.i = mul nsw i64 %.416.i.i, %quot.2.0226.i.i
  %.568.i.i = add nsw i64 %.935.i, %.566.i.i
  %32 = call i64 @llvm.smax.i64(i64 %.37.i.i, i64 1)
  %.976.i.i = sub i64 %quot.3.0.i.i, %quot.2.0226.i.i
  %33 = shl i64 %.37.i.i, 4
  %34 = getelementptr i8, ptr %.108.i, i64 %33
  %scevgep.i.i = getelementptr i8, ptr %34, i64 -24
  %35 = getelementptr i8, ptr %.21.i, i64 %sunkaddr.i.i
  %scevgep4.i.i = getelementptr i8, ptr %35, i64 -16
  %36 = icmp sgt i64 %.37.i.i, 1
  %37 = icmp slt i64 %.976.i.i, 1
  %invariant.op.i.i = sub nsw i64 2, %32
  br label %B540.endif.i.i

B540.endif.i.i:                                   ; preds = %B540.endif.lr.ph.i.i, %B538.loopexit.i35.i
  %bad.3.0311.i.i = phi i64 [ 0, %B540.endif.lr.ph.i.i ], [ %bad.2.1.lcssa.i.i, %B538.loopexit.i35.i ]
  %.514299309.i.i = phi i64 [ 0, %B540.endif.lr.ph.i.i ], [ %.521.i.i, %B538.loopexit.i35.i ]
  %.521.i.i = add nuw nsw i64 %.514299309.i.i, 1
  %.554.i.i = load i64, ptr %.398.i.i, align 1, !noalias !20
  %gep.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.554.i.i
  %.559.i.i = load i64, ptr %gep.i.i, align 8, !noalias !20
  %.560.i.i = mul nsw i64 %.559.i.i, %.550.i.i
  br i1 %36, label %B654.lr.ph.i.i, label %B926.endif.i.i

B654.lr.ph.i.i:                                   ; preds = %B540.endif.i.i
  %.697.i.i = load i64, ptr %.166.i.i, align 1, !noalias !20
  %.903.i.i = load i64, ptr %.409.i.i, align 1, !noalias !20
  %38 = shl i64 %.903.i.i, 3
  %scevgep5.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 %38
  %39 = shl i64 %.554.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 %39
  %40 = shl i64 %.697.i.i, 3
  %scevgep11.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 %40
  br label %B654.i.i

B654.else.i.i:                                    ; preds = %B654.i.i
  %.721.i.i = icmp ne i64 %.707.i.i, -9223372036854775808
  %.722.i.i = icmp ne i64 %.701.i.i, -1
  %.723.not.i.i = or i1 %.722.i.i, %.721.i.i
  br i1 %.723.not.i.i, label %B654.else.if.i.i, label %B654.endif.else.i.i, !prof !1

B654.else.if.i.i:                                 ; preds = %B654.else.i.i
  %.726.i.i = sdiv i64 %.707.i.i, %.701.i.i
  %.727.i.i = srem i64 %.707.i.i, %.701.i.i
  %.728.i.i = xor i64 %.727.i.i, %.701.i.i
  %.729.i.i = icmp slt i64 %.728.i.i, 0
  %.730.i.i = icmp ne i64 %.727.i.i, 0
  %.731.i.i = and i1 %.730.i.i, %.729.i.i
  %.736.i.i = sext i1 %.731.i.i to i64
  %spec.select258.i.i = add i64 %.726.i.i, %.736.i.i
  br label %B654.endif.else.i.i

B654.endif.else.i.i:                              ; preds = %B654.else.if.i.i, %B654.else.i.i
  %.715.0.i.i = phi i64 [ 0, %B654.else.i.i ], [ %spec.select258.i.i, %B654.else.if.i.i ]
  %.752.i.i = load i64, ptr %lsr.iv1.i44.i, align 8, !noalias !20
  %.754.i.i = add i64 %.752.i.i, %math22.i.i
  %.768.i.i = icmp ne i64 %.754.i.i, -9223372036854775808
  %.770.not.i.i = or i1 %.722.i.i, %.768.i.i
  br i1 %.770.not.i.i, label %B654.endif.else.if.i.i, label %B654.endif.endif.i.i, !prof !1

B654.endif.endif.i.i:                             ; preds = %B654.endif.else.if.i.i, %B654.endif.else.i.i
  %quot.5.0.i.i = phi i64 [ %spec.select259.i.i, %B654.endif.else.if.i.i ], [ 0, %B654.endif.else.i.i ]
  %.795.i.i = sub nsw i64 %quot.5.0.i.i, %.715.0.i.i
  %.799.i.i = icmp eq i64 %quot.5.0.i.i, %.715.0.i.i
  br i1 %.799.i.i, label %B654.endif.endif.endif.endif.i.i, label %B654.endif.endif.else.i.i, !prof !26

B654.endif.else.if.i.i:                           ; preds = %B654.endif.else.i.i
  %.773.i.i = sdiv i64 %.754.i.i, %.701.i.i
  %.774.i.i = srem i64 %.754.i.i, %.701.i.i
  %.775.i.i = xor i64 %.774.i.i, %.701.i.i
  %.776.i.i = icmp slt i64 %.775.i.i, 0
  %.777.i.i = icmp ne i64 %.774.i.i, 0
  %.778.i.i = and i1 %.777.i.i, %.776.i.i
  %.783.i.i = sext i1 %.778.i.i to i64
  %spec.select259.i.i = add i64 %.773.i.i, %.783.i.i
  br label %B654.endif.endif.i.i

B654.endif.endif.else.i.i:                        ; preds = %B654.endif.endif.i.i
  %.810.i.i = icmp ne i64 %rest.2.1281.i.i, -9223372036854775808
  %.811.i.i = icmp ne i64 %.795.i.i, -1
  %.812.not.i.i = or i1 %.810.i.i, %.811.i.i
  br i1 %.812.not.i.i, label %B654.endif.endif.endif.else.if.i.i, label %B654.endif.endif.endif.endif.i.i, !prof !1

B654.endif.endif.endif.endif.i.i:                 ; preds = %B654.endif.endif.endif.else.if.i.i, %B654.endif.endif.else.i.i, %B654.endif.endif.i.i, %B654.i.i
  %.837246.i.i = phi i64 [ %.715.0.i.i, %B654.endif.endif.i.i ], [ 0, %B654.i.i ], [ %.837331.i.i, %B654.endif.endif.endif.else.if.i.i ], [ %.715.0.i.i, %B654.endif.endif.else.i.i ]
  %quot.7.0.i.i = phi i64 [ 0, %B654.endif.endif.i.i ], [ 0, %B654.i.i ], [ %spec.select261.i.i, %B654.endif.endif.endif.else.if.i.i ], [ 0, %B654.endif.endif.else.i.i ]
  %.881.i.i = mul nsw i64 %.837246.i.i, %.701.i.i
  %.886.i46.i = sub nsw i64 %.881.i.i, %.705.i.i
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i.i, i64 %18
  %.894.i47.i = load i64, ptr %scevgep9.i.i, align 8, !noalias !20
  %.895.i48.i = mul nsw i64 %.894.i47.i, %.886.i46.i
  %.897.i.i = add nsw i64 %.895.i48.i, %offset.3.1280.i.i
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 %18
  %.907.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !20
  %.908.i49.i = mul nsw i64 %.907.i.i, %.837246.i.i
  %.910.i.i = add nsw i64 %.908.i49.i, %target.3.1282.i.i
  %lsr.iv.next.i50.i = add nsw i64 %lsr.iv.i45.i, -1
  %scevgep2.i.i = getelementptr i8, ptr %lsr.iv1.i44.i, i64 -16
  %.656.i.i = icmp sgt i64 %lsr.iv.i45.i, %invariant.op.i.i
  br i1 %.656.i.i, label %B654.i.i, label %B926.endif.i.i

B654.endif.endif.endif.else.if.i.i:               ; preds = %B654.endif.endif.else.i.i
  %.816.i.i = srem i64 %rest.2.1281.i.i, %.795.i.i
  %.817.i.i = xor i64 %.816.i.i, %.795.i.i
  %.818.i.i = icmp slt i64 %.817.i.i, 0
  %.819.i.i = icmp ne i64 %.816.i.i, 0
  %.820.i.i = and i1 %.819.i.i, %.818.i.i
  %.827.i.i = select i1 %.820.i.i, i64 %.795.i.i, i64 0
  %spec.select260.i.i = add i64 %.816.i.i, %.715.0.i.i
  %.837331.i.i = add i64 %spec.select260.i.i, %.827.i.i
  %.857.i.i = sdiv i64 %rest.2.1281.i.i, %.795.i.i
  %.867.i.i = sext i1 %.820.i.i to i64
  %spec.select261.i.i = add i64 %.857.i.i, %.867.i.i
  br label %B654.endif.endif.endif.endif.i.i

B926.endif.i.i:                                   ; preds = %B654.endif.endif.endif.endif.i.i, %B540.endif.i.i
  %offset.3.1.lcssa.i.i = phi i64 [ %.560.i.i, %B540.endif.i.i ], [ %.897.i.i, %B654.endif.endif.endif.endif.i.i ]
  %target.3.1.lcssa.i.i = phi i64 [ %.568.i.i, %B540.endif.i.i ], [ %.910.i.i, %B654.endif.endif.endif.endif.i.i ]
  br i1 %37, label %B538.loopexit.i35.i, label %B960.i.i

B960.endif.i.i:                                   ; preds = %B806.i.i.i, %B424.i.i.i
  %bad.3.1.i.i.i = phi i64 [ 0, %B424.i.i.i ], [ %.558.i.i.i, %B806.i.i.i ]
  %.1028.i.i = add nsw i64 %.1018287291.i.i, -1
  %.1092.i.i = add nsw i64 %bad.3.1.i.i.i, %bad.2.1292.i.i
  %.1097.i.i = add nsw i64 %offset.4.1293.i.i, %.407.i.i
  %.1102.i.i = add nsw i64 %target.4.1294.i.i, %.416.i.i
  %.1019.i.i = icmp sgt i64 %.1018287291.i.i, 1
  br i1 %.1019.i.i, label %B960.i.i, label %B538.loopexit.i35.i

_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i: ; preds = %B538.loopexit.i35.i, %B312.endif.endif.endif.i.i
  %bad.3.0.lcssa.i.i = phi i64 [ 0, %B312.endif.endif.endif.i.i ], [ %bad.2.1.lcssa.i.i, %B538.loopexit.i35.i ]
  %.1295.i = add nsw i64 %bad.3.0.lcssa.i.i, %bad.2.3287.i
  br label %B1394.i

B1394.i:                                          ; preds = %B1088.else.if.i, %_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i
  %bad.6.4.i = phi i64 [ %.1295.i, %_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ], [ %bad.2.3287.i, %B1088.else.if.i ]
  %exitcond.not.i = icmp eq i64 %.1033.i, %storemerge269.i
  br i1 %exitcond.not.i, label %B976.loopexit.i, label %B1088.else.if.i

B1402.i:                                          ; preds = %B800.loopexit.i, %B658.endif.endif.endif.i
  %bad.4.1.lcssa.i = phi i64 [ %bad.5.0.i, %B658.endif.endif.endif.i ], [ %bad.3.2.lcssa.i, %B800.loopexit.i ]
  %.1364.i = atomicrmw add ptr %.202.i, i64 1 monotonic, align 8, !noalias !2
  %.1366.i = load atomic i64, ptr %.204.i monotonic, align 8, !noalias !2
  %.1367.i = icmp slt i64 %.1364.i, %.1366.i
  %.1368.i = select i1 %.1367.i, i64 %.1364.i, i64 4611686018427387904
  %.1374.i = load i64, ptr %.212.i, align 1, !noalias !2
  %.1378.i = load i64, ptr %.216.i, align 1, !noalias !2
  %.1379.i = mul nsw i64 %.1378.i, %.1374.i
  %.1383.i = load i64, ptr %.221.i, align 1, !noalias !2
  %.1384.i = mul nsw i64 %.1379.i, %.1383.i
  %.1385.i = icmp slt i64 %.1368.i, %.1384.i
  br i1 %.1385.i, label %B486.i, label %_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B0.endif.else.i:                                  ; preds = %.8
  %.141.i = icmp ne i64 %.123.i, -9223372036854775808
  %.142.i = icmp ne i64 %.121.i, -1
  %.143.not.i = or i1 %.142.i, %.141.i
  br i1 %.143.not.i, label %B0.endif.else.if.i, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:                                 ; preds = %B0.endif.else.if.i, %B0.endif.else.i, %.8
  %quot.1.0.i = phi i64 [ 0, %.8 ], [ 0, %B0.endif.else.i ], [ %spec.select.i, %B0.endif.else.if.i ]
  %.172.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 304
  %.174.i = load i64, ptr %.172.i, align 1, !noalias !2
  %.176.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 240
  %.178.i = load i64, ptr %.176.i, align 1, !noalias !2
  %.202.i = inttoptr i64 %.6 to ptr
  %.203.i = atomicrmw add ptr %.202.i, i64 1 monotonic, align 8, !noalias !2
  %.204.i = getelementptr i8, ptr %.202.i, i64 8
  %.205.i = load atomic i64, ptr %.204.i monotonic, align 8, !noalias !2
  %.206.i = icmp slt i64 %.203.i, %.205.i
  %.207.i = select i1 %.206.i, i64 %.203.i, i64 4611686018427387904
  %.212.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 208
  %.214.i = load i64, ptr %.212.i, align 1, !noalias !2
  %.216.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 216
  %.218.i = load i64, ptr %.216.i, align 1, !noalias !2
  %.219.i = mul nsw i64 %.218.i, %.214.i
  %.221.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 232
  %.223.i = load i64, ptr %.221.i, align 1, !noalias !2
  %.224.i = mul nsw i64 %.219.i, %.223.i
  %.225.i = icmp slt i64 %.207.i, %.224.i
  br i1 %.225.i, label %B486.preheader.i, label %_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B486.preheader.i:                                 ; preds = %B0.endif.endif.i
  %factor.op.mul344.i = mul i64 %.174.i, %.121.i
  %.443.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 264
  %.499.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 16
  %factor.op.mul.reass.i = mul i64 %factor.op.mul344.i, %.178.i
  %.915.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 280
  %.931.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 288
  %.1148.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 8
  %41 = ptrtoint ptr %.24.i.i to i64
  %sunkaddr33.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 272
  %sunkaddr35.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 144
  %sunkaddr21.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 344
  %sunkaddr23.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %sunkaddr25.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 312
  %sunkaddr27.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 320
  %.41.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  %scevgep1.i.i.i = getelementptr inbounds nuw i8, ptr %.24.i.i, i64 8
  %sunkaddr3.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.187.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 96
  %sunkaddr6.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 88
  %sunkaddr10.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %sunkaddr12.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 104
  %.74.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 328
  %.78.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 336
  %.166.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 360
  %scevgep13.i.i = getelementptr inbounds nuw i8, ptr %.108.i, i64 8
  %.398.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.409.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %sunkaddr28.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %sunkaddr36.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %sunkaddr32.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 352
  br label %B486.i

B0.endif.else.if.i:                               ; preds = %B0.endif.else.i
  %.146.i = sdiv i64 %.123.i, %.121.i
  %.147.i = srem i64 %.123.i, %.121.i
  %.148.i = xor i64 %.147.i, %.121.i
  %.149.i = icmp slt i64 %.148.i, 0
  %.150.i = icmp ne i64 %.147.i, 0
  %.151.i = and i1 %.150.i, %.149.i
  %.156.i = sext i1 %.151.i to i64
  %spec.select.i = add i64 %.146.i, %.156.i
  br label %B0.endif.endif.i

B486.else.i:                                      ; preds = %B486.i
  %.254.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.255.i = icmp ne i64 %.239.i, -1
  %.256.not.i = or i1 %.255.i, %.254.i
  br i1 %.256.not.i, label %B486.endif.else.if.i, label %B486.endif.endif.i, !prof !1

B486.endif.endif.i:                               ; preds = %B486.endif.else.if.i, %B486.else.i, %B486.i
  %quot.2.0226.i = phi i64 [ 0, %B486.i ], [ %spec.select262.i, %B486.endif.else.if.i ], [ 0, %B486.else.i ]
  %rem.3.0.i = phi i64 [ 0, %B486.i ], [ %spec.select263.i, %B486.endif.else.if.i ], [ 0, %B486.else.i ]
  %.341.i = icmp eq i64 %.337.i, 0
  br i1 %.341.i, label %B486.endif.endif.endif.endif.i, label %B486.endif.endif.else.i, !prof !0

B486.endif.else.if.i:                             ; preds = %B486.else.i
  %.259.i = sdiv i64 %task.2.0.i, %.239.i
  %.260.i = srem i64 %task.2.0.i, %.239.i
  %.261.i = xor i64 %.260.i, %.239.i
  %.262.i = icmp slt i64 %.261.i, 0
  %.263.i = icmp ne i64 %.260.i, 0
  %.264.i = and i1 %.263.i, %.262.i
  %.269.i = sext i1 %.264.i to i64
  %spec.select262.i = add i64 %.259.i, %.269.i
  %.316.i = select i1 %.264.i, i64 %.239.i, i64 0
  %spec.select263.i = add i64 %.316.i, %.260.i
  br label %B486.endif.endif.i

B486.endif.endif.else.i:                          ; preds = %B486.endif.endif.i
  %.352.i = icmp ne i64 %quot.2.0226.i, -9223372036854775808
  %.353.i = icmp ne i64 %.337.i, -1
  %.354.not.i = or i1 %.353.i, %.352.i
  br i1 %.354.not.i, label %B486.endif.endif.endif.else.if.i, label %B486.endif.endif.endif.endif.i, !prof !1

B486.endif.endif.endif.endif.i:                   ; preds = %B486.endif.endif.endif.else.if.i, %B486.endif.endif.else.i, %B486.endif.endif.i
  %quot.4.0233.i = phi i64 [ 0, %B486.endif.endif.i ], [ %spec.select264.i, %B486.endif.endif.endif.else.if.i ], [ 0, %B486.endif.endif.else.i ]
  %quot.2.0229.i = phi i64 [ %quot.2.0226.i, %B486.endif.endif.i ], [ %quot.2.0226.i, %B486.endif.endif.endif.else.if.i ], [ -9223372036854775808, %B486.endif.endif.else.i ]
  %rem.5.0.i = phi i64 [ 0, %B486.endif.endif.i ], [ %spec.select265.i, %B486.endif.endif.endif.else.if.i ], [ 0, %B486.endif.endif.else.i ]
  %.427.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.428.i = mul i64 %.427.i, %rem.5.0.i
  %.437.not.i = icmp eq i64 %quot.2.0229.i, %held.2.0.i
  br i1 %.437.not.i, label %B658.i, label %B594.i

B486.endif.endif.endif.else.if.i:                 ; preds = %B486.endif.endif.else.i
  %.357.i = sdiv i64 %quot.2.0226.i, %.337.i
  %.358.i = srem i64 %quot.2.0226.i, %.337.i
  %.359.i = xor i64 %.358.i, %.337.i
  %.360.i = icmp slt i64 %.359.i, 0
  %.361.i = icmp ne i64 %.358.i, 0
  %.362.i = and i1 %.361.i, %.360.i
  %.367.i = sext i1 %.362.i to i64
  %spec.select264.i = add i64 %.357.i, %.367.i
  %.414.i = select i1 %.362.i, i64 %.337.i, i64 0
  %spec.select265.i = add i64 %.414.i, %.358.i
  br label %B486.endif.endif.endif.endif.i

B658.else.i:                                      ; preds = %B658.i
  %.529.i = icmp ne i64 %.511.i, -9223372036854775808
  %.530.i = icmp ne i64 %.515.i, -1
  %.531.not.i = or i1 %.529.i, %.530.i
  br i1 %.531.not.i, label %B658.else.if.i, label %B658.endif.else.i, !prof !1

B658.else.if.i:                                   ; preds = %B658.else.i
  %.534.i = sdiv i64 %.511.i, %.515.i
  %.535.i = srem i64 %.511.i, %.515.i
  %.536.i = xor i64 %.535.i, %.515.i
  %.537.i = icmp slt i64 %.536.i, 0
  %.538.i = icmp ne i64 %.535.i, 0
  %.539.i = and i1 %.538.i, %.537.i
  %.544.i = sext i1 %.539.i to i64
  %spec.select266.i = add i64 %.534.i, %.544.i
  br label %B658.endif.else.i

B658.endif.else.i:                                ; preds = %B658.else.if.i, %B658.else.i
  %.523.0.i = phi i64 [ 0, %B658.else.i ], [ %spec.select266.i, %B658.else.if.i ]
  %.557.i = add nsw i64 %rem.3.0.i, 1
  %.561.i = mul nsw i64 %.557.i, %quot.1.0.i
  %.579.i = icmp ne i64 %.561.i, -9223372036854775808
  %.581.not.i = or i1 %.579.i, %.530.i
  br i1 %.581.not.i, label %B658.endif.else.if.i, label %B658.endif.endif.endif.i, !prof !1

B658.endif.else.if.i:                             ; preds = %B658.endif.else.i
  %.584.i = sdiv i64 %.561.i, %.515.i
  %.585.i = srem i64 %.561.i, %.515.i
  %.586.i = xor i64 %.585.i, %.515.i
  %.587.i = icmp slt i64 %.586.i, 0
  %.588.i = icmp ne i64 %.585.i, 0
  %.589.i = and i1 %.588.i, %.587.i
  %.594.i = sext i1 %.589.i to i64
  %spec.select267.i = add i64 %.584.i, %.594.i
  br label %B658.endif.endif.endif.i

B658.endif.endif.endif.i:                         ; preds = %B658.endif.else.if.i, %B658.endif.else.i, %B658.i
  %quot.6.0242.i = phi i64 [ 0, %B658.i ], [ %.523.0.i, %B658.endif.else.i ], [ %.523.0.i, %B658.endif.else.if.i ]
  %quot.7.0.i = phi i64 [ 0, %B658.i ], [ 0, %B658.endif.else.i ], [ %spec.select267.i, %B658.endif.else.if.i ]
  %.642.i = sub i64 %quot.7.0.i, %quot.6.0242.i
  %.686329.not.i = icmp slt i64 %.642.i, 1
  br i1 %.686329.not.i, label %B1402.i, label %B802.lr.ph.i

B802.lr.ph.i:                                     ; preds = %B658.endif.endif.endif.i
  %.752.i = mul nsw i64 %quot.4.0233.i, %quot.1.0.i
  %42 = call i64 @llvm.smax.i64(i64 %.505.i, i64 0)
  %storemerge269.i = shl nuw i64 %42, 1
  %.1020284.i = icmp sgt i64 %storemerge269.i, 0
  br label %B802.i

B978.endif.i:                                     ; preds = %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, %B976.loopexit.i
  %bad.3.2302.i = phi i64 [ %bad.2.3.lcssa.i, %B976.loopexit.i ], [ %bad.4.1336.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.866290301.i = phi i64 [ %.876.i, %B976.loopexit.i ], [ %.749.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.873292300.i = phi i64 [ %.880.i, %B976.loopexit.i ], [ 0, %_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.876.i = add nsw i64 %.866290301.i, -1
  %.880.i = add nuw nsw i64 %.873292300.i, 1
  %.917.i = load i64, ptr %.915.i, align 1, !noalias !2
  %.919.i = mul nsw i64 %.917.i, %quot.4.0233.i
  %.921.i = add nsw i64 %.919.i, %.2
  %.925.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.927.i = mul nsw i64 %.925.i, %.692311334.i
  %.929.i = add nsw i64 %.927.i, %.873292300.i
  %.933.i = load i64, ptr %.931.i, align 1, !noalias !2
  %.934.i = mul nsw i64 %.929.i, %.933.i
  %.935.i = add nsw i64 %.921.i, %.934.i
  br i1 %.1020284.i, label %B1088.else.if.i, label %B976.loopexit.i

B1088.else.if.i:                                  ; preds = %B978.endif.i, %B1394.i
  %bad.2.3287.i = phi i64 [ %bad.6.4.i, %B1394.i ], [ %bad.3.2302.i, %B978.endif.i ]
  %.1026282285.i = phi i64 [ %.1033.i, %B1394.i ], [ 0, %B978.endif.i ]
  %.1033.i = add nuw nsw i64 %.1026282285.i, 1
  %.1065.1.i = lshr i64 %.1026282285.i, 1
  %.1108.1.i = and i64 %.1026282285.i, 1
  %.1146.i = add nsw i64 %.1065.1.i, %.428.i
  %.1150.i = load i64, ptr %.1148.i, align 1, !noalias !2
  %.1151.i = mul nsw i64 %.1146.i, %.1150.i
  %.1156.i = icmp sgt i64 %.1150.i, 1
  %"$phi1162.4.2.4.i" = select i1 %.1156.i, i64 %.1108.1.i, i64 0
  %.1175.i = add nsw i64 %"$phi1162.4.2.4.i", %.1151.i
  %.1186.i = load i64, ptr %.21.i, align 1, !noalias !2
  %.1188.i = icmp slt i64 %.1175.i, %.1186.i
  %.1193.i = icmp eq i64 %.1108.1.i, 0
  %brmerge.i = or i1 %.1193.i, %.1156.i
  %or.cond.i = and i1 %brmerge.i, %.1188.i
  br i1 %or.cond.i, label %B1224.i, label %B1394.i

_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B1402.i, %B0.endif.endif.i
  %bad.7.1.i = phi i64 [ 0, %B0.endif.endif.i ], [ %bad.4.1.lcssa.i, %B1402.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.108.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1208.i)
  ret i64 %bad.7.1.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { optsize }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!4 = distinct !{!4, !"_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!5 = !{!6, !3}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels7fourier4bank7forwardB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!8 = !{!9, !6, !3}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29"}
!11 = !{!12, !14, !6, !3}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx"}
!14 = distinct !{!14, !15, !"_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!15 = distinct !{!15, !"_ZN7convjit8_kernels7fourier4bank9transformB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!16 = !{!14, !6, !3}
!17 = !{!18, !3}
!18 = distinct !{!18, !19, !"_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!19 = distinct !{!19, !"_ZN7convjit8_kernels7fourier4bank8backwardB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!20 = !{!21, !3}
!21 = distinct !{!21, !22, !"_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!22 = distinct !{!22, !"_ZN7convjit8_kernels7fourier4bank5storeB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!23 = !{!24, !21, !3}
!24 = distinct !{!24, !25, !"_ZN7convjit8_kernels7fourier4bank9store_rowB3v51B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!25 = distinct !{!25, !"_ZN7convjit8_kernels7fourier4bank9store_rowB3v51B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!26 = !{!"branch_weights", i32 0, i32 -2147483648}
