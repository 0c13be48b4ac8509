; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7fourier4bank12bank_spectraB3v71B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29 = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4loadB3v64B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29 = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #2 {
.8:
  %.76.i = alloca [17 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.76.i)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.76.i, i8 0, i64 1088, i1 false), !noalias !0
  %.19.i = inttoptr i64 %.4 to ptr
  %.24.i = add nsw i64 %.5, 63
  %.65.i = and i64 %.24.i, -64
  %.70.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 120
  %.72.i = load i64, ptr %.70.i, align 1, !noalias !0
  %.74.i = inttoptr i64 %.65.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 64 %.74.i, i8 0, i64 %.72.i, i1 false), !noalias !0
  %.78.i = ptrtoint ptr %.76.i to i64
  %.83.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 256
  %.85.i = load i64, ptr %.83.i, align 1, !noalias !0
  %.87.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 264
  %.89.i = load i64, ptr %.87.i, align 1, !noalias !0
  %.90.i = add i64 %.85.i, -1
  %.91.i = add i64 %.90.i, %.89.i
  %.98.i = icmp eq i64 %.89.i, 0
  br i1 %.98.i, label %B0.endif.endif.i, label %B0.endif.else.i, !prof !3

B346.i:                                           ; preds = %B346.preheader.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i
  %.268.i = phi i64 [ %.846.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ], [ %.158.i, %B346.preheader.i ]
  %.173.i = phi i64 [ %.851.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ], [ %.163.i, %B346.preheader.i ]
  %task.2.0.i = phi i64 [ %.834.i, %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i ], [ %.145.i, %B346.preheader.i ]
  %.177.i = icmp eq i64 %.173.i, 0
  br i1 %.177.i, label %B346.endif.endif.i, label %B346.else.i, !prof !3

B570.i:                                           ; preds = %B346.endif.endif.endif.endif.endif.endif.endif.endif.i, %B1115.i
  %.600.not.i = phi i1 [ true, %B346.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ false, %B1115.i ]
  %exitcond.not.i = phi i1 [ false, %B346.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ true, %B1115.i ]
  %.564123127.i = phi i64 [ 0, %B346.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ 1, %B1115.i ]
  %"$phi602.1.2.2.in.v.i" = select i1 %.600.not.i, i64 128, i64 136
  %"$phi602.1.2.2.in.i" = getelementptr inbounds nuw i8, ptr %.19.i, i64 %"$phi602.1.2.2.in.v.i"
  %"$phi602.1.2.2.i" = load i64, ptr %"$phi602.1.2.2.in.i", align 1, !noalias !0
  %.626.i = load i64, ptr %.624.i, align 1, !noalias !0
  %.628.i = mul nuw nsw i64 %.626.i, %.564123127.i
  %.630.i = add nsw i64 %.628.i, %.65.i
  %.637.i = load i64, ptr %.83.i, align 1, !noalias !0
  %.639.i = icmp slt i64 %.449.i, %.637.i
  %.642.i = icmp ne i64 %"$phi602.1.2.2.i", 0
  %or.cond.i = select i1 %.639.i, i1 %.642.i, i1 false
  br i1 %or.cond.i, label %B656.i, label %B790.i

B656.i:                                           ; preds = %B570.i
  br i1 %.600.not.i, label %B690.i, label %B668.i

B668.i:                                           ; preds = %B656.i
  %.650.i = load i64, ptr %.648.i, align 1, !noalias !0
  %.651.i = icmp eq i64 %.650.i, 1
  br i1 %.651.i, label %B690.i, label %B790.i

B690.i:                                           ; preds = %B668.i, %B656.i
  %.25.i.i = load i64, ptr %.23.i.i, align 1, !noalias !0
  %0 = call i64 @llvm.smax.i64(i64 %.25.i.i, i64 -1)
  %.10753.i.i = icmp ult i64 %0, 9223372036854775807
  br i1 %.10753.i.i, label %B172.lr.ph.i.i, label %_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29.exit.i

B172.lr.ph.i.i:                                   ; preds = %B690.i
  %1 = add nuw i64 %0, 2
  %2 = shl i64 %.25.i.i, 4
  %3 = getelementptr i8, ptr %.76.i, i64 %2
  %scevgep.i.i = getelementptr i8, ptr %3, i64 8
  %4 = shl i64 %.25.i.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %.19.i, i64 %4
  %.156.i.pre.i = load i64, ptr %sunkaddr8.i.i, align 1, !noalias !4
  %5 = shl i64 %.156.i.pre.i, 3
  br label %B172.i.i

B172.i.i:                                         ; preds = %B172.i.i, %B172.lr.ph.i.i
  %lsr.iv5.i.i = phi ptr [ %scevgep4.i.i, %B172.lr.ph.i.i ], [ %scevgep6.i.i, %B172.i.i ]
  %lsr.iv1.i.i = phi ptr [ %scevgep.i.i, %B172.lr.ph.i.i ], [ %scevgep2.i.i, %B172.i.i ]
  %lsr.iv.i.i = phi i64 [ %1, %B172.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B172.i.i ]
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv5.i.i, i64 %5
  %.160.i.i = load i64, ptr %scevgep7.i.i, align 8, !noalias !4
  %.247.i.i = getelementptr i64, ptr %.19.i, i64 %.160.i.i
  %.248.i.i = load i64, ptr %.247.i.i, align 8, !noalias !4
  %.251.i.i = getelementptr i8, ptr %.247.i.i, i64 8
  %.252.i.i = load i64, ptr %.251.i.i, align 8, !noalias !4
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -8
  store i64 %.248.i.i, ptr %scevgep3.i.i, align 8, !noalias !4
  store i64 %.252.i.i, ptr %lsr.iv1.i.i, align 8, !noalias !4
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep2.i.i = getelementptr i8, ptr %lsr.iv1.i.i, i64 -16
  %scevgep6.i.i = getelementptr i8, ptr %lsr.iv5.i.i, i64 -8
  %.107.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.107.i.i, label %B172.i.i, label %_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29.exit.i

_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29.exit.i: ; preds = %B172.i.i, %B690.i
  %.684.i = load i64, ptr %.682.i, align 1, !noalias !0
  %.686.i = mul nuw nsw i64 %.684.i, %.564123127.i
  %.690.i = add nsw i64 %.473.i, %.686.i
  %.125215.not.i.i = icmp slt i64 %.25.i.i, 1
  br i1 %.125215.not.i.i, label %B246.i.i, label %B168.i.preheader.i

B168.i.preheader.i:                               ; preds = %_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29.exit.i
  %.170.i.pre.i = load i64, ptr %sunkaddr.i.i, align 1, !noalias !7
  %6 = shl i64 %.170.i.pre.i, 3
  br label %B168.i.i

B168.i.i:                                         ; preds = %B168.i.i, %B168.i.preheader.i
  %lsr.iv8.i.i = phi i64 [ %lsr.iv.next9.i.i, %B168.i.i ], [ %.25.i.i, %B168.i.preheader.i ]
  %lsr.iv5.i9.i = phi ptr [ %scevgep6.i13.i, %B168.i.i ], [ %.19.i, %B168.i.preheader.i ]
  %lsr.iv2.i.i = phi ptr [ %scevgep3.i12.i, %B168.i.i ], [ %scevgep1.i.i, %B168.i.preheader.i ]
  %scevgep4.i10.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -8
  %.166.i.i = load i64, ptr %scevgep4.i10.i, align 8, !noalias !7
  %scevgep7.i11.i = getelementptr i8, ptr %lsr.iv5.i9.i, i64 %6
  %.174.i.i = load i64, ptr %scevgep7.i11.i, align 8, !noalias !7
  %.175.i.i = add nsw i64 %.174.i.i, %.166.i.i
  store i64 %.175.i.i, ptr %lsr.iv2.i.i, align 8, !noalias !7
  %scevgep3.i12.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 16
  %scevgep6.i13.i = getelementptr i8, ptr %lsr.iv5.i9.i, i64 8
  %lsr.iv.next9.i.i = add i64 %lsr.iv8.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next9.i.i, 0
  br i1 %exitcond.not.i.i, label %B246.i.thread.i, label %B168.i.i

B246.i.i:                                         ; preds = %_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29.exit.i
  %.189.i.i = load i64, ptr %.187.i.i, align 1, !noalias !7
  %.200.i.i = icmp sgt i64 %.189.i.i, 1
  br i1 %.200.i.i, label %B752.lr.ph.i.i, label %B346.endif.i.i

B246.i.thread.i:                                  ; preds = %B168.i.i
  %.189.i1.i = load i64, ptr %.187.i.i, align 1, !noalias !7
  %.200.i2.i = icmp sgt i64 %.189.i1.i, 1
  br i1 %.200.i2.i, label %B752.lr.ph.i.i, label %B420.lr.ph.i.i

B420.i.i:                                         ; preds = %B420.lr.ph.i.i, %B420.i.i
  %lsr.iv.in.i.i = phi i64 [ %.25.i.i, %B420.lr.ph.i.i ], [ %lsr.iv.i14.i, %B420.i.i ]
  %divided.2.0226.i.i = phi i64 [ 0, %B420.lr.ph.i.i ], [ %divided.3.1.i.i, %B420.i.i ]
  %lsr.iv.i14.i = add i64 %lsr.iv.in.i.i, -1
  %7 = shl i64 %lsr.iv.i14.i, 3
  %scevgep.i15.i = getelementptr i8, ptr %8, i64 %7
  %.482.i.i = load i64, ptr %scevgep.i15.i, align 8, !noalias !7
  %.483.i.i = icmp sgt i64 %.482.i.i, 1
  %divided.3.1.i.i = select i1 %.483.i.i, i64 %lsr.iv.i14.i, i64 %divided.2.0226.i.i
  %.417.i.i = icmp samesign ugt i64 %lsr.iv.in.i.i, 1
  br i1 %.417.i.i, label %B420.i.i, label %B510.endif.endif.i.i

B752.i.i:                                         ; preds = %B752.lr.ph.i.i, %B752.i.i
  %.832231233.i.i = phi i64 [ 0, %B752.lr.ph.i.i ], [ %.839.i.i, %B752.i.i ]
  %.839.i.i = add i64 %.832231233.i.i, 1
  %.867.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !7
  %.868.i.i = mul nsw i64 %.867.i.i, %.832231233.i.i
  %.870.i.i = add nsw i64 %.868.i.i, %.737247.i.i
  %.874.i.i = load i64, ptr %.23.i.i, align 1, !noalias !7
  %.877.idx.i.i = shl i64 %.874.i.i, 4
  %.877.i.i = getelementptr i8, ptr %.76.i, i64 %.877.idx.i.i
  store i64 %.870.i.i, ptr %.877.i.i, align 16, !noalias !7
  %.884.i.i = mul nsw i64 %.867.i.i, %.839.i.i
  %.886.i.i = add nsw i64 %.884.i.i, %.737247.i.i
  %.894.i.i = getelementptr i8, ptr %.877.i.i, i64 8
  store i64 %.886.i.i, ptr %.894.i.i, align 8, !noalias !7
  %.899.i.i = load i64, ptr %sunkaddr17.i.i, align 1, !noalias !7
  %.907.i.i = load i64, ptr %sunkaddr19.i.i, align 1, !noalias !7
  %.908.i.i = mul nsw i64 %.907.i.i, %.832231233.i.i
  %.910.i.i = add nsw i64 %.908.i.i, %.630.i
  %.925.i.i = inttoptr i64 %.899.i.i to ptr
  %.926.i.i = call i64 %.925.i.i(i64 %.690.i, i64 %.903.i.i, i64 %.78.i, i64 %.910.i.i), !noalias !7
  %exitcond237.not.i.i = icmp eq i64 %.189.i4.i, %.839.i.i
  br i1 %exitcond237.not.i.i, label %B1115.i, label %B752.i.i

B346.endif.i.i:                                   ; preds = %B246.i.i
  %.536.pre.i.i = load i64, ptr %sunkaddr.i.i, align 1, !noalias !7
  br label %B510.endif.endif.i.i

B420.lr.ph.i.i:                                   ; preds = %B246.i.thread.i
  %8 = getelementptr i64, ptr %.19.i, i64 %.170.i.pre.i
  br label %B420.i.i

B510.endif.endif.i.i:                             ; preds = %B420.i.i, %B346.endif.i.i
  %.536.pre.i10.i = phi i64 [ %.536.pre.i.i, %B346.endif.i.i ], [ %.170.i.pre.i, %B420.i.i ]
  %.189.i38.i = phi i64 [ %.189.i.i, %B346.endif.i.i ], [ %.189.i1.i, %B420.i.i ]
  %divided.2.0.lcssa.i.i = phi i64 [ 0, %B346.endif.i.i ], [ %divided.3.1.i.i, %B420.i.i ]
  %9 = getelementptr i64, ptr %.19.i, i64 %.536.pre.i10.i
  %.540.i.i = getelementptr i64, ptr %9, i64 %divided.2.0.lcssa.i.i
  %.541.i.i = load i64, ptr %.540.i.i, align 8, !noalias !7
  %.651.i.i = icmp eq i64 %.541.i.i, 0
  br i1 %.651.i.i, label %B1115.i, label %B686.endif.i.i

B686.endif.i.i:                                   ; preds = %B510.endif.endif.i.i
  %.547.idx.i.i = shl i64 %divided.2.0.lcssa.i.i, 4
  %.547.i.i = getelementptr i8, ptr %.76.i, i64 %.547.idx.i.i
  %.548.i.i = load i64, ptr %.547.i.i, align 16, !noalias !7
  %.698.i.i = add nsw i64 %.548.i.i, %.541.i.i
  %.714.i.i = getelementptr i8, ptr %.547.i.i, i64 8
  store i64 %.698.i.i, ptr %.714.i.i, align 8, !noalias !7
  %.826232.not.not.i.i = icmp eq i64 %.189.i38.i, 1
  br i1 %.826232.not.not.i.i, label %B752.lr.ph.i.i, label %B1115.i

B752.lr.ph.i.i:                                   ; preds = %B686.endif.i.i, %B246.i.thread.i, %B246.i.i
  %.189.i4.i = phi i64 [ %.189.i1.i, %B246.i.thread.i ], [ %.189.i.i, %B246.i.i ], [ 1, %B686.endif.i.i ]
  %.736.idx243.pn.i.i = shl i64 %.25.i.i, 4
  %.737247.in.i.i = getelementptr i8, ptr %.76.i, i64 %.736.idx243.pn.i.i
  %.737247.i.i = load i64, ptr %.737247.in.i.i, align 16, !noalias !7
  %.901.i.i = shl nsw i64 %"$phi602.1.2.2.i", 3
  %.903.i.i = add nsw i64 %.901.i.i, %.4
  br label %B752.i.i

B790.i:                                           ; preds = %B668.i, %B570.i
  %.733.i = inttoptr i64 %.630.i to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %.733.i, i8 0, i64 %.626.i, i1 false), !noalias !0
  br label %B1115.i

B834.i:                                           ; preds = %B1115.i
  %.749.i = load i64, ptr %.747.i, align 1, !noalias !0
  %.751.i = mul nsw i64 %.749.i, %quot.4.0109.i
  %.757.i = load i64, ptr %.161.i, align 1, !noalias !0
  %.758.i = mul nsw i64 %.751.i, %.757.i
  %.762.i = load i64, ptr %.87.i, align 1, !noalias !0
  %.763.i = mul nsw i64 %.758.i, %.762.i
  %.765.i = add nsw i64 %.763.i, %.2
  %.771.i = mul nsw i64 %.762.i, %rem.2.0103.i
  %.775.i = add nsw i64 %.771.i, %rem.5.0.i
  %.781.i = load i64, ptr %.779.i, align 1, !noalias !0
  %.782.i = mul nsw i64 %.775.i, %.781.i
  %.783.i = add nsw i64 %.765.i, %.782.i
  %.788.i = load i64, ptr %.786.i, align 1, !noalias !0
  %.792.i = load i64, ptr %.790.i, align 1, !noalias !0
  %.796.i = load i64, ptr %.794.i, align 1, !noalias !0
  %.800.i = load i64, ptr %.624.i, align 1, !noalias !0
  %.802.i = add nsw i64 %.800.i, %.65.i
  %.180.i.i = sub i64 %.796.i, %.792.i
  %.181.i.i = icmp slt i64 %.180.i.i, 1
  br i1 %.181.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B0.endif.endif.i.i

B108.loopexit.i.i:                                ; preds = %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i, %B110.endif.i.i
  %.225.i.i = icmp sgt i64 %.224149157.i.i, 1
  br i1 %.225.i.i, label %B110.endif.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i

B186.i.i:                                         ; preds = %B186.preheader.i.i, %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i
  %.358144146.i.i = phi i64 [ %.365.i.i, %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i ], [ 0, %B186.preheader.i.i ]
  %.172.i.i.i = load i64, ptr %.170.i.i.i, align 1, !noalias !10
  %.176.i.i.i = load i64, ptr %.174.i.i.i, align 1, !noalias !10
  %.350.i.i.i = sub i64 %.176.i.i.i, %.172.i.i.i
  %.351.i.i.i = icmp slt i64 %.350.i.i.i, 1
  br i1 %.351.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i, label %B164.endif.endif.i.i.i

B240.loopexit.i.i.i:                              ; preds = %B356.loopexit.i.i.i, %B324.endif.i.i.i
  %.395.i.i.i = icmp sgt i64 %.394448460.i.i.i, 1
  br i1 %.395.i.i.i, label %B324.endif.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i

B356.loopexit.i.i.i:                              ; preds = %B664.i.i.i, %B358.endif.endif.i.i.i, %B358.endif.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.453.i.i.i, %.557.i.i.i
  br i1 %exitcond.not.i.i.i, label %B240.loopexit.i.i.i, label %B358.endif.i.i.i

B548.i.i.i:                                       ; preds = %B548.preheader.i.i.i, %B664.i.i.i
  %lsr.iv2.i.i.i = phi i64 [ %13, %B548.preheader.i.i.i ], [ %lsr.iv.next3.i.i.i, %B664.i.i.i ]
  %lsr.iv1.i.i.i = phi i64 [ %11, %B548.preheader.i.i.i ], [ %lsr.iv.next2.i.i.i, %B664.i.i.i ]
  %.1101.i.i.i = inttoptr i64 %lsr.iv1.i.i.i to ptr
  %.1106.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i, i64 8
  %.1108.i.i.i = load i64, ptr %.1106.i.i.i, align 1, !noalias !10
  %.1110.i.i.i = add nsw i64 %.597.i.i.i, %.1108.i.i.i
  %.1115.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i, i64 16
  %.1117.i.i.i = load i64, ptr %.1115.i.i.i, align 1, !noalias !10
  %.1118.not.i.i.i = icmp eq i64 %.1117.i.i.i, 0
  br i1 %.1118.not.i.i.i, label %B664.i.i.i, label %B620.i.i.i

B620.i.i.i:                                       ; preds = %B548.i.i.i
  %.1125.i.i.i = add nsw i64 %.1117.i.i.i, %.788.i
  %.1127.i.i.i = getelementptr inbounds nuw i8, ptr %.1101.i.i.i, i64 24
  %.1129.i.i.i = load i64, ptr %.1127.i.i.i, align 1, !noalias !10
  %.1131.i.i.i = mul nsw i64 %.1129.i.i.i, %.550436442.i.i.i
  %.1132.i.i.i = add nsw i64 %.1125.i.i.i, %.1131.i.i.i
  br label %B664.i.i.i

B664.i.i.i:                                       ; preds = %B620.i.i.i, %B548.i.i.i
  %"$phi664.3.2.3.i.i.i" = phi i64 [ %.1132.i.i.i, %B620.i.i.i ], [ %.615.i.i.i, %B548.i.i.i ]
  %.1147.i.i.i = load i64, ptr %.1101.i.i.i, align 1, !noalias !10
  %.1152.i.i.i = add nsw i64 %.1110.i.i.i, %.65.i
  %.1155.i.i.i = add nsw i64 %.802.i, %.1110.i.i.i
  %.1175.i.i.i = inttoptr i64 %.1147.i.i.i to ptr
  %.1176.i.i.i = call i64 %.1175.i.i.i(i64 %.1152.i.i.i, i64 %.1155.i.i.i, i64 %"$phi664.3.2.3.i.i.i", i64 %lsr.iv1.i.i.i), !noalias !10
  %lsr.iv.next2.i.i.i = add i64 %lsr.iv1.i.i.i, 112
  %lsr.iv.next3.i.i.i = add nsw i64 %lsr.iv2.i.i.i, -1
  %.1057.i.i.i = icmp sgt i64 %lsr.iv2.i.i.i, 3
  br i1 %.1057.i.i.i, label %B548.i.i.i, label %B356.loopexit.i.i.i

B164.endif.endif.i.i.i:                           ; preds = %B186.i.i
  %.368425.i.i.i = urem i64 %.350.i.i.i, 40
  %.371.not.i.i.i = icmp ne i64 %.368425.i.i.i, 0
  %.372426.i.i.i = udiv i64 %.350.i.i.i, 40
  %.373.i.i.i = zext i1 %.371.not.i.i.i to i64
  %.374.i.i.i = add nuw nsw i64 %.372426.i.i.i, %.373.i.i.i
  %.395456.not.i.i.i = icmp eq i64 %.374.i.i.i, 0
  br i1 %.395456.not.i.i.i, label %_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i, label %B324.endif.i.i.i

B324.endif.i.i.i:                                 ; preds = %B164.endif.endif.i.i.i, %B240.loopexit.i.i.i
  %.394448460.i.i.i = phi i64 [ %.404.i.i.i, %B240.loopexit.i.i.i ], [ %.374.i.i.i, %B164.endif.endif.i.i.i ]
  %.401449459.i.i.i = phi i64 [ %.408.i.i.i, %B240.loopexit.i.i.i ], [ %.172.i.i.i, %B164.endif.endif.i.i.i ]
  %.404.i.i.i = add nsw i64 %.394448460.i.i.i, -1
  %.408.i.i.i = add i64 %.401449459.i.i.i, 40
  %.434.i.i.i = add nsw i64 %.401449459.i.i.i, %.788.i
  %.435.i.i.i = inttoptr i64 %.434.i.i.i to ptr
  %.453.i.i.i = load i64, ptr %.435.i.i.i, align 1, !noalias !10
  %.544441.not.i.i.i = icmp slt i64 %.453.i.i.i, 1
  br i1 %.544441.not.i.i.i, label %B240.loopexit.i.i.i, label %B358.endif.preheader.i.i.i

B358.endif.preheader.i.i.i:                       ; preds = %B324.endif.i.i.i
  %sunkaddr12.i.i.i = inttoptr i64 %.401449459.i.i.i to ptr
  %sunkaddr14.i.i.i = getelementptr i8, ptr %sunkaddr12.i.i.i, i64 %.788.i
  %sunkaddr15.i.i.i = getelementptr i8, ptr %sunkaddr14.i.i.i, i64 8
  %sunkaddr22.i.i.i = getelementptr i8, ptr %sunkaddr14.i.i.i, i64 16
  %sunkaddr25.i.i.i = getelementptr i8, ptr %sunkaddr14.i.i.i, i64 24
  %sunkaddr28.i.i.i = getelementptr i8, ptr %sunkaddr14.i.i.i, i64 32
  br label %B358.endif.i.i.i

B358.endif.i.i.i:                                 ; preds = %B358.endif.preheader.i.i.i, %B356.loopexit.i.i.i
  %.550436442.i.i.i = phi i64 [ %.557.i.i.i, %B356.loopexit.i.i.i ], [ 0, %B358.endif.preheader.i.i.i ]
  %.557.i.i.i = add nuw nsw i64 %.550436442.i.i.i, 1
  %.588.i.i.i = load i64, ptr %sunkaddr11.i.i.i, align 1, !noalias !10
  %.590.i.i.i = mul nsw i64 %.588.i.i.i, %.358144146.i.i
  %.594.i.i.i = load i64, ptr %sunkaddr15.i.i.i, align 1, !noalias !10
  %.596.i.i.i = mul nsw i64 %.594.i.i.i, %.550436442.i.i.i
  %.597.i.i.i = add nsw i64 %.596.i.i.i, %.590.i.i.i
  %.604.i.i.i = load i64, ptr %sunkaddr20.i.i.i, align 1, !noalias !10
  %.606.i.i.i = mul nsw i64 %.604.i.i.i, %.358144146.i.i
  %.608.i.i.i = add nsw i64 %.783.i, %.606.i.i.i
  %.612.i.i.i = load i64, ptr %sunkaddr22.i.i.i, align 1, !noalias !10
  %.614.i.i.i = mul nsw i64 %.612.i.i.i, %.550436442.i.i.i
  %.615.i.i.i = add nsw i64 %.608.i.i.i, %.614.i.i.i
  %.622.i.i.i = load i64, ptr %sunkaddr25.i.i.i, align 1, !noalias !10
  %.626.i.i.i = load i64, ptr %sunkaddr28.i.i.i, align 1, !noalias !10
  %.1014.i.i.i = sub i64 %.626.i.i.i, %.622.i.i.i
  %.1015.i.i.i = icmp slt i64 %.1014.i.i.i, 1
  br i1 %.1015.i.i.i, label %B356.loopexit.i.i.i, label %B358.endif.endif.i.i.i

B358.endif.endif.i.i.i:                           ; preds = %B358.endif.i.i.i
  %.1030423.i.i.i = urem i64 %.1014.i.i.i, 112
  %.1033.not.i.i.i = icmp ne i64 %.1030423.i.i.i, 0
  %.1034424.i.i.i = udiv i64 %.1014.i.i.i, 112
  %.1035.i.i.i = zext i1 %.1033.not.i.i.i to i64
  %10 = or i64 %.1034424.i.i.i, %.1035.i.i.i
  %.1057431.not.i.i.i = icmp eq i64 %10, 0
  br i1 %.1057431.not.i.i.i, label %B356.loopexit.i.i.i, label %B548.preheader.i.i.i

B548.preheader.i.i.i:                             ; preds = %B358.endif.endif.i.i.i
  %11 = add i64 %.622.i.i.i, %.788.i
  %12 = add nuw nsw i64 %.1034424.i.i.i, 2
  %13 = add nuw nsw i64 %12, %.1035.i.i.i
  br label %B548.i.i.i

_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx.exit.i.i: ; preds = %B240.loopexit.i.i.i, %B164.endif.endif.i.i.i, %B186.i.i
  %.365.i.i = add nuw nsw i64 %.358144146.i.i, 1
  %exitcond.not.i16.i = icmp eq i64 %.272.i.i, %.365.i.i
  br i1 %exitcond.not.i16.i, label %B108.loopexit.i.i, label %B186.i.i

B0.endif.endif.i.i:                               ; preds = %B834.i
  %.198140.i.i = urem i64 %.180.i.i, 40
  %.201.not.i.i = icmp ne i64 %.198140.i.i, 0
  %.202141.i.i = udiv i64 %.180.i.i, 40
  %.203.i.i = zext i1 %.201.not.i.i to i64
  %.204.i.i = add nuw nsw i64 %.202141.i.i, %.203.i.i
  %.225155.not.i.i = icmp eq i64 %.204.i.i, 0
  br i1 %.225155.not.i.i, label %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, label %B110.endif.i.i

B110.endif.i.i:                                   ; preds = %B0.endif.endif.i.i, %B108.loopexit.i.i
  %.224149157.i.i = phi i64 [ %.234.i.i, %B108.loopexit.i.i ], [ %.204.i.i, %B0.endif.endif.i.i ]
  %.231150156.i.i = phi i64 [ %.238.i.i, %B108.loopexit.i.i ], [ %.792.i, %B0.endif.endif.i.i ]
  %.234.i.i = add nsw i64 %.224149157.i.i, -1
  %.238.i.i = add i64 %.231150156.i.i, 40
  %.268.i.i = add nsw i64 %.231150156.i.i, %.788.i
  %.269.i.i = inttoptr i64 %.268.i.i to ptr
  %.272.i.i = load i64, ptr %.269.i.i, align 1, !noalias !15
  %.352145.not.i.i = icmp slt i64 %.272.i.i, 1
  br i1 %.352145.not.i.i, label %B108.loopexit.i.i, label %B186.preheader.i.i

B186.preheader.i.i:                               ; preds = %B110.endif.i.i
  %.170.i.i.i = getelementptr inbounds nuw i8, ptr %.269.i.i, i64 24
  %.174.i.i.i = getelementptr inbounds nuw i8, ptr %.269.i.i, i64 32
  %sunkaddr8.i.i.i = inttoptr i64 %.231150156.i.i to ptr
  %sunkaddr9.i.i.i = getelementptr i8, ptr %sunkaddr8.i.i.i, i64 %.788.i
  %sunkaddr11.i.i.i = getelementptr i8, ptr %sunkaddr9.i.i.i, i64 8
  %sunkaddr20.i.i.i = getelementptr i8, ptr %sunkaddr9.i.i.i, i64 16
  br label %B186.i.i

_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i: ; preds = %B108.loopexit.i.i, %B0.endif.endif.i.i, %B834.i
  %.830.i = atomicrmw add ptr %.140.i, i64 1 monotonic, align 8, !noalias !0
  %.832.i = load atomic i64, ptr %.142.i monotonic, align 8, !noalias !0
  %.833.i = icmp slt i64 %.830.i, %.832.i
  %.834.i = select i1 %.833.i, i64 %.830.i, i64 4611686018427387904
  %.840.i = load i64, ptr %.150.i, align 1, !noalias !0
  %.842.i = mul nsw i64 %.840.i, %quot.1.0.i
  %.846.i = load i64, ptr %.87.i, align 1, !noalias !0
  %.847.i = mul nsw i64 %.842.i, %.846.i
  %.851.i = load i64, ptr %.161.i, align 1, !noalias !0
  %.852.i = mul nsw i64 %.847.i, %.851.i
  %.853.i = icmp slt i64 %.834.i, %.852.i
  br i1 %.853.i, label %B346.i, label %_ZN7convjit8_kernels7fourier4bank12bank_spectraB3v71B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B1115.i:                                          ; preds = %B752.i.i, %B790.i, %B686.endif.i.i, %B510.endif.endif.i.i
  br i1 %exitcond.not.i, label %B834.i, label %B570.i

B0.endif.else.i:                                  ; preds = %.8
  %.109.i = icmp ne i64 %.91.i, -9223372036854775808
  %.110.i = icmp ne i64 %.89.i, -1
  %.111.not.i = or i1 %.110.i, %.109.i
  br i1 %.111.not.i, label %B0.endif.else.if.i, label %B0.endif.endif.i, !prof !16

B0.endif.endif.i:                                 ; preds = %B0.endif.else.if.i, %B0.endif.else.i, %.8
  %quot.1.0.i = phi i64 [ 0, %.8 ], [ 0, %B0.endif.else.i ], [ %spec.select.i, %B0.endif.else.if.i ]
  %.140.i = inttoptr i64 %.6 to ptr
  %.141.i = atomicrmw add ptr %.140.i, i64 1 monotonic, align 8, !noalias !0
  %.142.i = getelementptr i8, ptr %.140.i, i64 8
  %.143.i = load atomic i64, ptr %.142.i monotonic, align 8, !noalias !0
  %.144.i = icmp slt i64 %.141.i, %.143.i
  %.145.i = select i1 %.144.i, i64 %.141.i, i64 4611686018427387904
  %.150.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 208
  %.152.i = load i64, ptr %.150.i, align 1, !noalias !0
  %.154.i = mul nsw i64 %.152.i, %quot.1.0.i
  %.158.i = load i64, ptr %.87.i, align 1, !noalias !0
  %.159.i = mul nsw i64 %.154.i, %.158.i
  %.161.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 248
  %.163.i = load i64, ptr %.161.i, align 1, !noalias !0
  %.164.i = mul nsw i64 %.159.i, %.163.i
  %.165.i = icmp slt i64 %.145.i, %.164.i
  br i1 %.165.i, label %B346.preheader.i, label %_ZN7convjit8_kernels7fourier4bank12bank_spectraB3v71B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B346.preheader.i:                                 ; preds = %B0.endif.endif.i
  %.363.i = icmp eq i64 %quot.1.0.i, 0
  %.468.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 304
  %.624.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 112
  %.648.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 8
  %.682.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 144
  %.375.i = icmp ne i64 %quot.1.0.i, -1
  %.747.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 312
  %.779.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 352
  %.786.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 176
  %.790.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 320
  %.794.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 328
  %.23.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 32
  %sunkaddr8.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 48
  %scevgep1.i.i = getelementptr inbounds nuw i8, ptr %.76.i, i64 8
  %sunkaddr.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 56
  %.187.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 96
  %sunkaddr13.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 88
  %sunkaddr17.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 152
  %sunkaddr19.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 104
  br label %B346.i

B0.endif.else.if.i:                               ; preds = %B0.endif.else.i
  %.114.i = sdiv i64 %.91.i, %.89.i
  %.115.i = srem i64 %.91.i, %.89.i
  %.116.i = xor i64 %.115.i, %.89.i
  %.117.i = icmp slt i64 %.116.i, 0
  %.118.i = icmp ne i64 %.115.i, 0
  %.119.i = and i1 %.118.i, %.117.i
  %.124.i = sext i1 %.119.i to i64
  %spec.select.i = add i64 %.114.i, %.124.i
  br label %B0.endif.endif.i

B346.else.i:                                      ; preds = %B346.i
  %.188.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.189.i = icmp ne i64 %.173.i, -1
  %.190.not.i = or i1 %.189.i, %.188.i
  br i1 %.190.not.i, label %B346.endif.else.if.i, label %B346.endif.endif.i, !prof !16

B346.endif.endif.i:                               ; preds = %B346.endif.else.if.i, %B346.else.i, %B346.i
  %rem.2.0103.i = phi i64 [ 0, %B346.i ], [ %spec.select115.i, %B346.endif.else.if.i ], [ 0, %B346.else.i ]
  %quot.3.0.i = phi i64 [ 0, %B346.i ], [ %spec.select116.i, %B346.endif.else.if.i ], [ 0, %B346.else.i ]
  %.271.i = icmp eq i64 %.268.i, 0
  br i1 %.271.i, label %B346.endif.endif.endif.endif.i, label %B346.endif.endif.else.i, !prof !3

B346.endif.else.if.i:                             ; preds = %B346.else.i
  %.194.i = srem i64 %task.2.0.i, %.173.i
  %.195.i = xor i64 %.194.i, %.173.i
  %.196.i = icmp slt i64 %.195.i, 0
  %.197.i = icmp ne i64 %.194.i, 0
  %.198.i = and i1 %.197.i, %.196.i
  %.205.i = select i1 %.198.i, i64 %.173.i, i64 0
  %spec.select115.i = add i64 %.205.i, %.194.i
  %.238.i = sdiv i64 %task.2.0.i, %.173.i
  %.248.i = sext i1 %.198.i to i64
  %spec.select116.i = add i64 %.238.i, %.248.i
  br label %B346.endif.endif.i

B346.endif.endif.else.i:                          ; preds = %B346.endif.endif.i
  %.282.i = icmp ne i64 %quot.3.0.i, -9223372036854775808
  %.283.i = icmp ne i64 %.268.i, -1
  %.284.not.i = or i1 %.283.i, %.282.i
  br i1 %.284.not.i, label %B346.endif.endif.endif.else.if.i, label %B346.endif.endif.endif.endif.i, !prof !16

B346.endif.endif.endif.endif.i:                   ; preds = %B346.endif.endif.endif.else.if.i, %B346.endif.endif.else.i, %B346.endif.endif.i
  %quot.4.0106.i = phi i64 [ 0, %B346.endif.endif.i ], [ %spec.select117.i, %B346.endif.endif.endif.else.if.i ], [ 0, %B346.endif.endif.else.i ]
  %rem.5.0.i = phi i64 [ 0, %B346.endif.endif.i ], [ %spec.select118.i, %B346.endif.endif.endif.else.if.i ], [ 0, %B346.endif.endif.else.i ]
  br i1 %.363.i, label %B346.endif.endif.endif.endif.endif.endif.endif.endif.i, label %B346.endif.endif.endif.endif.else.i, !prof !3

B346.endif.endif.endif.else.if.i:                 ; preds = %B346.endif.endif.else.i
  %.287.i = sdiv i64 %quot.3.0.i, %.268.i
  %.288.i = srem i64 %quot.3.0.i, %.268.i
  %.289.i = xor i64 %.288.i, %.268.i
  %.290.i = icmp slt i64 %.289.i, 0
  %.291.i = icmp ne i64 %.288.i, 0
  %.292.i = and i1 %.291.i, %.290.i
  %.297.i = sext i1 %.292.i to i64
  %spec.select117.i = add i64 %.287.i, %.297.i
  %.343.i = select i1 %.292.i, i64 %.268.i, i64 0
  %spec.select118.i = add i64 %.343.i, %.288.i
  br label %B346.endif.endif.endif.endif.i

B346.endif.endif.endif.endif.else.i:              ; preds = %B346.endif.endif.endif.endif.i
  %.374.i = icmp ne i64 %quot.4.0106.i, -9223372036854775808
  %.376.not.i = or i1 %.375.i, %.374.i
  br i1 %.376.not.i, label %B346.endif.endif.endif.endif.endif.else.if.i, label %B346.endif.endif.endif.endif.endif.endif.endif.endif.i, !prof !16

B346.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B346.endif.endif.endif.endif.else.i
  %.379.i = sdiv i64 %quot.4.0106.i, %quot.1.0.i
  %.380.i = srem i64 %quot.4.0106.i, %quot.1.0.i
  %.381.i = xor i64 %.380.i, %quot.1.0.i
  %.382.i = icmp slt i64 %.381.i, 0
  %.383.i = icmp ne i64 %.380.i, 0
  %.384.i = and i1 %.383.i, %.382.i
  %.389.i = sext i1 %.384.i to i64
  %spec.select119.i = add i64 %.379.i, %.389.i
  %.433.i = select i1 %.384.i, i64 %quot.1.0.i, i64 0
  %spec.select120.i = add i64 %.433.i, %.380.i
  %14 = mul nsw i64 %spec.select120.i, %.268.i
  br label %B346.endif.endif.endif.endif.endif.endif.endif.endif.i

B346.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B346.endif.endif.endif.endif.endif.else.if.i, %B346.endif.endif.endif.endif.else.i, %B346.endif.endif.endif.endif.i
  %quot.6.0113.i = phi i64 [ 0, %B346.endif.endif.endif.endif.i ], [ %spec.select119.i, %B346.endif.endif.endif.endif.endif.else.if.i ], [ 0, %B346.endif.endif.endif.endif.else.i ]
  %quot.4.0109.i = phi i64 [ %quot.4.0106.i, %B346.endif.endif.endif.endif.i ], [ %quot.4.0106.i, %B346.endif.endif.endif.endif.endif.else.if.i ], [ -9223372036854775808, %B346.endif.endif.endif.endif.else.i ]
  %rem.7.0.i = phi i64 [ 0, %B346.endif.endif.endif.endif.i ], [ %14, %B346.endif.endif.endif.endif.endif.else.if.i ], [ 0, %B346.endif.endif.endif.endif.else.i ]
  %.449.i = add nsw i64 %rem.7.0.i, %rem.5.0.i
  %.456.i = load i64, ptr %.83.i, align 1, !noalias !0
  %.457.i = mul nsw i64 %.456.i, %quot.6.0113.i
  %.459.i = add nsw i64 %.457.i, %.449.i
  %.464.i = mul nsw i64 %.459.i, %.173.i
  %.466.i = add nsw i64 %.464.i, %rem.2.0103.i
  %.470.i = load i64, ptr %.468.i, align 1, !noalias !0
  %.471.i = mul nsw i64 %.466.i, %.470.i
  %.473.i = add nsw i64 %.471.i, %.1
  br label %B570.i

_ZN7convjit8_kernels7fourier4bank12bank_spectraB3v71B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx.exit.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.76.i)
  ret i64 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { optsize }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7fourier4bank12bank_spectraB3v71B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7fourier4bank12bank_spectraB3v71B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29: %retptr"}
!6 = distinct !{!6, !"_ZN7convjit8_kernels7fourier4bank10outputs_ofB3v72B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx23Literal_5bint_5d_280_29"}
!7 = !{!8, !1}
!8 = distinct !{!8, !9, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v64B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29: %retptr"}
!9 = distinct !{!9, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v64B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx23Literal_5bint_5d_280_2923Literal_5bint_5d_281_29"}
!10 = !{!11, !13, !1}
!11 = distinct !{!11, !12, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx: %retptr"}
!12 = distinct !{!12, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v66B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx23Literal_5bint_5d_280_2923Literal_5bint_5d_280_29xxx"}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels7fourier4bank9transformB3v65B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!15 = !{!13, !1}
!16 = !{!"branch_weights", i32 99, i32 1}
