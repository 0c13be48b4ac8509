; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4loadB3v64B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29 = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank10outputs_ofB3v63B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank9store_rowB3v70B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v63B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.layout, i64 %arg.box_at, i64 %arg.number) unnamed_addr #2 {
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
  %.22.i.i = alloca [17 x <8 x i64>], align 64
  %.184.i.i = alloca ptr, align 8
  %.25.i.i = alloca [17 x <8 x i64>], align 64
  %.540.i.i = alloca ptr, align 8
  %.21.i = inttoptr i64 %.4 to ptr
  %.26.i = add nsw i64 %.5, 63
  %.67.i = and i64 %.26.i, -64
  %.72.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 112
  %.74.i = load i64, ptr %.72.i, align 1, !noalias !2
  %.77.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 264
  %.79.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.82.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 232
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
  %.109.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 256
  %.111.i = load i64, ptr %.109.i, align 1, !noalias !2
  %.115.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.116.i = add i64 %.111.i, -1
  %.117.i = add i64 %.116.i, %.115.i
  %.124.i = icmp eq i64 %.115.i, 0
  br i1 %.124.i, label %B0.endif.endif.i, label %B0.endif.else.i, !prof !0

B400.i:                                           ; preds = %B400.preheader.i, %B1274.i
  %.314.i = phi i64 [ %.1202.i, %B1274.i ], [ %.195.i, %B400.preheader.i ]
  %.216.i = phi i64 [ %.1207.i, %B1274.i ], [ %.200.i, %B400.preheader.i ]
  %bad.5.0.i = phi i64 [ %bad.4.1.lcssa.i, %B1274.i ], [ 0, %B400.preheader.i ]
  %held.2.0.i = phi i64 [ %held.3.1.i, %B1274.i ], [ -1, %B400.preheader.i ]
  %task.2.0.i = phi i64 [ %.1192.i, %B1274.i ], [ %.184.i, %B400.preheader.i ]
  %.220.i = icmp eq i64 %.216.i, 0
  br i1 %.220.i, label %B400.endif.endif.i, label %B400.else.i, !prof !0

B576.i:                                           ; preds = %B400.endif.endif.endif.endif.i
  %.437.i = load i64, ptr %.435.i, align 1, !noalias !2
  %.439.i = mul nsw i64 %.437.i, %quot.4.0206.i
  %.441.i = add nsw i64 %.439.i, %.1
  call void @llvm.lifetime.start.p0(ptr nonnull %.25.i.i), !noalias !2
  call void @llvm.lifetime.start.p0(ptr nonnull %.540.i.i), !noalias !2
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.25.i.i, i8 0, i64 1088, i1 false), !noalias !6
  %.36.i.i = load i64, ptr %.82.i, align 1, !noalias !6
  %.32.i.i = xor i64 %.408.i, -1
  %.37.i.i = add i64 %.420.i, %.32.i.i
  %.38.i.i = add i64 %.37.i.i, %.36.i.i
  %.45.i.i = icmp eq i64 %.36.i.i, 0
  br i1 %.45.i.i, label %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B0.else.i.i, !prof !0

B194.loopexit.i.i:                                ; preds = %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, %B196.endif.i.i
  %exitcond255.not.i.i = icmp eq i64 %4, %.183.i.i
  br i1 %exitcond255.not.i.i, label %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.loopexit.i, label %B196.endif.i.i

B276.i.i:                                         ; preds = %B242.endif.endif.i.i, %B819.i.i
  %.457.not.i.i = phi i64 [ 128, %B242.endif.endif.i.i ], [ 136, %B819.i.i ]
  %exitcond.not.i.i = phi i1 [ false, %B242.endif.endif.i.i ], [ true, %B819.i.i ]
  %.421174177.i.i = phi i64 [ 0, %B242.endif.endif.i.i ], [ 1, %B819.i.i ]
  %"$phi308.3.2.3.in.i.i" = getelementptr inbounds nuw i8, ptr %.21.i, i64 %.457.not.i.i
  %"$phi308.3.2.3.i.i" = load i64, ptr %"$phi308.3.2.3.in.i.i", align 1, !noalias !6
  %.486.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !6
  %.487.i.i = mul nsw i64 %.486.i.i, %.482.i.i
  %.492.i.i = icmp sgt i64 %.486.i.i, 1
  %spec.select.i.i = select i1 %.492.i.i, i64 %.421174177.i.i, i64 0
  %.507.i.i = add nsw i64 %spec.select.i.i, %.487.i.i
  %.518.i.i = load i64, ptr %.72.i, align 1, !noalias !6
  %.520.i.i = mul nuw nsw i64 %.518.i.i, %.421174177.i.i
  %.522.i.i = add nsw i64 %.520.i.i, %.67.i
  %.529.i.i = load i64, ptr %.21.i, align 1, !noalias !6
  %.531.i.i = icmp slt i64 %.507.i.i, %.529.i.i
  %.534.i.i = icmp ne i64 %"$phi308.3.2.3.i.i", 0
  %or.cond.i.i = select i1 %.531.i.i, i1 %.534.i.i, i1 false
  br i1 %or.cond.i.i, label %B420.i.i, label %B542.i.i

B420.i.i:                                         ; preds = %B276.i.i
  call fastcc void @_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v63B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx(ptr nonnull %.540.i.i, i64 %.4, i64 %49, i64 %.507.i.i)
  %.570.i.i = load i64, ptr %sunkaddr24.i.i, align 1, !noalias !6
  %.572.i.i = mul nsw i64 %.570.i.i, %.301183191.i.i
  %.574.i.i = add nsw i64 %.441.i, %.572.i.i
  %.578.i.i = load i64, ptr %sunkaddr26.i.i, align 1, !noalias !6
  %.580.i.i = mul nuw nsw i64 %.578.i.i, %.421174177.i.i
  %.583.i.i = add nsw i64 %.574.i.i, %.580.i.i
  %.43.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !9
  %.125215.not.i.i.i = icmp slt i64 %.43.i.i.i, 1
  br i1 %.125215.not.i.i.i, label %B246.i.i.i, label %B168.i.preheader.i.i

B168.i.preheader.i.i:                             ; preds = %B420.i.i
  %.170.i.pre.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !9
  %0 = shl i64 %.170.i.pre.i.i, 3
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B168.i.i.i, %B168.i.preheader.i.i
  %lsr.iv8.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i, %B168.i.i.i ], [ %.43.i.i.i, %B168.i.preheader.i.i ]
  %lsr.iv5.i.i.i = phi ptr [ %scevgep6.i.i.i, %B168.i.i.i ], [ %.21.i, %B168.i.preheader.i.i ]
  %lsr.iv2.i.i.i = phi ptr [ %scevgep3.i.i.i, %B168.i.i.i ], [ %scevgep1.i.i.i, %B168.i.preheader.i.i ]
  %scevgep4.i.i.i = getelementptr i8, ptr %lsr.iv2.i.i.i, i64 -8
  %.166.i.i.i = load i64, ptr %scevgep4.i.i.i, align 8, !noalias !9
  %scevgep7.i.i.i = getelementptr i8, ptr %lsr.iv5.i.i.i, i64 %0
  %.174.i.i.i = load i64, ptr %scevgep7.i.i.i, align 8, !noalias !9
  %.175.i.i.i = add nsw i64 %.174.i.i.i, %.166.i.i.i
  store i64 %.175.i.i.i, ptr %lsr.iv2.i.i.i, align 8, !noalias !9
  %scevgep3.i.i.i = getelementptr i8, ptr %lsr.iv2.i.i.i, i64 16
  %scevgep6.i.i.i = getelementptr i8, ptr %lsr.iv5.i.i.i, i64 8
  %lsr.iv.next9.i.i.i = add i64 %lsr.iv8.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next9.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B246.i.thread.i.i, label %B168.i.i.i

B246.i.i.i:                                       ; preds = %B420.i.i
  %.189.i.i.i = load i64, ptr %.187.i.i.i, align 1, !noalias !9
  %.200.i.i.i = icmp sgt i64 %.189.i.i.i, 1
  br i1 %.200.i.i.i, label %B752.lr.ph.i.i.i, label %B346.endif.i.i.i

B246.i.thread.i.i:                                ; preds = %B168.i.i.i
  %.189.i1.i.i = load i64, ptr %.187.i.i.i, align 1, !noalias !9
  %.200.i2.i.i = icmp sgt i64 %.189.i1.i.i, 1
  br i1 %.200.i2.i.i, label %B752.lr.ph.i.i.i, label %B420.lr.ph.i.i.i

B420.i.i.i:                                       ; preds = %B420.lr.ph.i.i.i, %B420.i.i.i
  %lsr.iv1.in.i.i.i = phi i64 [ %.43.i.i.i, %B420.lr.ph.i.i.i ], [ %lsr.iv1.i.i.i, %B420.i.i.i ]
  %divided.2.0226.i.i.i = phi i64 [ 0, %B420.lr.ph.i.i.i ], [ %divided.3.1.i.i.i, %B420.i.i.i ]
  %lsr.iv1.i.i.i = add i64 %lsr.iv1.in.i.i.i, -1
  %1 = shl i64 %lsr.iv1.i.i.i, 3
  %scevgep2.i.i.i = getelementptr i8, ptr %2, i64 %1
  %.482.i.i.i = load i64, ptr %scevgep2.i.i.i, align 8, !noalias !9
  %.483.i.i.i = icmp sgt i64 %.482.i.i.i, 1
  %divided.3.1.i.i.i = select i1 %.483.i.i.i, i64 %lsr.iv1.i.i.i, i64 %divided.2.0226.i.i.i
  %.417.i.i.i = icmp samesign ugt i64 %lsr.iv1.in.i.i.i, 1
  br i1 %.417.i.i.i, label %B420.i.i.i, label %B510.endif.endif.i.i.i

B752.i.i.i:                                       ; preds = %B752.lr.ph.i.i.i, %B752.i.i.i
  %.832231233.i.i.i = phi i64 [ 0, %B752.lr.ph.i.i.i ], [ %.839.i.i.i, %B752.i.i.i ]
  %.839.i.i.i = add i64 %.832231233.i.i.i, 1
  %.867.i.i.i = load i64, ptr %sunkaddr6.i.i.i, align 1, !noalias !9
  %.868.i.i.i = mul nsw i64 %.867.i.i.i, %.832231233.i.i.i
  %.870.i.i.i = add nsw i64 %.868.i.i.i, %.737247.i.i.i
  %.874.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !9
  %.877.idx.i.i.i = shl i64 %.874.i.i.i, 4
  %.877.i.i.i = getelementptr i8, ptr %.25.i.i, i64 %.877.idx.i.i.i
  store i64 %.870.i.i.i, ptr %.877.i.i.i, align 16, !noalias !9
  %.884.i.i.i = mul nsw i64 %.867.i.i.i, %.839.i.i.i
  %.886.i.i.i = add nsw i64 %.884.i.i.i, %.737247.i.i.i
  %.894.i.i.i = getelementptr i8, ptr %.877.i.i.i, i64 8
  store i64 %.886.i.i.i, ptr %.894.i.i.i, align 8, !noalias !9
  %.899.i.i.i = load i64, ptr %sunkaddr10.i.i.i, align 1, !noalias !9
  %.907.i.i.i = load i64, ptr %sunkaddr12.i.i.i, align 1, !noalias !9
  %.908.i.i.i = mul nsw i64 %.907.i.i.i, %.832231233.i.i.i
  %.910.i.i.i = add nsw i64 %.908.i.i.i, %.522.i.i
  %.925.i.i.i = inttoptr i64 %.899.i.i.i to ptr
  %.926.i.i.i = call i64 %.925.i.i.i(i64 %.583.i.i, i64 %.903.i.i.i, i64 %49, i64 %.910.i.i.i), !noalias !9
  %exitcond237.not.i.i.i = icmp eq i64 %.189.i4.i.i, %.839.i.i.i
  br i1 %exitcond237.not.i.i.i, label %B819.i.i, label %B752.i.i.i

B346.endif.i.i.i:                                 ; preds = %B246.i.i.i
  %.536.pre.i.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !9
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
  %.541.i.i.i = load i64, ptr %.540.i.i.i, align 8, !noalias !9
  %.651.i.i.i = icmp eq i64 %.541.i.i.i, 0
  br i1 %.651.i.i.i, label %B819.i.i, label %B686.endif.i.i.i

B686.endif.i.i.i:                                 ; preds = %B510.endif.endif.i.i.i
  %.547.idx.i.i.i = shl i64 %divided.2.0.lcssa.i.i.i, 4
  %.547.i.i.i = getelementptr i8, ptr %.25.i.i, i64 %.547.idx.i.i.i
  %.548.i.i.i = load i64, ptr %.547.i.i.i, align 16, !noalias !9
  %.698.i.i.i = add nsw i64 %.548.i.i.i, %.541.i.i.i
  %.714.i.i.i = getelementptr i8, ptr %.547.i.i.i, i64 8
  store i64 %.698.i.i.i, ptr %.714.i.i.i, align 8, !noalias !9
  %.826232.not.not.i.i.i = icmp eq i64 %.189.i38.i.i, 1
  br i1 %.826232.not.not.i.i.i, label %B752.lr.ph.i.i.i, label %B819.i.i

B752.lr.ph.i.i.i:                                 ; preds = %B686.endif.i.i.i, %B246.i.thread.i.i, %B246.i.i.i
  %.189.i4.i.i = phi i64 [ %.189.i1.i.i, %B246.i.thread.i.i ], [ %.189.i.i.i, %B246.i.i.i ], [ 1, %B686.endif.i.i.i ]
  %.736.idx243.pn.i.i.i = shl i64 %.43.i.i.i, 4
  %.737247.in.i.i.i = getelementptr i8, ptr %.25.i.i, i64 %.736.idx243.pn.i.i.i
  %.737247.i.i.i = load i64, ptr %.737247.in.i.i.i, align 16, !noalias !9
  %.901.i.i.i = shl nsw i64 %"$phi308.3.2.3.i.i", 3
  %.903.i.i.i = add nsw i64 %.901.i.i.i, %.4
  br label %B752.i.i.i

B542.i.i:                                         ; preds = %B276.i.i
  %.628.i.i = inttoptr i64 %.522.i.i to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %.628.i.i, i8 0, i64 %.518.i.i, i1 false), !noalias !6
  br label %B819.i.i

B586.i.i:                                         ; preds = %B819.i.i
  %.308.i.i = add nuw nsw i64 %.301183191.i.i, 1
  %.640.i.i = load i64, ptr %.82.i, align 1, !noalias !6
  %.644.not.i.i = icmp eq i64 %.640.i.i, 0
  br i1 %.644.not.i.i, label %B586.endif.endif.i.i, label %B586.endif.else.if.i.i, !prof !12

B819.i.i:                                         ; preds = %B752.i.i.i, %B542.i.i, %B686.endif.i.i.i, %B510.endif.endif.i.i.i
  br i1 %exitcond.not.i.i, label %B586.i.i, label %B276.i.i

B0.else.i.i:                                      ; preds = %B576.i
  %.56.i.i = icmp ne i64 %.38.i.i, -9223372036854775808
  %.57.i.i = icmp ne i64 %.36.i.i, -1
  %.58.not.i.i = or i1 %.57.i.i, %.56.i.i
  br i1 %.58.not.i.i, label %B0.endif.endif.i.i, label %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, !prof !1

B0.endif.endif.i.i:                               ; preds = %B0.else.i.i
  %.61.i.i = sdiv i64 %.38.i.i, %.36.i.i
  %.62.i.i = srem i64 %.38.i.i, %.36.i.i
  %.63.i.i = xor i64 %.62.i.i, %.36.i.i
  %.64.i.i = icmp slt i64 %.63.i.i, 0
  %.65.i.i = icmp ne i64 %.62.i.i, 0
  %.66.i.i = and i1 %.65.i.i, %.64.i.i
  %.71.i.i = sext i1 %.66.i.i to i64
  %spec.select167.i.i = add i64 %.61.i.i, %.71.i.i
  %4 = mul nsw i64 %spec.select167.i.i, %.36.i.i
  %.170217.not.i.i = icmp slt i64 %4, 1
  br i1 %.170217.not.i.i, label %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B196.endif.i.i

B196.endif.i.i:                                   ; preds = %B0.endif.endif.i.i, %B194.loopexit.i.i
  %.176200220.i.i = phi i64 [ %.183.i.i, %B194.loopexit.i.i ], [ 0, %B0.endif.endif.i.i ]
  %.183.i.i = add nuw nsw i64 %.176200220.i.i, 1
  %.214.i.i = load i64, ptr %.737.i, align 1, !noalias !6
  %.295190.not.i.i = icmp slt i64 %.214.i.i, 1
  br i1 %.295190.not.i.i, label %B194.loopexit.i.i, label %B242.endif.endif.lr.ph.i.i

B242.endif.endif.lr.ph.i.i:                       ; preds = %B196.endif.i.i
  %.482.i.i = add nsw i64 %.176200220.i.i, %.408.i
  br label %B242.endif.endif.i.i

B242.endif.endif.i.i:                             ; preds = %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, %B242.endif.endif.lr.ph.i.i
  %.301183191.i.i = phi i64 [ 0, %B242.endif.endif.lr.ph.i.i ], [ %.308.i.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i ]
  br label %B276.i.i

B586.endif.endif.i.i:                             ; preds = %B586.endif.else.if.i.i, %B586.i.i
  %.698265.i.i = phi i64 [ %.698.i.i, %B586.endif.else.if.i.i ], [ %.87.i, %B586.i.i ]
  %.752.i.i = phi i64 [ %11, %B586.endif.else.if.i.i ], [ 0, %B586.i.i ]
  %.756.i.i = load i64, ptr %sunkaddr28.i.i, align 1, !noalias !6
  %.757.i.i = mul nsw i64 %.756.i.i, %.752.i.i
  %.758.i.i = add nsw i64 %.757.i.i, %.698265.i.i
  %.763.i.i = load i64, ptr %sunkaddr30.i.i, align 1, !noalias !6
  %.767.i.i = load i64, ptr %sunkaddr32.i.i, align 1, !noalias !6
  %.771.i.i = load i64, ptr %sunkaddr34.i.i, align 1, !noalias !6
  %.775.i.i = load i64, ptr %.72.i, align 1, !noalias !6
  %.777.i.i = add nsw i64 %.775.i.i, %.67.i
  %.180.i.i.i = sub i64 %.771.i.i, %.767.i.i
  %.181.i.i.i = icmp slt i64 %.180.i.i.i, 1
  br i1 %.181.i.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, label %B0.endif.endif.i.i.i

B108.loopexit.i.i.i:                              ; preds = %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i, %B110.endif.i.i.i
  %.225.i.i.i = icmp sgt i64 %.224149157.i.i.i, 1
  br i1 %.225.i.i.i, label %B110.endif.i.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i

B186.i.i.i:                                       ; preds = %B186.preheader.i.i.i, %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i
  %.358144146.i.i.i = phi i64 [ %.365.i.i.i, %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i ], [ 0, %B186.preheader.i.i.i ]
  %.172.i.i.i.i = load i64, ptr %.170.i.i.i.i, align 1, !noalias !13
  %.176.i.i.i.i = load i64, ptr %.174.i.i.i.i, align 1, !noalias !13
  %.350.i.i.i.i = sub i64 %.176.i.i.i.i, %.172.i.i.i.i
  %.351.i.i.i.i = icmp slt i64 %.350.i.i.i.i, 1
  br i1 %.351.i.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i, label %B164.endif.endif.i.i.i.i

B240.loopexit.i.i.i.i:                            ; preds = %B356.loopexit.i.i.i.i, %B324.endif.i.i.i.i
  %.395.i.i.i.i = icmp sgt i64 %.394448460.i.i.i.i, 1
  br i1 %.395.i.i.i.i, label %B324.endif.i.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i

B356.loopexit.i.i.i.i:                            ; preds = %B664.i.i.i.i, %B358.endif.endif.i.i.i.i, %B358.endif.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.453.i.i.i.i, %.557.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B240.loopexit.i.i.i.i, label %B358.endif.i.i.i.i

B548.i.i.i.i:                                     ; preds = %B548.preheader.i.i.i.i, %B664.i.i.i.i
  %lsr.iv.i.i.i.i = phi i64 [ %8, %B548.preheader.i.i.i.i ], [ %lsr.iv.next.i.i.i.i, %B664.i.i.i.i ]
  %lsr.iv1.i.i.i.i = phi i64 [ %6, %B548.preheader.i.i.i.i ], [ %lsr.iv.next2.i.i.i.i, %B664.i.i.i.i ]
  %.1101.i.i.i.i = inttoptr i64 %lsr.iv1.i.i.i.i to ptr
  %.1106.i.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i.i, i64 8
  %.1108.i.i.i.i = load i64, ptr %.1106.i.i.i.i, align 1, !noalias !13
  %.1110.i.i.i.i = add nsw i64 %.597.i.i.i.i, %.1108.i.i.i.i
  %.1115.i.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i.i, i64 16
  %.1117.i.i.i.i = load i64, ptr %.1115.i.i.i.i, align 1, !noalias !13
  %.1118.not.i.i.i.i = icmp eq i64 %.1117.i.i.i.i, 0
  br i1 %.1118.not.i.i.i.i, label %B664.i.i.i.i, label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B548.i.i.i.i
  %.1125.i.i.i.i = add nsw i64 %.1117.i.i.i.i, %.763.i.i
  %.1127.i.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i.i, i64 24
  %.1129.i.i.i.i = load i64, ptr %.1127.i.i.i.i, align 1, !noalias !13
  %.1131.i.i.i.i = mul nsw i64 %.1129.i.i.i.i, %.550436442.i.i.i.i
  %.1132.i.i.i.i = add nsw i64 %.1125.i.i.i.i, %.1131.i.i.i.i
  br label %B664.i.i.i.i

B664.i.i.i.i:                                     ; preds = %B620.i.i.i.i, %B548.i.i.i.i
  %"$phi664.3.2.3.i.i.i.i" = phi i64 [ %.1132.i.i.i.i, %B620.i.i.i.i ], [ %.615.i.i.i.i, %B548.i.i.i.i ]
  %.1147.i.i.i.i = load i64, ptr %.1101.i.i.i.i, align 1, !noalias !13
  %.1152.i.i.i.i = add nsw i64 %.1110.i.i.i.i, %.67.i
  %.1155.i.i.i.i = add nsw i64 %.777.i.i, %.1110.i.i.i.i
  %.1175.i.i.i.i = inttoptr i64 %.1147.i.i.i.i to ptr
  %.1176.i.i.i.i = call i64 %.1175.i.i.i.i(i64 %.1152.i.i.i.i, i64 %.1155.i.i.i.i, i64 %"$phi664.3.2.3.i.i.i.i", i64 %lsr.iv1.i.i.i.i), !noalias !13
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
  br i1 %.395456.not.i.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i, label %B324.endif.i.i.i.i

B324.endif.i.i.i.i:                               ; preds = %B164.endif.endif.i.i.i.i, %B240.loopexit.i.i.i.i
  %.394448460.i.i.i.i = phi i64 [ %.404.i.i.i.i, %B240.loopexit.i.i.i.i ], [ %.374.i.i.i.i, %B164.endif.endif.i.i.i.i ]
  %.401449459.i.i.i.i = phi i64 [ %.408.i.i.i.i, %B240.loopexit.i.i.i.i ], [ %.172.i.i.i.i, %B164.endif.endif.i.i.i.i ]
  %.404.i.i.i.i = add nsw i64 %.394448460.i.i.i.i, -1
  %.408.i.i.i.i = add i64 %.401449459.i.i.i.i, 40
  %.434.i.i.i.i = add nsw i64 %.401449459.i.i.i.i, %.763.i.i
  %.435.i.i.i.i = inttoptr i64 %.434.i.i.i.i to ptr
  %.453.i.i.i.i = load i64, ptr %.435.i.i.i.i, align 1, !noalias !13
  %.544441.not.i.i.i.i = icmp slt i64 %.453.i.i.i.i, 1
  br i1 %.544441.not.i.i.i.i, label %B240.loopexit.i.i.i.i, label %B358.endif.preheader.i.i.i.i

B358.endif.preheader.i.i.i.i:                     ; preds = %B324.endif.i.i.i.i
  %sunkaddr3.i.i.i.i = inttoptr i64 %.401449459.i.i.i.i to ptr
  %sunkaddr4.i.i.i.i = getelementptr i8, ptr %sunkaddr3.i.i.i.i, i64 %.763.i.i
  %sunkaddr5.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 8
  %sunkaddr15.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 16
  %sunkaddr18.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 24
  %sunkaddr21.i.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i.i, i64 32
  br label %B358.endif.i.i.i.i

B358.endif.i.i.i.i:                               ; preds = %B358.endif.preheader.i.i.i.i, %B356.loopexit.i.i.i.i
  %.550436442.i.i.i.i = phi i64 [ %.557.i.i.i.i, %B356.loopexit.i.i.i.i ], [ 0, %B358.endif.preheader.i.i.i.i ]
  %.557.i.i.i.i = add nuw nsw i64 %.550436442.i.i.i.i, 1
  %.588.i.i.i.i = load i64, ptr %sunkaddr2.i.i.i.i, align 1, !noalias !13
  %.590.i.i.i.i = mul nsw i64 %.588.i.i.i.i, %.358144146.i.i.i
  %.594.i.i.i.i = load i64, ptr %sunkaddr5.i.i.i.i, align 1, !noalias !13
  %.596.i.i.i.i = mul nsw i64 %.594.i.i.i.i, %.550436442.i.i.i.i
  %.597.i.i.i.i = add nsw i64 %.596.i.i.i.i, %.590.i.i.i.i
  %.604.i.i.i.i = load i64, ptr %sunkaddr10.i.i.i.i, align 1, !noalias !13
  %.606.i.i.i.i = mul nsw i64 %.604.i.i.i.i, %.358144146.i.i.i
  %.608.i.i.i.i = add nsw i64 %.758.i.i, %.606.i.i.i.i
  %.612.i.i.i.i = load i64, ptr %sunkaddr15.i.i.i.i, align 1, !noalias !13
  %.614.i.i.i.i = mul nsw i64 %.612.i.i.i.i, %.550436442.i.i.i.i
  %.615.i.i.i.i = add nsw i64 %.608.i.i.i.i, %.614.i.i.i.i
  %.622.i.i.i.i = load i64, ptr %sunkaddr18.i.i.i.i, align 1, !noalias !13
  %.626.i.i.i.i = load i64, ptr %sunkaddr21.i.i.i.i, align 1, !noalias !13
  %.1014.i.i.i.i = sub i64 %.626.i.i.i.i, %.622.i.i.i.i
  %.1015.i.i.i.i = icmp slt i64 %.1014.i.i.i.i, 1
  br i1 %.1015.i.i.i.i, label %B356.loopexit.i.i.i.i, label %B358.endif.endif.i.i.i.i

B358.endif.endif.i.i.i.i:                         ; preds = %B358.endif.i.i.i.i
  %.1030423.i.i.i.i = urem i64 %.1014.i.i.i.i, 112
  %.1033.not.i.i.i.i = icmp ne i64 %.1030423.i.i.i.i, 0
  %.1034424.i.i.i.i = udiv i64 %.1014.i.i.i.i, 112
  %.1035.i.i.i.i = zext i1 %.1033.not.i.i.i.i to i64
  %5 = or i64 %.1034424.i.i.i.i, %.1035.i.i.i.i
  %.1057431.not.i.i.i.i = icmp eq i64 %5, 0
  br i1 %.1057431.not.i.i.i.i, label %B356.loopexit.i.i.i.i, label %B548.preheader.i.i.i.i

B548.preheader.i.i.i.i:                           ; preds = %B358.endif.endif.i.i.i.i
  %6 = add i64 %.622.i.i.i.i, %.763.i.i
  %7 = add nuw nsw i64 %.1034424.i.i.i.i, 3
  %8 = add nuw nsw i64 %7, %.1035.i.i.i.i
  br label %B548.i.i.i.i

_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i.i: ; preds = %B240.loopexit.i.i.i.i, %B164.endif.endif.i.i.i.i, %B186.i.i.i
  %.365.i.i.i = add nuw nsw i64 %.358144146.i.i.i, 1
  %exitcond.not.i11.i.i = icmp eq i64 %.272.i.i.i, %.365.i.i.i
  br i1 %exitcond.not.i11.i.i, label %B108.loopexit.i.i.i, label %B186.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %B586.endif.endif.i.i
  %.198140.i.i.i = urem i64 %.180.i.i.i, 40
  %.201.not.i.i.i = icmp ne i64 %.198140.i.i.i, 0
  %.202141.i.i.i = udiv i64 %.180.i.i.i, 40
  %.203.i.i.i = zext i1 %.201.not.i.i.i to i64
  %.204.i.i.i = add nuw nsw i64 %.202141.i.i.i, %.203.i.i.i
  %.225155.not.i.i.i = icmp eq i64 %.204.i.i.i, 0
  br i1 %.225155.not.i.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i, label %B110.endif.i.i.i

B110.endif.i.i.i:                                 ; preds = %B0.endif.endif.i.i.i, %B108.loopexit.i.i.i
  %.224149157.i.i.i = phi i64 [ %.234.i.i.i, %B108.loopexit.i.i.i ], [ %.204.i.i.i, %B0.endif.endif.i.i.i ]
  %.231150156.i.i.i = phi i64 [ %.238.i.i.i, %B108.loopexit.i.i.i ], [ %.767.i.i, %B0.endif.endif.i.i.i ]
  %.234.i.i.i = add nsw i64 %.224149157.i.i.i, -1
  %.238.i.i.i = add i64 %.231150156.i.i.i, 40
  %.268.i.i.i = add nsw i64 %.231150156.i.i.i, %.763.i.i
  %.269.i.i.i = inttoptr i64 %.268.i.i.i to ptr
  %.272.i.i.i = load i64, ptr %.269.i.i.i, align 1, !noalias !18
  %.352145.not.i.i.i = icmp slt i64 %.272.i.i.i, 1
  br i1 %.352145.not.i.i.i, label %B108.loopexit.i.i.i, label %B186.preheader.i.i.i

B186.preheader.i.i.i:                             ; preds = %B110.endif.i.i.i
  %.170.i.i.i.i = getelementptr inbounds nuw i8, ptr %.269.i.i.i, i64 24
  %.174.i.i.i.i = getelementptr inbounds nuw i8, ptr %.269.i.i.i, i64 32
  %sunkaddr.i.i.i.i = inttoptr i64 %.231150156.i.i.i to ptr
  %sunkaddr1.i.i.i.i = getelementptr i8, ptr %sunkaddr.i.i.i.i, i64 %.763.i.i
  %sunkaddr2.i.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i.i, i64 8
  %sunkaddr10.i.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i.i, i64 16
  br label %B186.i.i.i

_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i.i: ; preds = %B108.loopexit.i.i.i, %B0.endif.endif.i.i.i, %B586.endif.endif.i.i
  %exitcond254.not.i.i = icmp eq i64 %.214.i.i, %.308.i.i
  br i1 %exitcond254.not.i.i, label %B194.loopexit.i.i, label %B242.endif.endif.i.i

B586.endif.else.if.i.i:                           ; preds = %B586.i.i
  %.660.i.i = sdiv i64 %.176200220.i.i, %.640.i.i
  %.661.i.i = srem i64 %.176200220.i.i, %.640.i.i
  %.663.i.i = icmp slt i64 %.640.i.i, 0
  %.664.i.i = icmp ne i64 %.661.i.i, 0
  %.665.i.i = and i1 %.663.i.i, %.664.i.i
  %.670.i.i = sext i1 %.665.i.i to i64
  %spec.select168.i.i = add i64 %.660.i.i, %.670.i.i
  %.690.i.i = load i64, ptr %.737.i, align 1, !noalias !6
  %.695.i.i = load i64, ptr %.732.i, align 1, !noalias !6
  %9 = mul i64 %.690.i.i, %.640.i.i
  %.691.i.i = mul i64 %9, %.695.i.i
  %.696.i.i = mul i64 %.691.i.i, %spec.select168.i.i
  %.698.i.i = add nsw i64 %.696.i.i, %.87.i
  %.704.i.i = mul nsw i64 %.640.i.i, %.301183191.i.i
  %.734.not.i.i = icmp eq i64 %.661.i.i, 0
  %10 = call i64 @llvm.smin.i64(i64 %.640.i.i, i64 0)
  %.742.i.i = select i1 %.734.not.i.i, i64 0, i64 %10
  %spec.select169.i.i = add i64 %.661.i.i, %.704.i.i
  %11 = add i64 %spec.select169.i.i, %.742.i.i
  br label %B586.endif.endif.i.i

_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.loopexit.i: ; preds = %B194.loopexit.i.i
  %.493.pre.pre.i = load i64, ptr %.198.i, align 1, !noalias !2
  br label %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i

_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i: ; preds = %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.loopexit.i, %B0.endif.endif.i.i, %B0.else.i.i, %B576.i
  %.493.pre.i = phi i64 [ %.493.pre.pre.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.loopexit.i ], [ %.216.i, %B576.i ], [ %.216.i, %B0.else.i.i ], [ %.216.i, %B0.endif.endif.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.25.i.i), !noalias !2
  call void @llvm.lifetime.end.p0(ptr nonnull %.540.i.i), !noalias !2
  br label %B642.i

B642.i:                                           ; preds = %B400.endif.endif.endif.endif.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i
  %.493.i = phi i64 [ %.216.i, %B400.endif.endif.endif.endif.i ], [ %.493.pre.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %held.3.1.i = phi i64 [ %held.2.0.i, %B400.endif.endif.endif.endif.i ], [ %quot.2.0202.i, %_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.489.i = mul nsw i64 %rem.3.0.i, %quot.1.0.i
  %.496.i = icmp eq i64 %.493.i, 0
  br i1 %.496.i, label %B642.endif.endif.endif.i, label %B642.else.i, !prof !0

B726.loopexit.i:                                  ; preds = %B982.loopexit.i, %B728.endif.endif.i, %B728.endif.i
  %bad.3.2.lcssa.i = phi i64 [ %bad.4.1297.i, %B728.endif.endif.i ], [ %bad.4.1297.i, %B728.endif.i ], [ %bad.2.3.lcssa.i, %B982.loopexit.i ]
  %.664.i = icmp sgt i64 %.663269296.i, 1
  br i1 %.664.i, label %B728.i, label %B1274.i

B728.i:                                           ; preds = %B728.lr.ph.i, %B726.loopexit.i
  %bad.4.1297.i = phi i64 [ %bad.5.0.i, %B728.lr.ph.i ], [ %bad.3.2.lcssa.i, %B726.loopexit.i ]
  %.663269296.i = phi i64 [ %.620.i, %B728.lr.ph.i ], [ %.673.i, %B726.loopexit.i ]
  %.670272295.i = phi i64 [ %quot.6.0211.i, %B728.lr.ph.i ], [ %.677.i, %B726.loopexit.i ]
  %.673.i = add nsw i64 %.663269296.i, -1
  %.677.i = add i64 %.670272295.i, 1
  %.711.i = load i64, ptr %.77.i, align 1, !noalias !2
  %.715.i = load i64, ptr %.109.i, align 1, !noalias !2
  %.720.i = mul nsw i64 %.711.i, %.670272295.i
  %.721.i = sub nsw i64 %.715.i, %.720.i
  %.723.i = call i64 @llvm.smin.i64(i64 %.711.i, i64 %.721.i)
  %.730.i = add nsw i64 %.670272295.i, %.729.i
  %.734.i = load i64, ptr %.732.i, align 1, !noalias !2
  %.739.i = load i64, ptr %.737.i, align 1, !noalias !2
  %.735.i = mul i64 %.711.i, %.730.i
  %.740.i = mul i64 %.735.i, %.734.i
  %.745.i = mul i64 %.740.i, %.739.i
  %.747.i = add nsw i64 %.745.i, %.3
  %.754.i = load i64, ptr %.752.i, align 1, !noalias !2
  %.756.i = mul nsw i64 %.754.i, %quot.4.0206.i
  %.758.i = add nsw i64 %.756.i, %.2
  %.767.i = load i64, ptr %.765.i, align 1, !noalias !2
  %.768.i = mul nsw i64 %.767.i, %.720.i
  %.769.i = add nsw i64 %.758.i, %.768.i
  %.776.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.819.i = icmp eq i64 %.776.i, 0
  br i1 %.819.i, label %_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B728.endif.i, !prof !0

B982.loopexit.i:                                  ; preds = %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i
  %bad.2.3.lcssa.i = phi i64 [ %bad.3.2263.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ], [ %.1129.i, %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ]
  %.858.i = icmp sgt i64 %.857248262.i, 1
  br i1 %.858.i, label %B984.i, label %B726.loopexit.i

B984.i:                                           ; preds = %B984.lr.ph.i, %B982.loopexit.i
  %bad.3.2263.i = phi i64 [ %bad.4.1297.i, %B984.lr.ph.i ], [ %bad.2.3.lcssa.i, %B982.loopexit.i ]
  %.857248262.i = phi i64 [ %.837.i, %B984.lr.ph.i ], [ %.867.i, %B982.loopexit.i ]
  %.864250261.i = phi i64 [ %.408.i, %B984.lr.ph.i ], [ %.871.i, %B982.loopexit.i ]
  %.867.i = add nsw i64 %.857248262.i, -1
  %.871.i = add i64 %.864250261.i, %.776.i
  %.908.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.911.i = sub nsw i64 %.420.i, %.864250261.i
  %.913.i = call i64 @llvm.smin.i64(i64 %.908.i, i64 %.911.i)
  %.920.i = sub nsw i64 %.864250261.i, %.408.i
  %.924.i = load i64, ptr %.737.i, align 1, !noalias !2
  %.929.i = load i64, ptr %.732.i, align 1, !noalias !2
  %.930.i = mul i64 %.929.i, %.920.i
  %.25.i15.i = load i64, ptr %sunkaddr30.i.i, align 1, !noalias !19
  %.33.i.i = load i64, ptr %.72.i, align 1, !noalias !19
  %.34.i16.i = shl nsw i64 %.33.i.i, 1
  %.48.i.i = add nsw i64 %.33.i.i, %.67.i
  %.64.i19.i = load i64, ptr %.77.i, align 1, !noalias !19
  %.66.i20.i = mul nsw i64 %.64.i19.i, %.924.i
  %.76.i.i = load i64, ptr %.74.i.i, align 1, !noalias !19
  %.80.i.i = load i64, ptr %.78.i.i, align 1, !noalias !19
  %.243.i.i = sub i64 %.80.i.i, %.76.i.i
  %.244.i.i = icmp slt i64 %.243.i.i, 1
  br i1 %.244.i.i, label %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B0.endif.endif.i21.i

B272.loopexit.i.i:                                ; preds = %B354.loopexit.i.i, %B274.endif.i.i
  %.289.i.i = icmp sgt i64 %.288816844.i.i, 1
  br i1 %.289.i.i, label %B274.endif.i.i, label %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i

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
  %.844.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !19
  %.846.i.i = mul nsw i64 %.844.i.i, %.423784804.i.i
  %.850.i.i = load i64, ptr %sunkaddr7.i.i, align 1, !noalias !19
  %.852.i.i = mul nsw i64 %.850.i.i, %.806738748.i.i
  %.853.i.i = add nsw i64 %.852.i.i, %.846.i.i
  %.876.i.i = load i64, ptr %sunkaddr10.i.i, align 1, !noalias !19
  %.886.i.i = add nsw i64 %.876.i.i, %.25.i15.i
  %.887.i.i = inttoptr i64 %.886.i.i to ptr
  %.892.i.i = getelementptr inbounds nuw i8, ptr %.887.i.i, i64 16
  %.894.i.i = load i64, ptr %.892.i.i, align 1, !noalias !19
  %.895.i.i = icmp eq i64 %.894.i.i, 0
  br i1 %.895.i.i, label %B698.i.i, label %B856.endif.i.i

B698.i.i:                                         ; preds = %B540.i.i
  %.860.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !19
  %.862.i.i = mul nsw i64 %.860.i.i, %.423784804.i.i
  %.866.i.i = load i64, ptr %sunkaddr16.i.i, align 1, !noalias !19
  %.868.i.i = mul nsw i64 %.866.i.i, %.806738748.i.i
  %.869.i.i = add nsw i64 %.868.i.i, %.862.i.i
  %.899.i.i = mul i64 %.869.i.i, %.908.i
  %reass.add.i = add i64 %.899.i.i, %.930.i
  %reass.mul.i = mul i64 %reass.add.i, %.924.i
  %.901.i.i = add i64 %reass.mul.i, %.87.i
  %.904.i.i = mul nsw i64 %.66.i20.i, %.869.i.i
  %.908.i.i = add nsw i64 %.747.i, %.904.i.i
  %sunkaddr17.i27.i = inttoptr i64 %.876.i.i to ptr
  %sunkaddr18.i.i = getelementptr i8, ptr %sunkaddr17.i27.i, i64 %.25.i15.i
  %.912.i.i = load i64, ptr %sunkaddr18.i.i, align 1, !noalias !19
  %.917.i.i = add nsw i64 %.853.i.i, %.67.i
  %.920.i.i = add nsw i64 %.853.i.i, %.48.i.i
  %.947.i.i = inttoptr i64 %.912.i.i to ptr
  %.948.i.i = call i64 %.947.i.i(i64 %.917.i.i, i64 %.920.i.i, i64 %.901.i.i, i64 %.908.i.i, i64 %.924.i, i64 %.34.i16.i, i64 %.886.i.i), !noalias !19
  %.1308.i.i = add nsw i64 %.876.i.i, 112
  br label %B856.endif.i.i

B904thread-pre-split.i.i:                         ; preds = %B1200.i.i
  %.1449.pr.i.i = load i64, ptr %.82.i, align 1, !noalias !19
  br label %B904.i.i

B904.i.i:                                         ; preds = %B904.preheader.i.i, %B904thread-pre-split.i.i
  %.1449.i.i = phi i64 [ %.1449.pr.i.i, %B904thread-pre-split.i.i ], [ %.1323.i.i, %B904.preheader.i.i ]
  %.1411721731.i.i = phi i64 [ %.1418.i.i, %B904thread-pre-split.i.i ], [ 0, %B904.preheader.i.i ]
  %.1418.i.i = add nuw nsw i64 %.1411721731.i.i, 1
  %.1453.i.i = icmp eq i64 %.1449.i.i, 0
  br i1 %.1453.i.i, label %B904.endif.i.i, label %B904.else.if.i.i, !prof !0

B1022.i.i:                                        ; preds = %B1022.lr.ph.i.i, %B1022.i.i
  %lsr.iv1.i.i = phi i64 [ %12, %B1022.lr.ph.i.i ], [ %lsr.iv.next2.i.i, %B1022.i.i ]
  %lsr.iv.i.i = phi i64 [ %16, %B1022.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B1022.i.i ]
  %.1969.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.1970.i.i = getelementptr inbounds nuw i8, ptr %.1969.i.i, i64 8
  %.1972.i.i = load i64, ptr %.1970.i.i, align 1, !noalias !19
  %.1978.i.i = add i64 %.1974.i.i, %.1972.i.i
  %.1981.i.i = load i64, ptr %.1969.i.i, align 1, !noalias !19
  %.1983.i.i = add nsw i64 %.1978.i.i, %.67.i
  %.1985.i.i = add nsw i64 %.1978.i.i, %.48.i.i
  %.1986.i.i = getelementptr inbounds nuw i8, ptr %.1969.i.i, i64 16
  %.1988.i.i = load i64, ptr %.1986.i.i, align 1, !noalias !19
  %.1990.i.i = add nsw i64 %.1988.i.i, %.25.i15.i
  %.1991.i.i = getelementptr inbounds nuw i8, ptr %.1969.i.i, i64 24
  %.1993.i.i = load i64, ptr %.1991.i.i, align 1, !noalias !19
  %.1995.i.i = mul nsw i64 %.1993.i.i, %.806738748.i.i
  %.1996.i.i = add nsw i64 %.1990.i.i, %.1995.i.i
  %.2011.i.i = inttoptr i64 %.1981.i.i to ptr
  %.2012.i.i = call i64 %.2011.i.i(i64 %.1983.i.i, i64 %.1985.i.i, i64 %.1996.i.i, i64 %lsr.iv1.i.i), !noalias !19
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 112
  %.1929.i.i = icmp samesign ugt i64 %lsr.iv.i.i, 2
  br i1 %.1929.i.i, label %B1022.i.i, label %B1200.i.i

B1200.i.i:                                        ; preds = %B1022.i.i, %B934.endif.endif.i.i, %B934.endif.i.i, %B904.endif.i.i
  %exitcond.not.i26.i = icmp eq i64 %.1325.i.i, %.1418.i.i
  br i1 %exitcond.not.i26.i, label %B538.loopexit.i.i, label %B904thread-pre-split.i.i

B0.endif.endif.i21.i:                             ; preds = %B984.i
  %.261707.i.i = urem i64 %.243.i.i, 40
  %.264.not.i.i = icmp ne i64 %.261707.i.i, 0
  %.265708.i.i = udiv i64 %.243.i.i, 40
  %.266.i.i = zext i1 %.264.not.i.i to i64
  %.267.i.i = add nuw nsw i64 %.265708.i.i, %.266.i.i
  %.289834.not.i.i = icmp eq i64 %.267.i.i, 0
  br i1 %.289834.not.i.i, label %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B274.endif.i.i

B274.endif.i.i:                                   ; preds = %B0.endif.endif.i21.i, %B272.loopexit.i.i
  %.288816844.i.i = phi i64 [ %.298.i.i, %B272.loopexit.i.i ], [ %.267.i.i, %B0.endif.endif.i21.i ]
  %.295817843.i.i = phi i64 [ %.302.i.i, %B272.loopexit.i.i ], [ %.76.i.i, %B0.endif.endif.i21.i ]
  %.298.i.i = add nsw i64 %.288816844.i.i, -1
  %.302.i.i = add i64 %.295817843.i.i, 40
  %.328.i.i = add nsw i64 %.295817843.i.i, %.25.i15.i
  %.329.i.i = inttoptr i64 %.328.i.i to ptr
  %.336.i.i = load i64, ptr %.329.i.i, align 1, !noalias !19
  %.417797.not.i.i = icmp slt i64 %.336.i.i, 1
  br i1 %.417797.not.i.i, label %B272.loopexit.i.i, label %B356.endif.preheader.i.i

B356.endif.preheader.i.i:                         ; preds = %B274.endif.i.i
  %sunkaddr21.i.i = inttoptr i64 %.295817843.i.i to ptr
  %sunkaddr22.i22.i = getelementptr i8, ptr %sunkaddr21.i.i, i64 %.25.i15.i
  %sunkaddr23.i.i = getelementptr i8, ptr %sunkaddr22.i22.i, i64 24
  %sunkaddr26.i23.i = getelementptr i8, ptr %sunkaddr22.i22.i, i64 32
  %sunkaddr4.i.i = getelementptr i8, ptr %sunkaddr22.i22.i, i64 8
  %sunkaddr13.i.i = getelementptr i8, ptr %sunkaddr22.i22.i, i64 16
  br label %B356.endif.i.i

B356.endif.i.i:                                   ; preds = %B356.endif.preheader.i.i, %B354.loopexit.i.i
  %.423784804.i.i = phi i64 [ %.430.i.i, %B354.loopexit.i.i ], [ 0, %B356.endif.preheader.i.i ]
  %.430.i.i = add nuw nsw i64 %.423784804.i.i, 1
  %.461.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !19
  %.465.i.i = load i64, ptr %sunkaddr26.i23.i, align 1, !noalias !19
  %.628.i24.i = sub i64 %.465.i.i, %.461.i.i
  %.629.i.i = icmp slt i64 %.628.i24.i, 1
  br i1 %.629.i.i, label %B354.loopexit.i.i, label %B356.endif.endif.i.i

B356.endif.endif.i.i:                             ; preds = %B356.endif.i.i
  %.644705.i.i = urem i64 %.628.i24.i, 40
  %.647.not.i.i = icmp ne i64 %.644705.i.i, 0
  %.648706.i.i = udiv i64 %.628.i24.i, 40
  %.649.i.i = zext i1 %.647.not.i.i to i64
  %.650.i.i = add nuw nsw i64 %.648706.i.i, %.649.i.i
  %.672768.not.i.i = icmp eq i64 %.650.i.i, 0
  br i1 %.672768.not.i.i, label %B354.loopexit.i.i, label %B458.endif.i.i

B458.endif.i.i:                                   ; preds = %B356.endif.endif.i.i, %B456.loopexit.i.i
  %.671756774.i.i = phi i64 [ %.681.i.i, %B456.loopexit.i.i ], [ %.650.i.i, %B356.endif.endif.i.i ]
  %.678757773.i.i = phi i64 [ %.685.i.i, %B456.loopexit.i.i ], [ %.461.i.i, %B356.endif.endif.i.i ]
  %.681.i.i = add nsw i64 %.671756774.i.i, -1
  %.685.i.i = add i64 %.678757773.i.i, 40
  %.711.i.i = add nsw i64 %.678757773.i.i, %.25.i15.i
  %.712.i.i = inttoptr i64 %.711.i.i to ptr
  %.719.i.i = load i64, ptr %.712.i.i, align 1, !noalias !19
  %.800745.not.i.i = icmp slt i64 %.719.i.i, 1
  br i1 %.800745.not.i.i, label %B456.loopexit.i.i, label %B540.preheader.i.i

B540.preheader.i.i:                               ; preds = %B458.endif.i.i
  %sunkaddr5.i.i = inttoptr i64 %.678757773.i.i to ptr
  %sunkaddr6.i.i = getelementptr i8, ptr %sunkaddr5.i.i, i64 %.25.i15.i
  %sunkaddr7.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 8
  %sunkaddr10.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 24
  %sunkaddr16.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 16
  %sunkaddr31.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 32
  br label %B540.i.i

B856.endif.i.i:                                   ; preds = %B698.i.i, %B540.i.i
  %first.2.4.i.i = phi i64 [ %.1308.i.i, %B698.i.i ], [ %.876.i.i, %B540.i.i ]
  %.1323.i.i = load i64, ptr %.82.i, align 1, !noalias !19
  %.1325.i.i = mul nsw i64 %.1323.i.i, %.723.i
  %.1405728.not.i.i = icmp slt i64 %.1325.i.i, 1
  br i1 %.1405728.not.i.i, label %B538.loopexit.i.i, label %B904.preheader.i.i

B904.preheader.i.i:                               ; preds = %B856.endif.i.i
  %12 = add i64 %first.2.4.i.i, %.25.i15.i
  br label %B904.i.i

B904.endif.i.i:                                   ; preds = %B904.else.if.i.i, %B904.i.i
  %rem.0.i.i = phi i64 [ 0, %B904.i.i ], [ %spec.select.i25.i, %B904.else.if.i.i ]
  %.1492.i.i = icmp slt i64 %rem.0.i.i, %.913.i
  br i1 %.1492.i.i, label %B934.endif.i.i, label %B1200.i.i

B904.else.if.i.i:                                 ; preds = %B904.i.i
  %.1470.i.i = srem i64 %.1411721731.i.i, %.1449.i.i
  %.1473.not.i.i = icmp eq i64 %.1470.i.i, 0
  %13 = call i64 @llvm.smin.i64(i64 %.1449.i.i, i64 0)
  %.1481.i.i = select i1 %.1473.not.i.i, i64 0, i64 %13
  %spec.select.i25.i = add nsw i64 %.1481.i.i, %.1470.i.i
  br label %B904.endif.i.i

B934.endif.i.i:                                   ; preds = %B904.endif.i.i
  %.1497.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !19
  %.1886.i.i = sub i64 %.1497.i.i, %first.2.4.i.i
  %.1887.i.i = icmp slt i64 %.1886.i.i, 1
  br i1 %.1887.i.i, label %B1200.i.i, label %B934.endif.endif.i.i

B934.endif.endif.i.i:                             ; preds = %B934.endif.i.i
  %.1902703.i.i = urem i64 %.1886.i.i, 112
  %.1905.not.i.i = icmp ne i64 %.1902703.i.i, 0
  %.1906704.i.i = udiv i64 %.1886.i.i, 112
  %.1907.i.i = zext i1 %.1905.not.i.i to i64
  %14 = or i64 %.1906704.i.i, %.1907.i.i
  %.1929716.not.i.i = icmp eq i64 %14, 0
  br i1 %.1929716.not.i.i, label %B1200.i.i, label %B1022.lr.ph.i.i

B1022.lr.ph.i.i:                                  ; preds = %B934.endif.endif.i.i
  %.1977.i.i = mul nsw i64 %.1411721731.i.i, %.34.i16.i
  %.1974.i.i = add i64 %.1977.i.i, %.853.i.i
  %15 = add nuw nsw i64 %.1906704.i.i, 1
  %16 = add nuw nsw i64 %15, %.1907.i.i
  br label %B1022.i.i

_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i: ; preds = %B272.loopexit.i.i, %B0.endif.endif.i21.i, %B984.i
  br i1 %.1042242.not.i, label %B982.loopexit.i, label %B1150.i

B1150.i:                                          ; preds = %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i
  %bad.2.3245.i = phi i64 [ %.1129.i, %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ], [ %bad.3.2263.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.1041240244.i = phi i64 [ %.1051.i, %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ], [ %.723.i, %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.1048241243.i = phi i64 [ %.1055.i, %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i ], [ 0, %_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ]
  %.1083.i = load i64, ptr %.82.i, align 1, !noalias !2
  %.1089.i = load i64, ptr %.72.i, align 1, !noalias !2
  %.1084.i = shl nuw i64 %.1048241243.i, 1
  %.1085.i = mul i64 %.1084.i, %.1083.i
  %.1090.i = mul nsw i64 %.1085.i, %.1089.i
  %.1092.i = add nsw i64 %.1090.i, %.67.i
  %.1097.i = load i64, ptr %.765.i, align 1, !noalias !2
  %.1098.i = mul nsw i64 %.1097.i, %.1048241243.i
  %.1100.i = add nsw i64 %.769.i, %.1098.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.22.i.i), !noalias !2
  call void @llvm.lifetime.start.p0(ptr nonnull %.184.i.i), !noalias !2
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.22.i.i, i8 0, i64 1088, i1 false), !noalias !22
  %.34.i30.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !22
  %.35.i.i = mul nsw i64 %.34.i30.i, %.913.i
  %.11785.not.i.i = icmp slt i64 %.35.i.i, 1
  br i1 %.11785.not.i.i, label %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i, label %B154.i.i

B154.i.i:                                         ; preds = %B1150.i, %B384.i.i
  %bad.2.088.i.i = phi i64 [ %bad.3.1.i.i, %B384.i.i ], [ 0, %B1150.i ]
  %.1238386.i.i = phi i64 [ %.130.i.i, %B384.i.i ], [ 0, %B1150.i ]
  %.130.i.i = add nuw i64 %.1238386.i.i, 1
  %.165.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !22
  %.167.i.i = mul nsw i64 %.165.i.i, %.864250261.i
  %17 = add i64 %.167.i.i, %.1238386.i.i
  %.176.i.i = load i64, ptr %.21.i, align 1, !noalias !22
  %.178.i.i = icmp slt i64 %17, %.176.i.i
  br i1 %.178.i.i, label %B204.i.i, label %B384.i.i

B204.i.i:                                         ; preds = %B154.i.i
  call fastcc void @_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v63B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx(ptr nonnull %.184.i.i, i64 %.4, i64 %50, i64 %17)
  %.213.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !22
  %.217.i.i = icmp eq i64 %.213.i.i, 0
  %.25970.i.i = load i64, ptr %.72.i, align 1, !noalias !22
  br i1 %.217.i.i, label %B204.endif.endif.endif.i.i, label %B204.endif.endif.else.if.i.i, !prof !0

B384.i.i:                                         ; preds = %_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i.i, %B154.i.i
  %bad.3.1.i.i = phi i64 [ %.350.i.i, %_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i.i ], [ %bad.2.088.i.i, %B154.i.i ]
  %exitcond.not.i32.i = icmp eq i64 %.35.i.i, %.130.i.i
  br i1 %exitcond.not.i32.i, label %_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i, label %B154.i.i

B204.endif.endif.endif.i.i:                       ; preds = %B204.endif.endif.else.if.i.i, %B204.i.i
  %.26275.i.i = phi i64 [ %.262.i.i, %B204.endif.endif.else.if.i.i ], [ %.1092.i, %B204.i.i ]
  %rem.1.0.i.i = phi i64 [ %48, %B204.endif.endif.else.if.i.i ], [ 0, %B204.i.i ]
  %.316.i.i = add nsw i64 %rem.1.0.i.i, %.26275.i.i
  %.321.i.i = add nsw i64 %.26275.i.i, %.25970.i.i
  %.37.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !25
  %.38.i.i.i = add i64 %.37.i.i.i, -1
  %.83.i.i.i = icmp slt i64 %.37.i.i.i, 2
  %..38.i.i.i = select i1 %.83.i.i.i, i64 0, i64 %.38.i.i.i
  %.127269.i.i.i = icmp sgt i64 %..38.i.i.i, 0
  %.168.i.i.i = load i64, ptr %.166.i.i31.i, align 1, !noalias !25
  br i1 %.127269.i.i.i, label %B182.lr.ph.i.i.i, label %B312.i.i.i

B182.lr.ph.i.i.i:                                 ; preds = %B204.endif.endif.endif.i.i
  %18 = getelementptr i64, ptr %.21.i, i64 %.168.i.i.i
  br label %B182.i.i.i

B182.i.i.i:                                       ; preds = %B182.endif.endif.i.i.i, %B182.lr.ph.i.i.i
  %lsr.iv14.i.i.i = phi ptr [ %scevgep13.i.i.i, %B182.lr.ph.i.i.i ], [ %scevgep15.i.i.i, %B182.endif.endif.i.i.i ]
  %planes.2.0272.i.i.i = phi i64 [ 1, %B182.lr.ph.i.i.i ], [ %.268.i.i53.i, %B182.endif.endif.i.i.i ]
  %.133268270.i.i.i = phi i64 [ 0, %B182.lr.ph.i.i.i ], [ %.140.i.i.i, %B182.endif.endif.i.i.i ]
  %.140.i.i.i = add nuw nsw i64 %.133268270.i.i.i, 1
  %19 = shl i64 %.133268270.i.i.i, 3
  %scevgep17.i.i.i = getelementptr i8, ptr %18, i64 %19
  %.172.i.i.i = load i64, ptr %scevgep17.i.i.i, align 8, !noalias !25
  %.177.i.i.i = load i64, ptr %lsr.iv14.i.i.i, align 8, !noalias !25
  %20 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.172.i.i.i, i64 1)
  %math.i.i.i = extractvalue { i64, i1 } %20, 0
  %ov.i.i.i = extractvalue { i64, i1 } %20, 1
  %.179.i.i.i = add i64 %math.i.i.i, %.177.i.i.i
  br i1 %ov.i.i.i, label %B182.endif.endif.i.i.i, label %B182.else.i.i.i, !prof !0

B312.i.i.i:                                       ; preds = %B182.endif.endif.i.i.i, %B204.endif.endif.endif.i.i
  %planes.2.0.lcssa.i.i.i = phi i64 [ 1, %B204.endif.endif.endif.i.i ], [ %.268.i.i53.i, %B182.endif.endif.i.i.i ]
  %21 = getelementptr i64, ptr %.21.i, i64 %.168.i.i.i
  %sunkaddr.i.i.i = shl i64 %.37.i.i.i, 3
  %sunkaddr18.i.i.i = getelementptr i8, ptr %21, i64 %sunkaddr.i.i.i
  %sunkaddr19.i.i.i = getelementptr i8, ptr %sunkaddr18.i.i.i, i64 -8
  %.284.i.i.i = load i64, ptr %sunkaddr19.i.i.i, align 8, !noalias !25
  %.288.idx.i.i.i = shl i64 %.38.i.i.i, 4
  %.288.i.i.i = getelementptr i8, ptr %.22.i.i, i64 %.288.idx.i.i.i
  %.289.i.i.i = load i64, ptr %.288.i.i.i, align 16, !noalias !25
  %22 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.284.i.i.i, i64 1)
  %math20.i.i.i = extractvalue { i64, i1 } %22, 0
  %ov21.i.i.i = extractvalue { i64, i1 } %22, 1
  %.299.i.i.i = add i64 %math20.i.i.i, %.289.i.i.i
  br i1 %ov21.i.i.i, label %B312.endif.endif.endif.i.i.i, label %B312.else.i.i.i, !prof !0

B538.loopexit.i.i.i:                              ; preds = %B960.endif.i.i.i, %B926.endif.i.i.i
  %bad.2.1.lcssa.i.i.i = phi i64 [ %bad.3.0311.i.i.i, %B926.endif.i.i.i ], [ %.1092.i.i.i, %B960.endif.i.i.i ]
  %exitcond324.not.i.i.i = icmp eq i64 %.521.i.i.i, %planes.2.0.lcssa.i.i.i
  br i1 %exitcond324.not.i.i.i, label %_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i.i, label %B540.endif.i.i.i

B654.i.i.i:                                       ; preds = %B654.endif.endif.endif.endif.i.i.i, %B654.lr.ph.i.i.i
  %lsr.iv2.i.i41.i = phi i64 [ %lsr.iv.next3.i.i.i, %B654.endif.endif.endif.endif.i.i.i ], [ 1, %B654.lr.ph.i.i.i ]
  %lsr.iv1.i.i42.i = phi ptr [ %scevgep2.i.i50.i, %B654.endif.endif.endif.endif.i.i.i ], [ %scevgep.i.i.i, %B654.lr.ph.i.i.i ]
  %target.3.1282.i.i.i = phi i64 [ %.910.i.i49.i, %B654.endif.endif.endif.endif.i.i.i ], [ %.568.i.i.i, %B654.lr.ph.i.i.i ]
  %rest.2.1281.i.i.i = phi i64 [ %quot.7.0.i.i.i, %B654.endif.endif.endif.endif.i.i.i ], [ %.514299309.i.i.i, %B654.lr.ph.i.i.i ]
  %offset.3.1280.i.i.i = phi i64 [ %.897.i.i.i, %B654.endif.endif.endif.endif.i.i.i ], [ %.560.i.i.i, %B654.lr.ph.i.i.i ]
  %23 = shl i64 %lsr.iv2.i.i41.i, 3
  %scevgep18.i.i.i = getelementptr i8, ptr %scevgep11.i.i.i, i64 %23
  %scevgep19.i.i.i = getelementptr i8, ptr %scevgep18.i.i.i, i64 -8
  %.701.i.i.i = load i64, ptr %scevgep19.i.i.i, align 8, !noalias !25
  %scevgep3.i.i43.i = getelementptr i8, ptr %lsr.iv1.i.i42.i, i64 -8
  %.705.i.i.i = load i64, ptr %scevgep3.i.i43.i, align 8, !noalias !25
  %24 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.701.i.i.i, i64 1)
  %math22.i.i.i = extractvalue { i64, i1 } %24, 0
  %ov23.i.i.i = extractvalue { i64, i1 } %24, 1
  %.707.i.i.i = add i64 %math22.i.i.i, %.705.i.i.i
  br i1 %ov23.i.i.i, label %B654.endif.endif.endif.endif.i.i.i, label %B654.else.i.i.i, !prof !0

B960.i.i.i:                                       ; preds = %B926.endif.i.i.i, %B960.endif.i.i.i
  %target.4.1294.i.i.i = phi i64 [ %.1102.i.i.i, %B960.endif.i.i.i ], [ %target.3.1.lcssa.i.i.i, %B926.endif.i.i.i ]
  %offset.4.1293.i.i.i = phi i64 [ %.1097.i.i.i, %B960.endif.i.i.i ], [ %offset.3.1.lcssa.i.i.i, %B926.endif.i.i.i ]
  %bad.2.1292.i.i.i = phi i64 [ %.1092.i.i.i, %B960.endif.i.i.i ], [ %bad.3.0311.i.i.i, %B926.endif.i.i.i ]
  %.1018287291.i.i.i = phi i64 [ %.1028.i.i.i, %B960.endif.i.i.i ], [ %.976.i.i.i, %B926.endif.i.i.i ]
  %.1060.i.i.i = add nsw i64 %.316.i.i, %offset.4.1293.i.i.i
  %.1063.i.i.i = add nsw i64 %.321.i.i, %offset.4.1293.i.i.i
  %.31.i.i.i.i = load i64, ptr %.41.i.i.i, align 1, !noalias !28
  %.33.idx.i.i.i.i = shl i64 %.31.i.i.i.i, 4
  %.33.i.i.i.i = getelementptr i8, ptr %.22.i.i, i64 %.33.idx.i.i.i.i
  %.34.i.i.i.i = load i64, ptr %.33.i.i.i.i, align 16, !noalias !28
  %.41.i.i.i.i = getelementptr i8, ptr %.33.i.i.i.i, i64 8
  %.42.i.i.i.i = load i64, ptr %.41.i.i.i.i, align 8, !noalias !28
  %.46.i.i.i.i = load i64, ptr %.166.i.i31.i, align 1, !noalias !28
  %25 = getelementptr i64, ptr %.21.i, i64 %.46.i.i.i.i
  %.53.i.i.i.i = getelementptr i64, ptr %25, i64 %.31.i.i.i.i
  %.54.i.i.i.i = load i64, ptr %.53.i.i.i.i, align 8, !noalias !28
  %.65.i.i.i.i = icmp eq i64 %.54.i.i.i.i, 1
  br i1 %.65.i.i.i.i, label %B250.i.i.i.i, label %B424.i.i.i.i

B250.i.i.i.i:                                     ; preds = %B960.i.i.i
  %.70.i.i.i.i = load i64, ptr %sunkaddr24.i.i.i, align 1, !noalias !28
  %.96.i.i.i.i = icmp slt i64 %.70.i.i.i.i, 17
  %.106.i.i.i.i = sub nsw i64 %.42.i.i.i.i, %.34.i.i.i.i
  %.111.i.i.i.i = mul nsw i64 %.70.i.i.i.i, %.106.i.i.i.i
  %"$phi406.3.2.0.i.i.i.i" = select i1 %.96.i.i.i.i, i64 %.111.i.i.i.i, i64 0
  %.123124.i.i.i.i = icmp sgt i64 %"$phi406.3.2.0.i.i.i.i", 0
  br i1 %.123124.i.i.i.i, label %body.preheader.i.i.i.i, label %B424.i.i.i.i

body.preheader.i.i.i.i:                           ; preds = %B250.i.i.i.i
  %.78.i.i.i.i = load i64, ptr %.409.i.i.i, align 1, !noalias !28
  %26 = getelementptr i64, ptr %.21.i, i64 %.78.i.i.i.i
  %27 = getelementptr i64, ptr %26, i64 %.31.i.i.i.i
  %.86.i.i.i.i = getelementptr i8, ptr %27, i64 -8
  %.87.i.i.i.i = load i64, ptr %.86.i.i.i.i, align 8, !noalias !28
  %.90.i.i.i.i = shl i64 %.87.i.i.i.i, 2
  %.72.i.i.i.i = mul i64 %.70.i.i.i.i, %.34.i.i.i.i
  %28 = add i64 %.72.i.i.i.i, %target.4.1294.i.i.i
  %29 = add i64 %28, %.90.i.i.i.i
  br label %body.i.i.i.i

B424.i.i.i.i:                                     ; preds = %body.i.i.i.i, %B250.i.i.i.i, %B960.i.i.i
  %.163.i.i.i.i = icmp sgt i64 %.42.i.i.i.i, %.34.i.i.i.i
  br i1 %.163.i.i.i.i, label %B442.preheader.i.i.i.i, label %B960.endif.i.i.i

B442.preheader.i.i.i.i:                           ; preds = %B424.i.i.i.i
  %.203.i.i.i.i = add i64 %.54.i.i.i.i, -1
  %30 = icmp sgt i64 %.54.i.i.i.i, 1
  br label %B442.i.i.i.i

B442.i.i.i.i:                                     ; preds = %B806.i.i.i.i, %B442.preheader.i.i.i.i
  %re.2.0.i.i.i.i = phi i64 [ %.573.i.i.i.i, %B806.i.i.i.i ], [ %.1060.i.i.i, %B442.preheader.i.i.i.i ]
  %im.2.0.i.i.i.i = phi i64 [ %.581.i.i.i.i, %B806.i.i.i.i ], [ %.1063.i.i.i, %B442.preheader.i.i.i.i ]
  %begin.2.0.i.i.i.i = phi i64 [ %.177.i.i.i.i, %B806.i.i.i.i ], [ %.34.i.i.i.i, %B442.preheader.i.i.i.i ]
  %bad.2.0.i.i.i.i = phi i64 [ %.558.i.i.i.i, %B806.i.i.i.i ], [ 0, %B442.preheader.i.i.i.i ]
  %.175.i.i.i.i = load i64, ptr %sunkaddr6.i.i.i, align 1, !noalias !28
  %.177.i.i.i.i = add nsw i64 %.175.i.i.i.i, %begin.2.0.i.i.i.i
  %.180.i.i.i.i = call i64 @llvm.smin.i64(i64 %.177.i.i.i.i, i64 %.42.i.i.i.i)
  %.186.i.i.i.i = sub nsw i64 %.180.i.i.i.i, %begin.2.0.i.i.i.i
  br i1 %30, label %B516.else.if.i.i.i.i, label %B806.i.i.i.i

B598.i.i.i.i:                                     ; preds = %B598.preheader.i.i.i.i, %B804.i.i.i.i
  %lsr.iv.i.i.i37.i = phi i64 [ %34, %B598.preheader.i.i.i.i ], [ %lsr.iv.next.i.i.i38.i, %B804.i.i.i.i ]
  %.393127129.i.i.i.i = phi i64 [ 0, %B598.preheader.i.i.i.i ], [ %.400.i.i.i.i, %B804.i.i.i.i ]
  %.400.i.i.i.i = add nuw nsw i64 %.393127129.i.i.i.i, 1
  %.442.i.i.i.i = load i64, ptr %sunkaddr29.i.i.i, align 1, !noalias !28
  %.443.i.i.i.i = mul nsw i64 %.442.i.i.i.i, %lsr.iv.i.i.i37.i
  %.452.i.i.i.i = mul nsw i64 %.442.i.i.i.i, %.393127129.i.i.i.i
  %.454.i.i.i.i = add nsw i64 %.452.i.i.i.i, %re.2.0.i.i.i.i
  %.457.i.i.i.i = add nsw i64 %.443.i.i.i.i, %re.2.0.i.i.i.i
  %.462.i.i.i.i = inttoptr i64 %.454.i.i.i.i to ptr
  %.463.i.i.i.i = inttoptr i64 %.457.i.i.i.i to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.462.i.i.i.i, ptr align 1 %.463.i.i.i.i, i64 %.442.i.i.i.i, i1 false), !noalias !28
  %.468.i.i.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !28
  %.469.i.i.i.i = icmp eq i64 %.468.i.i.i.i, 1
  br i1 %.469.i.i.i.i, label %B732.i.i.i.i, label %B804.i.i.i.i

B732.i.i.i.i:                                     ; preds = %B598.i.i.i.i
  %.474.i.i.i.i = load i64, ptr %sunkaddr29.i.i.i, align 1, !noalias !28
  %.476.i.i.i.i = mul nsw i64 %.474.i.i.i.i, %.393127129.i.i.i.i
  %.480.i.i.i.i = add nsw i64 %.476.i.i.i.i, %im.2.0.i.i.i.i
  %.483.i.i.i.i = add nsw i64 %.443.i.i.i.i, %im.2.0.i.i.i.i
  %.490.i.i.i.i = inttoptr i64 %.480.i.i.i.i to ptr
  %.491.i.i.i.i = inttoptr i64 %.483.i.i.i.i to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.490.i.i.i.i, ptr align 1 %.491.i.i.i.i, i64 %.474.i.i.i.i, i1 false), !noalias !28
  br label %B804.i.i.i.i

B804.i.i.i.i:                                     ; preds = %B732.i.i.i.i, %B598.i.i.i.i
  %lsr.iv.next.i.i.i38.i = add i64 %lsr.iv.i.i.i37.i, %.54.i.i.i.i
  %exitcond.not.i.i.i39.i = icmp eq i64 %.295.i.i.i.i, %.400.i.i.i.i
  br i1 %exitcond.not.i.i.i39.i, label %B806.i.i.i.i, label %B598.i.i.i.i

B806.i.i.i.i:                                     ; preds = %B804.i.i.i.i, %B516.else.if.i.i.i.i, %B442.i.i.i.i
  %count.2.1.i.i.i.i = phi i64 [ %.186.i.i.i.i, %B442.i.i.i.i ], [ %.295.i.i.i.i, %B516.else.if.i.i.i.i ], [ %.295.i.i.i.i, %B804.i.i.i.i ]
  %first.2.1.i.i.i.i = phi i64 [ %begin.2.0.i.i.i.i, %B442.i.i.i.i ], [ %.213.1.i.i.i.i, %B516.else.if.i.i.i.i ], [ %.213.1.i.i.i.i, %B804.i.i.i.i ]
  %31 = icmp slt i64 %.177.i.i.i.i, %.42.i.i.i.i
  %.510.i.i.i.i = load i64, ptr %sunkaddr33.i.i.i, align 1, !noalias !28
  %.514.i.i.i.i = load i64, ptr %sunkaddr24.i.i.i, align 1, !noalias !28
  %.516.i.i.i.i = mul nsw i64 %.514.i.i.i.i, %first.2.1.i.i.i.i
  %.520.i.i.i.i = add nsw i64 %.516.i.i.i.i, %target.4.1294.i.i.i
  %.549.i.i.i.i = inttoptr i64 %.510.i.i.i.i to ptr
  %.550.i.i.i.i = call i64 %.549.i.i.i.i(i64 %re.2.0.i.i.i.i, i64 %im.2.0.i.i.i.i, i64 %.520.i.i.i.i, i64 %count.2.1.i.i.i.i, i64 %.514.i.i.i.i, i64 %.4), !noalias !28
  %.558.i.i.i.i = add nsw i64 %.550.i.i.i.i, %bad.2.0.i.i.i.i
  %.571.i.i.i.i = load i64, ptr %sunkaddr12.i.i.i, align 1, !noalias !28
  %.573.i.i.i.i = add nsw i64 %.571.i.i.i.i, %re.2.0.i.i.i.i
  %.581.i.i.i.i = add nsw i64 %.571.i.i.i.i, %im.2.0.i.i.i.i
  br i1 %31, label %B442.i.i.i.i, label %B960.endif.i.i.i

body.i.i.i.i:                                     ; preds = %body.i.i.i.i, %body.preheader.i.i.i.i
  %.122125.i.i.i.i = phi i64 [ %.128.i.i.i.i, %body.i.i.i.i ], [ 0, %body.preheader.i.i.i.i ]
  %32 = add i64 %29, %.122125.i.i.i.i
  %.126.i.i.i.i = inttoptr i64 %32 to ptr
  call void @llvm.prefetch.p0(ptr %.126.i.i.i.i, i32 1, i32 3, i32 1), !noalias !28
  %.128.i.i.i.i = add i64 %.122125.i.i.i.i, 64
  %.123.i.i.i.i = icmp slt i64 %.128.i.i.i.i, %"$phi406.3.2.0.i.i.i.i"
  br i1 %.123.i.i.i.i, label %body.i.i.i.i, label %B424.i.i.i.i

B516.else.if.i.i.i.i:                             ; preds = %B442.i.i.i.i
  %.204.i.i.i.i = add i64 %begin.2.0.i.i.i.i, %.203.i.i.i.i
  %.224.i.i.i.i = sdiv i64 %.204.i.i.i.i, %.54.i.i.i.i
  %.225.i.i.i.i = srem i64 %.204.i.i.i.i, %.54.i.i.i.i
  %.226.lobit.i.i.i.i = ashr i64 %.225.i.i.i.i, 63
  %.213.1.i.i.i.i = add nsw i64 %.226.lobit.i.i.i.i, %.224.i.i.i.i
  %.252.i.i.i.i = add i64 %.180.i.i.i.i, %.203.i.i.i.i
  %.272.i.i.i.i = sdiv i64 %.252.i.i.i.i, %.54.i.i.i.i
  %.273.i.i.i.i = srem i64 %.252.i.i.i.i, %.54.i.i.i.i
  %.274.lobit.i.i.i.i = ashr i64 %.273.i.i.i.i, 63
  %.261.1.i.i.i.i = sub i64 %.272.i.i.i.i, %.213.1.i.i.i.i
  %.295.i.i.i.i = add i64 %.261.1.i.i.i.i, %.274.lobit.i.i.i.i
  %.387128.not.i.i.i.i = icmp slt i64 %.295.i.i.i.i, 1
  br i1 %.387128.not.i.i.i.i, label %B806.i.i.i.i, label %B598.preheader.i.i.i.i

B598.preheader.i.i.i.i:                           ; preds = %B516.else.if.i.i.i.i
  %33 = mul i64 %.213.1.i.i.i.i, %.54.i.i.i.i
  %34 = sub i64 %33, %begin.2.0.i.i.i.i
  br label %B598.i.i.i.i

B182.else.i.i.i:                                  ; preds = %B182.i.i.i
  %.193.i.i.i = icmp ne i64 %.179.i.i.i, -9223372036854775808
  %.194.i.i.i = icmp ne i64 %.172.i.i.i, -1
  %.195.not.i.i.i = or i1 %.194.i.i.i, %.193.i.i.i
  br i1 %.195.not.i.i.i, label %B182.else.if.i.i.i, label %B182.endif.else.i.i.i, !prof !1

B182.else.if.i.i.i:                               ; preds = %B182.else.i.i.i
  %.198.i.i.i = sdiv i64 %.179.i.i.i, %.172.i.i.i
  %.199.i.i.i = srem i64 %.179.i.i.i, %.172.i.i.i
  %.200.i.i55.i = xor i64 %.199.i.i.i, %.172.i.i.i
  %.201.i.i.i = icmp slt i64 %.200.i.i55.i, 0
  %.202.i.i.i = icmp ne i64 %.199.i.i.i, 0
  %.203.i.i56.i = and i1 %.202.i.i.i, %.201.i.i.i
  %.208.i.i.i = sext i1 %.203.i.i56.i to i64
  %spec.select.i.i.i = add i64 %.198.i.i.i, %.208.i.i.i
  br label %B182.endif.else.i.i.i

B182.endif.else.i.i.i:                            ; preds = %B182.else.if.i.i.i, %B182.else.i.i.i
  %.187.0.i.i.i = phi i64 [ 0, %B182.else.i.i.i ], [ %spec.select.i.i.i, %B182.else.if.i.i.i ]
  %sunkaddr42.i.i.i = getelementptr i8, ptr %lsr.iv14.i.i.i, i64 -8
  %.223.i.i.i = load i64, ptr %sunkaddr42.i.i.i, align 8, !noalias !25
  %.225.i.i52.i = add i64 %.223.i.i.i, %math.i.i.i
  %.239.i.i.i = icmp ne i64 %.225.i.i52.i, -9223372036854775808
  %.241.not.i.i.i = or i1 %.194.i.i.i, %.239.i.i.i
  br i1 %.241.not.i.i.i, label %B182.endif.else.if.i.i.i, label %B182.endif.endif.i.i.i, !prof !1

B182.endif.endif.i.i.i:                           ; preds = %B182.endif.else.if.i.i.i, %B182.endif.else.i.i.i, %B182.i.i.i
  %quot.0218.i.i.i = phi i64 [ 0, %B182.i.i.i ], [ %.187.0.i.i.i, %B182.endif.else.i.i.i ], [ %.187.0.i.i.i, %B182.endif.else.if.i.i.i ]
  %quot.1.0.i.i.i = phi i64 [ 0, %B182.i.i.i ], [ 0, %B182.endif.else.i.i.i ], [ %spec.select255.i.i.i, %B182.endif.else.if.i.i.i ]
  %.266.i.i.i = sub nsw i64 %quot.0218.i.i.i, %quot.1.0.i.i.i
  %.268.i.i53.i = mul nsw i64 %.266.i.i.i, %planes.2.0272.i.i.i
  %scevgep15.i.i.i = getelementptr i8, ptr %lsr.iv14.i.i.i, i64 16
  %exitcond.not.i.i54.i = icmp eq i64 %..38.i.i.i, %.140.i.i.i
  br i1 %exitcond.not.i.i54.i, label %B312.i.i.i, label %B182.i.i.i

B182.endif.else.if.i.i.i:                         ; preds = %B182.endif.else.i.i.i
  %.244.i.i.i = sdiv i64 %.225.i.i52.i, %.172.i.i.i
  %.245.i.i.i = srem i64 %.225.i.i52.i, %.172.i.i.i
  %.246.i.i.i = xor i64 %.245.i.i.i, %.172.i.i.i
  %.247.i.i.i = icmp slt i64 %.246.i.i.i, 0
  %.248.i.i.i = icmp ne i64 %.245.i.i.i, 0
  %.249.i.i.i = and i1 %.248.i.i.i, %.247.i.i.i
  %.254.i.i.i = sext i1 %.249.i.i.i to i64
  %spec.select255.i.i.i = add i64 %.244.i.i.i, %.254.i.i.i
  br label %B182.endif.endif.i.i.i

B312.else.i.i.i:                                  ; preds = %B312.i.i.i
  %.314.i.i.i = icmp ne i64 %.299.i.i.i, -9223372036854775808
  %.315.i.i.i = icmp ne i64 %.284.i.i.i, -1
  %.316.not.i.i.i = or i1 %.315.i.i.i, %.314.i.i.i
  br i1 %.316.not.i.i.i, label %B312.else.if.i.i.i, label %B312.endif.else.i.i.i, !prof !1

B312.else.if.i.i.i:                               ; preds = %B312.else.i.i.i
  %.319.i.i.i = sdiv i64 %.299.i.i.i, %.284.i.i.i
  %.320.i.i.i = srem i64 %.299.i.i.i, %.284.i.i.i
  %.321.i.i.i = xor i64 %.320.i.i.i, %.284.i.i.i
  %.322.i.i.i = icmp slt i64 %.321.i.i.i, 0
  %.323.i.i.i = icmp ne i64 %.320.i.i.i, 0
  %.324.i.i.i = and i1 %.323.i.i.i, %.322.i.i.i
  %.329.i.i.i = sext i1 %.324.i.i.i to i64
  %spec.select256.i.i.i = add i64 %.319.i.i.i, %.329.i.i.i
  br label %B312.endif.else.i.i.i

B312.endif.else.i.i.i:                            ; preds = %B312.else.if.i.i.i, %B312.else.i.i.i
  %.308.0.i.i.i = phi i64 [ 0, %B312.else.i.i.i ], [ %spec.select256.i.i.i, %B312.else.if.i.i.i ]
  %sunkaddr44.i.i.i = getelementptr i8, ptr %.288.i.i.i, i64 8
  %.346.i.i.i = load i64, ptr %sunkaddr44.i.i.i, align 8, !noalias !25
  %.349.i.i.i = add i64 %.346.i.i.i, %math20.i.i.i
  %.364.i.i.i = icmp ne i64 %.349.i.i.i, -9223372036854775808
  %.366.not.i.i.i = or i1 %.315.i.i.i, %.364.i.i.i
  br i1 %.366.not.i.i.i, label %B312.endif.else.if.i.i.i, label %B312.endif.endif.endif.i.i.i, !prof !1

B312.endif.else.if.i.i.i:                         ; preds = %B312.endif.else.i.i.i
  %.369.i.i.i = sdiv i64 %.349.i.i.i, %.284.i.i.i
  %.370.i.i.i = srem i64 %.349.i.i.i, %.284.i.i.i
  %.371.i.i.i = xor i64 %.370.i.i.i, %.284.i.i.i
  %.372.i.i.i = icmp slt i64 %.371.i.i.i, 0
  %.373.i.i.i = icmp ne i64 %.370.i.i.i, 0
  %.374.i.i.i = and i1 %.373.i.i.i, %.372.i.i.i
  %.379.i.i.i = sext i1 %.374.i.i.i to i64
  %spec.select257.i.i.i = add i64 %.369.i.i.i, %.379.i.i.i
  br label %B312.endif.endif.endif.i.i.i

B312.endif.endif.endif.i.i.i:                     ; preds = %B312.endif.else.if.i.i.i, %B312.endif.else.i.i.i, %B312.i.i.i
  %quot.2.0226.i.i.i = phi i64 [ 0, %B312.i.i.i ], [ %.308.0.i.i.i, %B312.endif.else.i.i.i ], [ %.308.0.i.i.i, %B312.endif.else.if.i.i.i ]
  %quot.3.0.i.i.i = phi i64 [ 0, %B312.i.i.i ], [ 0, %B312.endif.else.i.i.i ], [ %spec.select257.i.i.i, %B312.endif.else.if.i.i.i ]
  %.400.i.i.i = load i64, ptr %.398.i.i.i, align 1, !noalias !25
  %35 = getelementptr i64, ptr %.21.i, i64 %.400.i.i.i
  %sunkaddr50.i.i.i = getelementptr i8, ptr %35, i64 %sunkaddr.i.i.i
  %sunkaddr51.i.i.i = getelementptr i8, ptr %sunkaddr50.i.i.i, i64 -8
  %.405.i.i.i = load i64, ptr %sunkaddr51.i.i.i, align 8, !noalias !25
  %.407.i.i.i = mul nsw i64 %.405.i.i.i, %.284.i.i.i
  %.411.i.i.i = load i64, ptr %.409.i.i.i, align 1, !noalias !25
  %36 = getelementptr i64, ptr %.21.i, i64 %.411.i.i.i
  %sunkaddr53.i.i.i = getelementptr i8, ptr %36, i64 %sunkaddr.i.i.i
  %sunkaddr54.i.i.i = getelementptr i8, ptr %sunkaddr53.i.i.i, i64 -8
  %.416.i.i.i = load i64, ptr %sunkaddr54.i.i.i, align 8, !noalias !25
  %invariant.gep.i.i.i = getelementptr i64, ptr %.21.i, i64 %.38.i.i.i
  %.508308.not.i.i.i = icmp slt i64 %planes.2.0.lcssa.i.i.i, 1
  br i1 %.508308.not.i.i.i, label %_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i.i, label %B540.endif.lr.ph.i.i.i

B540.endif.lr.ph.i.i.i:                           ; preds = %B312.endif.endif.endif.i.i.i
  %.548.i.i35.i = mul nsw i64 %quot.2.0226.i.i.i, %.284.i.i.i
  %.550.i.i.i = sub nsw i64 %.548.i.i35.i, %.289.i.i.i
  %.566.i.i.i = mul nsw i64 %.416.i.i.i, %quot.2.0226.i.i.i
  %.568.i.i.i = add nsw i64 %.1100.i, %.566.i.i.i
  %37 = call i64 @llvm.smax.i64(i64 %.37.i.i.i, i64 1)
  %.976.i.i.i = sub i64 %quot.3.0.i.i.i, %quot.2.0226.i.i.i
  %38 = shl i64 %.37.i.i.i, 4
  %39 = getelementptr i8, ptr %.22.i.i, i64 %38
  %scevgep.i.i.i = getelementptr i8, ptr %39, i64 -24
  %40 = getelementptr i8, ptr %.21.i, i64 %sunkaddr.i.i.i
  %scevgep4.i.i36.i = getelementptr i8, ptr %40, i64 -16
  %invariant.op.i.i.i = sub nsw i64 2, %37
  %41 = icmp sgt i64 %.37.i.i.i, 1
  %42 = icmp slt i64 %.976.i.i.i, 1
  br label %B540.endif.i.i.i

B540.endif.i.i.i:                                 ; preds = %B540.endif.lr.ph.i.i.i, %B538.loopexit.i.i.i
  %bad.3.0311.i.i.i = phi i64 [ 0, %B540.endif.lr.ph.i.i.i ], [ %bad.2.1.lcssa.i.i.i, %B538.loopexit.i.i.i ]
  %.514299309.i.i.i = phi i64 [ 0, %B540.endif.lr.ph.i.i.i ], [ %.521.i.i.i, %B538.loopexit.i.i.i ]
  %.521.i.i.i = add nuw nsw i64 %.514299309.i.i.i, 1
  %.554.i.i.i = load i64, ptr %.398.i.i.i, align 1, !noalias !25
  %gep.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i, i64 %.554.i.i.i
  %.559.i.i.i = load i64, ptr %gep.i.i.i, align 8, !noalias !25
  %.560.i.i.i = mul nsw i64 %.559.i.i.i, %.550.i.i.i
  br i1 %41, label %B654.lr.ph.i.i.i, label %B926.endif.i.i.i

B654.lr.ph.i.i.i:                                 ; preds = %B540.endif.i.i.i
  %.697.i.i.i = load i64, ptr %.166.i.i31.i, align 1, !noalias !25
  %.903.i.i40.i = load i64, ptr %.409.i.i.i, align 1, !noalias !25
  %43 = shl i64 %.903.i.i40.i, 3
  %scevgep5.i.i.i = getelementptr i8, ptr %scevgep4.i.i36.i, i64 %43
  %44 = shl i64 %.554.i.i.i, 3
  %scevgep8.i.i.i = getelementptr i8, ptr %scevgep4.i.i36.i, i64 %44
  %45 = shl i64 %.697.i.i.i, 3
  %scevgep11.i.i.i = getelementptr i8, ptr %scevgep4.i.i36.i, i64 %45
  br label %B654.i.i.i

B654.else.i.i.i:                                  ; preds = %B654.i.i.i
  %.721.i.i.i = icmp ne i64 %.707.i.i.i, -9223372036854775808
  %.722.i.i.i = icmp ne i64 %.701.i.i.i, -1
  %.723.not.i.i.i = or i1 %.722.i.i.i, %.721.i.i.i
  br i1 %.723.not.i.i.i, label %B654.else.if.i.i.i, label %B654.endif.else.i.i.i, !prof !1

B654.else.if.i.i.i:                               ; preds = %B654.else.i.i.i
  %.726.i.i.i = sdiv i64 %.707.i.i.i, %.701.i.i.i
  %.727.i.i.i = srem i64 %.707.i.i.i, %.701.i.i.i
  %.728.i.i.i = xor i64 %.727.i.i.i, %.701.i.i.i
  %.729.i.i.i = icmp slt i64 %.728.i.i.i, 0
  %.730.i.i.i = icmp ne i64 %.727.i.i.i, 0
  %.731.i.i.i = and i1 %.730.i.i.i, %.729.i.i.i
  %.736.i.i.i = sext i1 %.731.i.i.i to i64
  %spec.select258.i.i.i = add i64 %.726.i.i.i, %.736.i.i.i
  br label %B654.endif.else.i.i.i

B654.endif.else.i.i.i:                            ; preds = %B654.else.if.i.i.i, %B654.else.i.i.i
  %.715.0.i.i.i = phi i64 [ 0, %B654.else.i.i.i ], [ %spec.select258.i.i.i, %B654.else.if.i.i.i ]
  %.752.i.i.i = load i64, ptr %lsr.iv1.i.i42.i, align 8, !noalias !25
  %.754.i.i.i = add i64 %.752.i.i.i, %math22.i.i.i
  %.768.i.i.i = icmp ne i64 %.754.i.i.i, -9223372036854775808
  %.770.not.i.i.i = or i1 %.722.i.i.i, %.768.i.i.i
  br i1 %.770.not.i.i.i, label %B654.endif.else.if.i.i.i, label %B654.endif.endif.i.i.i, !prof !1

B654.endif.endif.i.i.i:                           ; preds = %B654.endif.else.if.i.i.i, %B654.endif.else.i.i.i
  %quot.5.0.i.i.i = phi i64 [ %spec.select259.i.i.i, %B654.endif.else.if.i.i.i ], [ 0, %B654.endif.else.i.i.i ]
  %.795.i.i.i = sub nsw i64 %quot.5.0.i.i.i, %.715.0.i.i.i
  %.799.i.i.i = icmp eq i64 %quot.5.0.i.i.i, %.715.0.i.i.i
  br i1 %.799.i.i.i, label %B654.endif.endif.endif.endif.i.i.i, label %B654.endif.endif.else.i.i.i, !prof !31

B654.endif.else.if.i.i.i:                         ; preds = %B654.endif.else.i.i.i
  %.773.i.i.i = sdiv i64 %.754.i.i.i, %.701.i.i.i
  %.774.i.i.i = srem i64 %.754.i.i.i, %.701.i.i.i
  %.775.i.i.i = xor i64 %.774.i.i.i, %.701.i.i.i
  %.776.i.i.i = icmp slt i64 %.775.i.i.i, 0
  %.777.i.i.i = icmp ne i64 %.774.i.i.i, 0
  %.778.i.i.i = and i1 %.777.i.i.i, %.776.i.i.i
  %.783.i.i.i = sext i1 %.778.i.i.i to i64
  %spec.select259.i.i.i = add i64 %.773.i.i.i, %.783.i.i.i
  br label %B654.endif.endif.i.i.i

B654.endif.endif.else.i.i.i:                      ; preds = %B654.endif.endif.i.i.i
  %.810.i.i.i = icmp ne i64 %rest.2.1281.i.i.i, -9223372036854775808
  %.811.i.i.i = icmp ne i64 %.795.i.i.i, -1
  %.812.not.i.i.i = or i1 %.810.i.i.i, %.811.i.i.i
  br i1 %.812.not.i.i.i, label %B654.endif.endif.endif.else.if.i.i.i, label %B654.endif.endif.endif.endif.i.i.i, !prof !1

B654.endif.endif.endif.endif.i.i.i:               ; preds = %B654.endif.endif.endif.else.if.i.i.i, %B654.endif.endif.else.i.i.i, %B654.endif.endif.i.i.i, %B654.i.i.i
  %.837246.i.i.i = phi i64 [ %.715.0.i.i.i, %B654.endif.endif.i.i.i ], [ 0, %B654.i.i.i ], [ %.837331.i.i.i, %B654.endif.endif.endif.else.if.i.i.i ], [ %.715.0.i.i.i, %B654.endif.endif.else.i.i.i ]
  %quot.7.0.i.i.i = phi i64 [ 0, %B654.endif.endif.i.i.i ], [ 0, %B654.i.i.i ], [ %spec.select261.i.i.i, %B654.endif.endif.endif.else.if.i.i.i ], [ 0, %B654.endif.endif.else.i.i.i ]
  %.881.i.i.i = mul nsw i64 %.837246.i.i.i, %.701.i.i.i
  %.886.i.i44.i = sub nsw i64 %.881.i.i.i, %.705.i.i.i
  %scevgep14.i.i.i = getelementptr i8, ptr %scevgep8.i.i.i, i64 %23
  %scevgep16.i.i.i = getelementptr i8, ptr %scevgep14.i.i.i, i64 -8
  %.894.i.i45.i = load i64, ptr %scevgep16.i.i.i, align 8, !noalias !25
  %.895.i.i.i = mul nsw i64 %.894.i.i45.i, %.886.i.i44.i
  %.897.i.i.i = add nsw i64 %.895.i.i.i, %offset.3.1280.i.i.i
  %scevgep7.i.i46.i = getelementptr i8, ptr %scevgep5.i.i.i, i64 %23
  %scevgep10.i.i.i = getelementptr i8, ptr %scevgep7.i.i46.i, i64 -8
  %.907.i.i47.i = load i64, ptr %scevgep10.i.i.i, align 8, !noalias !25
  %.908.i.i48.i = mul nsw i64 %.907.i.i47.i, %.837246.i.i.i
  %.910.i.i49.i = add nsw i64 %.908.i.i48.i, %target.3.1282.i.i.i
  %scevgep2.i.i50.i = getelementptr i8, ptr %lsr.iv1.i.i42.i, i64 -16
  %lsr.iv.next3.i.i.i = add nsw i64 %lsr.iv2.i.i41.i, -1
  %.656.i.i.i = icmp sgt i64 %lsr.iv.next3.i.i.i, %invariant.op.i.i.i
  br i1 %.656.i.i.i, label %B654.i.i.i, label %B926.endif.i.i.i

B654.endif.endif.endif.else.if.i.i.i:             ; preds = %B654.endif.endif.else.i.i.i
  %.816.i.i.i = srem i64 %rest.2.1281.i.i.i, %.795.i.i.i
  %.817.i.i.i = xor i64 %.816.i.i.i, %.795.i.i.i
  %.818.i.i.i = icmp slt i64 %.817.i.i.i, 0
  %.819.i.i.i = icmp ne i64 %.816.i.i.i, 0
  %.820.i.i.i = and i1 %.819.i.i.i, %.818.i.i.i
  %.827.i.i.i = select i1 %.820.i.i.i, i64 %.795.i.i.i, i64 0
  %spec.select260.i.i.i = add i64 %.816.i.i.i, %.715.0.i.i.i
  %.837331.i.i.i = add i64 %spec.select260.i.i.i, %.827.i.i.i
  %.857.i.i.i = sdiv i64 %rest.2.1281.i.i.i, %.795.i.i.i
  %.867.i.i51.i = sext i1 %.820.i.i.i to i64
  %spec.select261.i.i.i = add i64 %.857.i.i.i, %.867.i.i51.i
  br label %B654.endif.endif.endif.endif.i.i.i

B926.endif.i.i.i:                                 ; preds = %B654.endif.endif.endif.endif.i.i.i, %B540.endif.i.i.i
  %offset.3.1.lcssa.i.i.i = phi i64 [ %.560.i.i.i, %B540.endif.i.i.i ], [ %.897.i.i.i, %B654.endif.endif.endif.endif.i.i.i ]
  %target.3.1.lcssa.i.i.i = phi i64 [ %.568.i.i.i, %B540.endif.i.i.i ], [ %.910.i.i49.i, %B654.endif.endif.endif.endif.i.i.i ]
  br i1 %42, label %B538.loopexit.i.i.i, label %B960.i.i.i

B960.endif.i.i.i:                                 ; preds = %B806.i.i.i.i, %B424.i.i.i.i
  %bad.3.1.i.i.i.i = phi i64 [ 0, %B424.i.i.i.i ], [ %.558.i.i.i.i, %B806.i.i.i.i ]
  %.1028.i.i.i = add nsw i64 %.1018287291.i.i.i, -1
  %.1092.i.i.i = add nsw i64 %bad.3.1.i.i.i.i, %bad.2.1292.i.i.i
  %.1097.i.i.i = add nsw i64 %offset.4.1293.i.i.i, %.407.i.i.i
  %.1102.i.i.i = add nsw i64 %target.4.1294.i.i.i, %.416.i.i.i
  %.1019.i.i.i = icmp sgt i64 %.1018287291.i.i.i, 1
  br i1 %.1019.i.i.i, label %B960.i.i.i, label %B538.loopexit.i.i.i

_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i.i: ; preds = %B538.loopexit.i.i.i, %B312.endif.endif.endif.i.i.i
  %bad.3.0.lcssa.i.i.i = phi i64 [ 0, %B312.endif.endif.endif.i.i.i ], [ %bad.2.1.lcssa.i.i.i, %B538.loopexit.i.i.i ]
  %.350.i.i = add nsw i64 %bad.3.0.lcssa.i.i.i, %bad.2.088.i.i
  br label %B384.i.i

B204.endif.endif.else.if.i.i:                     ; preds = %B204.i.i
  %.233.i.i = sdiv i64 %.1238386.i.i, %.213.i.i
  %.234.i.i = srem i64 %.1238386.i.i, %.213.i.i
  %.237.i.i = icmp ne i64 %.234.i.i, 0
  %.236.i.i = icmp slt i64 %.213.i.i, 0
  %.238.i.i = and i1 %.236.i.i, %.237.i.i
  %.243.i33.i = sext i1 %.238.i.i to i64
  %spec.select.i34.i = add i64 %.233.i.i, %.243.i33.i
  %46 = shl i64 %.25970.i.i, 1
  %.260.i.i = mul i64 %46, %spec.select.i34.i
  %.262.i.i = add nsw i64 %.260.i.i, %.1092.i
  %.291.not.i.i = icmp eq i64 %.234.i.i, 0
  %47 = call i64 @llvm.smin.i64(i64 %.213.i.i, i64 0)
  %.299.i.i = select i1 %.291.not.i.i, i64 0, i64 %47
  %spec.select77.i.i = add nsw i64 %.299.i.i, %.234.i.i
  %48 = mul nsw i64 %spec.select77.i.i, %.25970.i.i
  br label %B204.endif.endif.endif.i.i

_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx.exit.i: ; preds = %B384.i.i, %B1150.i
  %bad.2.0.lcssa.i.i = phi i64 [ 0, %B1150.i ], [ %bad.3.1.i.i, %B384.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.22.i.i), !noalias !2
  call void @llvm.lifetime.end.p0(ptr nonnull %.184.i.i), !noalias !2
  %.1055.i = add nuw nsw i64 %.1048241243.i, 1
  %.1051.i = add nsw i64 %.1041240244.i, -1
  %.1129.i = add nsw i64 %bad.2.0.lcssa.i.i, %bad.2.3245.i
  %.1042.i = icmp sgt i64 %.1041240244.i, 1
  br i1 %.1042.i, label %B1150.i, label %B982.loopexit.i

B1274.i:                                          ; preds = %B726.loopexit.i, %B642.endif.endif.endif.i
  %bad.4.1.lcssa.i = phi i64 [ %bad.5.0.i, %B642.endif.endif.endif.i ], [ %bad.3.2.lcssa.i, %B726.loopexit.i ]
  %.1188.i = atomicrmw add ptr %.179.i, i64 1 monotonic, align 8, !noalias !2
  %.1190.i = load atomic i64, ptr %.181.i monotonic, align 8, !noalias !2
  %.1191.i = icmp slt i64 %.1188.i, %.1190.i
  %.1192.i = select i1 %.1191.i, i64 %.1188.i, i64 4611686018427387904
  %.1198.i = load i64, ptr %.189.i, align 1, !noalias !2
  %.1202.i = load i64, ptr %.193.i, align 1, !noalias !2
  %.1203.i = mul nsw i64 %.1202.i, %.1198.i
  %.1207.i = load i64, ptr %.198.i, align 1, !noalias !2
  %.1208.i = mul nsw i64 %.1203.i, %.1207.i
  %.1209.i = icmp slt i64 %.1192.i, %.1208.i
  br i1 %.1209.i, label %B400.i, label %_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B0.endif.else.i:                                  ; preds = %.8
  %.135.i = icmp ne i64 %.117.i, -9223372036854775808
  %.136.i = icmp ne i64 %.115.i, -1
  %.137.not.i = or i1 %.136.i, %.135.i
  br i1 %.137.not.i, label %B0.endif.else.if.i, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:                                 ; preds = %B0.endif.else.if.i, %B0.endif.else.i, %.8
  %quot.1.0.i = phi i64 [ 0, %.8 ], [ 0, %B0.endif.else.i ], [ %spec.select.i, %B0.endif.else.if.i ]
  %.179.i = inttoptr i64 %.6 to ptr
  %.180.i = atomicrmw add ptr %.179.i, i64 1 monotonic, align 8, !noalias !2
  %.181.i = getelementptr i8, ptr %.179.i, i64 8
  %.182.i = load atomic i64, ptr %.181.i monotonic, align 8, !noalias !2
  %.183.i = icmp slt i64 %.180.i, %.182.i
  %.184.i = select i1 %.183.i, i64 %.180.i, i64 4611686018427387904
  %.189.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 208
  %.191.i = load i64, ptr %.189.i, align 1, !noalias !2
  %.193.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 216
  %.195.i = load i64, ptr %.193.i, align 1, !noalias !2
  %.196.i = mul nsw i64 %.195.i, %.191.i
  %.198.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 240
  %.200.i = load i64, ptr %.198.i, align 1, !noalias !2
  %.201.i = mul nsw i64 %.196.i, %.200.i
  %.202.i = icmp slt i64 %.184.i, %.201.i
  br i1 %.202.i, label %B400.preheader.i, label %_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B400.preheader.i:                                 ; preds = %B0.endif.endif.i
  %.405.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 224
  %.416.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 16
  %.435.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 272
  %.732.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 312
  %.737.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 248
  %.752.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 288
  %.765.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 296
  %sunkaddr15.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 8
  %49 = ptrtoint ptr %.25.i.i to i64
  %sunkaddr24.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 280
  %sunkaddr26.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 144
  %sunkaddr28.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 352
  %sunkaddr30.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %sunkaddr32.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 320
  %sunkaddr34.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 328
  %.41.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  %scevgep1.i.i.i = getelementptr inbounds nuw i8, ptr %.25.i.i, i64 8
  %sunkaddr3.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.187.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 96
  %sunkaddr6.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 88
  %sunkaddr10.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %sunkaddr12.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 104
  %.74.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 336
  %.78.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 344
  %50 = ptrtoint ptr %.22.i.i to i64
  %.166.i.i31.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 368
  %scevgep13.i.i.i = getelementptr inbounds nuw i8, ptr %.22.i.i, i64 8
  %.398.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.409.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %sunkaddr24.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %sunkaddr33.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %sunkaddr29.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 360
  br label %B400.i

B0.endif.else.if.i:                               ; preds = %B0.endif.else.i
  %.140.i = sdiv i64 %.117.i, %.115.i
  %.141.i = srem i64 %.117.i, %.115.i
  %.142.i = xor i64 %.141.i, %.115.i
  %.143.i = icmp slt i64 %.142.i, 0
  %.144.i = icmp ne i64 %.141.i, 0
  %.145.i = and i1 %.144.i, %.143.i
  %.150.i = sext i1 %.145.i to i64
  %spec.select.i = add i64 %.140.i, %.150.i
  br label %B0.endif.endif.i

B400.else.i:                                      ; preds = %B400.i
  %.231.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.232.i = icmp ne i64 %.216.i, -1
  %.233.not.i = or i1 %.232.i, %.231.i
  br i1 %.233.not.i, label %B400.endif.else.if.i, label %B400.endif.endif.i, !prof !1

B400.endif.endif.i:                               ; preds = %B400.endif.else.if.i, %B400.else.i, %B400.i
  %quot.2.0199.i = phi i64 [ 0, %B400.i ], [ %spec.select225.i, %B400.endif.else.if.i ], [ 0, %B400.else.i ]
  %rem.3.0.i = phi i64 [ 0, %B400.i ], [ %spec.select226.i, %B400.endif.else.if.i ], [ 0, %B400.else.i ]
  %.318.i = icmp eq i64 %.314.i, 0
  br i1 %.318.i, label %B400.endif.endif.endif.endif.i, label %B400.endif.endif.else.i, !prof !0

B400.endif.else.if.i:                             ; preds = %B400.else.i
  %.236.i = sdiv i64 %task.2.0.i, %.216.i
  %.237.i = srem i64 %task.2.0.i, %.216.i
  %.238.i = xor i64 %.237.i, %.216.i
  %.239.i = icmp slt i64 %.238.i, 0
  %.240.i = icmp ne i64 %.237.i, 0
  %.241.i = and i1 %.240.i, %.239.i
  %.246.i = sext i1 %.241.i to i64
  %spec.select225.i = add i64 %.236.i, %.246.i
  %.293.i = select i1 %.241.i, i64 %.216.i, i64 0
  %spec.select226.i = add i64 %.293.i, %.237.i
  br label %B400.endif.endif.i

B400.endif.endif.else.i:                          ; preds = %B400.endif.endif.i
  %.329.i = icmp ne i64 %quot.2.0199.i, -9223372036854775808
  %.330.i = icmp ne i64 %.314.i, -1
  %.331.not.i = or i1 %.330.i, %.329.i
  br i1 %.331.not.i, label %B400.endif.endif.endif.else.if.i, label %B400.endif.endif.endif.endif.i, !prof !1

B400.endif.endif.endif.endif.i:                   ; preds = %B400.endif.endif.endif.else.if.i, %B400.endif.endif.else.i, %B400.endif.endif.i
  %quot.4.0206.i = phi i64 [ 0, %B400.endif.endif.i ], [ %spec.select227.i, %B400.endif.endif.endif.else.if.i ], [ 0, %B400.endif.endif.else.i ]
  %quot.2.0202.i = phi i64 [ %quot.2.0199.i, %B400.endif.endif.i ], [ %quot.2.0199.i, %B400.endif.endif.endif.else.if.i ], [ -9223372036854775808, %B400.endif.endif.else.i ]
  %rem.5.0.i = phi i64 [ 0, %B400.endif.endif.i ], [ %spec.select228.i, %B400.endif.endif.endif.else.if.i ], [ 0, %B400.endif.endif.else.i ]
  %.407.i = load i64, ptr %.405.i, align 1, !noalias !2
  %.408.i = mul nsw i64 %.407.i, %rem.5.0.i
  %.409.i = add nsw i64 %rem.5.0.i, 1
  %.414.i = mul nsw i64 %.409.i, %.407.i
  %.418.i = load i64, ptr %.416.i, align 1, !noalias !2
  %.420.i = call i64 @llvm.smin.i64(i64 %.414.i, i64 %.418.i)
  %.429.not.i = icmp eq i64 %quot.2.0202.i, %held.2.0.i
  br i1 %.429.not.i, label %B642.i, label %B576.i

B400.endif.endif.endif.else.if.i:                 ; preds = %B400.endif.endif.else.i
  %.334.i = sdiv i64 %quot.2.0199.i, %.314.i
  %.335.i = srem i64 %quot.2.0199.i, %.314.i
  %.336.i = xor i64 %.335.i, %.314.i
  %.337.i = icmp slt i64 %.336.i, 0
  %.338.i = icmp ne i64 %.335.i, 0
  %.339.i = and i1 %.338.i, %.337.i
  %.344.i = sext i1 %.339.i to i64
  %spec.select227.i = add i64 %.334.i, %.344.i
  %.391.i = select i1 %.339.i, i64 %.314.i, i64 0
  %spec.select228.i = add i64 %.391.i, %.335.i
  br label %B400.endif.endif.endif.endif.i

B642.else.i:                                      ; preds = %B642.i
  %.507.i = icmp ne i64 %.489.i, -9223372036854775808
  %.508.i = icmp ne i64 %.493.i, -1
  %.509.not.i = or i1 %.507.i, %.508.i
  br i1 %.509.not.i, label %B642.else.if.i, label %B642.endif.else.i, !prof !1

B642.else.if.i:                                   ; preds = %B642.else.i
  %.512.i = sdiv i64 %.489.i, %.493.i
  %.513.i = srem i64 %.489.i, %.493.i
  %.514.i = xor i64 %.513.i, %.493.i
  %.515.i = icmp slt i64 %.514.i, 0
  %.516.i = icmp ne i64 %.513.i, 0
  %.517.i = and i1 %.516.i, %.515.i
  %.522.i = sext i1 %.517.i to i64
  %spec.select229.i = add i64 %.512.i, %.522.i
  br label %B642.endif.else.i

B642.endif.else.i:                                ; preds = %B642.else.if.i, %B642.else.i
  %.501.0.i = phi i64 [ 0, %B642.else.i ], [ %spec.select229.i, %B642.else.if.i ]
  %.535.i = add nsw i64 %rem.3.0.i, 1
  %.539.i = mul nsw i64 %.535.i, %quot.1.0.i
  %.557.i = icmp ne i64 %.539.i, -9223372036854775808
  %.559.not.i = or i1 %.557.i, %.508.i
  br i1 %.559.not.i, label %B642.endif.else.if.i, label %B642.endif.endif.endif.i, !prof !1

B642.endif.else.if.i:                             ; preds = %B642.endif.else.i
  %.562.i = sdiv i64 %.539.i, %.493.i
  %.563.i = srem i64 %.539.i, %.493.i
  %.564.i = xor i64 %.563.i, %.493.i
  %.565.i = icmp slt i64 %.564.i, 0
  %.566.i = icmp ne i64 %.563.i, 0
  %.567.i = and i1 %.566.i, %.565.i
  %.572.i = sext i1 %.567.i to i64
  %spec.select230.i = add i64 %.562.i, %.572.i
  br label %B642.endif.endif.endif.i

B642.endif.endif.endif.i:                         ; preds = %B642.endif.else.if.i, %B642.endif.else.i, %B642.i
  %quot.6.0211.i = phi i64 [ 0, %B642.i ], [ %.501.0.i, %B642.endif.else.i ], [ %.501.0.i, %B642.endif.else.if.i ]
  %quot.7.0.i = phi i64 [ 0, %B642.i ], [ 0, %B642.endif.else.i ], [ %spec.select230.i, %B642.endif.else.if.i ]
  %.620.i = sub i64 %quot.7.0.i, %quot.6.0211.i
  %.664291.not.i = icmp slt i64 %.620.i, 1
  br i1 %.664291.not.i, label %B1274.i, label %B728.lr.ph.i

B728.lr.ph.i:                                     ; preds = %B642.endif.endif.endif.i
  %.729.i = mul nsw i64 %quot.4.0206.i, %quot.1.0.i
  %.815.i = sub i64 %.420.i, %.408.i
  %.816.i = icmp sgt i64 %.815.i, 0
  br label %B728.i

B728.endif.i:                                     ; preds = %B728.i
  %.817.i = icmp sgt i64 %.776.i, 0
  %.818.i = xor i1 %.816.i, %.817.i
  br i1 %.818.i, label %B726.loopexit.i, label %B728.endif.endif.i

B728.endif.endif.i:                               ; preds = %B728.endif.i
  %.831.i = srem i64 %.815.i, %.776.i
  %.832.i = sub nsw i64 0, %.831.i
  %.833.i = select i1 %.816.i, i64 %.831.i, i64 %.832.i
  %.834.i = icmp sgt i64 %.833.i, 0
  %.835.i = sdiv i64 %.815.i, %.776.i
  %.836.i = zext i1 %.834.i to i64
  %.837.i = add i64 %.835.i, %.836.i
  %.858258.i = icmp sgt i64 %.837.i, 0
  br i1 %.858258.i, label %B984.lr.ph.i, label %B726.loopexit.i

B984.lr.ph.i:                                     ; preds = %B728.endif.endif.i
  %.1042242.not.i = icmp slt i64 %.723.i, 1
  br label %B984.i

_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B1274.i, %B728.i, %B0.endif.endif.i
  %.9.0 = phi i64 [ undef, %B728.i ], [ 0, %B0.endif.endif.i ], [ %bad.4.1.lcssa.i, %B1274.i ]
  ret i64 %.9.0
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
!2 = !{!3, !5}
!3 = distinct !{!3, !4, !"_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!4 = distinct !{!4, !"_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!5 = distinct !{!5, !4, !"_ZN7convjit8_kernels7fourier4bank10bank_tilesB3v61B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %excinfo"}
!6 = !{!7, !3, !5}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels7fourier4bank7forwardB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!9 = !{!10, !7, !3, !5}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v64B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v64B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29"}
!12 = !{!"branch_weights", i32 199, i32 9801}
!13 = !{!14, !16, !7, !3, !5}
!14 = distinct !{!14, !15, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx: %retptr"}
!15 = distinct !{!15, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx"}
!16 = distinct !{!16, !17, !"_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!17 = distinct !{!17, !"_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!18 = !{!16, !7, !3, !5}
!19 = !{!20, !3, !5}
!20 = distinct !{!20, !21, !"_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!21 = distinct !{!21, !"_ZN7convjit8_kernels7fourier4bank8backwardB3v67B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!22 = !{!23, !3, !5}
!23 = distinct !{!23, !24, !"_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!24 = distinct !{!24, !"_ZN7convjit8_kernels7fourier4bank11store_turnsB3v68B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!25 = !{!26, !23, !3, !5}
!26 = distinct !{!26, !27, !"_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!27 = distinct !{!27, !"_ZN7convjit8_kernels7fourier4bank5storeB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!28 = !{!29, !26, !23, !3, !5}
!29 = distinct !{!29, !30, !"_ZN7convjit8_kernels7fourier4bank9store_rowB3v70B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!30 = distinct !{!30, !"_ZN7convjit8_kernels7fourier4bank9store_rowB3v70B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!31 = !{!"branch_weights", i32 0, i32 -2147483648}
