; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.128.i.i = alloca [1024 x <8 x i64>], align 64
  %.136.i = alloca [6 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.136.i)
  %.11.i = add i64 %.1, 16
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.15.i = inttoptr i64 %.2 to ptr
  %.20.i = inttoptr i64 %.13.i to ptr
  %.22.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.23.i = getelementptr i8, ptr %.15.i, i64 8
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.36.i = add nsw i64 %.22.i, 8
  %.5.i.i = inttoptr i64 %.36.i to ptr
  %.7.i.i = load i64, ptr %.5.i.i, align 8, !noalias !3
  %.64.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 8
  %.66.i = load i64, ptr %.64.i, align 1, !noalias !0
  %.67.i = icmp eq i64 %.7.i.i, %.66.i
  br i1 %.67.i, label %B222.endif.i, label %B954.i

B288.i:                                           ; preds = %B222.endif.i
  %.103.i = add nsw i64 %.22.i, 16
  %.104.i = inttoptr i64 %.103.i to ptr
  %.106.i = add nsw i64 %.24.i, 16
  %.107.i = inttoptr i64 %.106.i to ptr
  %.115.i = getelementptr inbounds nuw i8, ptr %.104.i, i64 8
  %.117.i = load i64, ptr %.115.i, align 1, !noalias !0
  %.118.i = and i64 %.117.i, 4294967295
  %.120.i = getelementptr inbounds nuw i8, ptr %.107.i, i64 8
  %.122.i = load i64, ptr %.120.i, align 1, !noalias !0
  %.123.i = and i64 %.122.i, 4294967295
  %.131.i = icmp samesign ult i64 %.118.i, 5
  %.134.i = icmp samesign ult i64 %.123.i, 5
  %or.cond.i = select i1 %.131.i, i1 %.134.i, i1 false
  br i1 %or.cond.i, label %B484.i, label %B954.i

B484.i:                                           ; preds = %B288.i
  %.137.i = ptrtoint ptr %.136.i to i64
  %.140.i = getelementptr inbounds nuw i8, ptr %.104.i, i64 40
  %.142.i = load i64, ptr %.140.i, align 1, !noalias !0
  %.144.i = getelementptr inbounds nuw i8, ptr %.107.i, i64 40
  %.146.i = load i64, ptr %.144.i, align 1, !noalias !0
  store i64 %.142.i, ptr %.136.i, align 64, !noalias !0
  %.175.i = getelementptr inbounds nuw i8, ptr %.136.i, i64 8
  store i64 %.146.i, ptr %.175.i, align 8, !noalias !0
  %.177.i = getelementptr inbounds nuw i8, ptr %.136.i, i64 16
  store i64 %.118.i, ptr %.177.i, align 16, !noalias !0
  %.179.i = getelementptr inbounds nuw i8, ptr %.136.i, i64 24
  store i64 %.123.i, ptr %.179.i, align 8, !noalias !0
  %.183.i = or disjoint i64 %.137.i, 32
  %.10244.not.i.i = icmp eq i64 %.118.i, 0
  br i1 %.10244.not.i.i, label %B484.endif.endif.i, label %B128.preheader.i.i

B128.preheader.i.i:                               ; preds = %B484.i
  %.185.i = getelementptr inbounds nuw i8, ptr %.104.i, i64 16
  %.187.i = load i64, ptr %.185.i, align 1, !noalias !0
  %0 = inttoptr i64 %.187.i to ptr
  %1 = inttoptr i64 %.183.i to ptr
  br label %B128.i.i

B128.i.i:                                         ; preds = %B128.i.i, %B128.preheader.i.i
  %.1084345.i.i = phi i64 [ %.115.i.i, %B128.i.i ], [ 0, %B128.preheader.i.i ]
  %.115.i.i = add nuw nsw i64 %.1084345.i.i, 1
  %2 = shl i64 %.1084345.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %0, i64 %2
  %.142.i.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !6
  %scevgep.i.i = getelementptr i8, ptr %1, i64 %2
  store i64 %.142.i.i, ptr %scevgep.i.i, align 8, !noalias !6
  %exitcond.not.i.i = icmp eq i64 %.118.i, %.115.i.i
  br i1 %exitcond.not.i.i, label %B128.preheader.i4.i, label %B128.i.i

B918.i:                                           ; preds = %B484.endif.endif.endif.endif.endif.endif.endif.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.128.i.i), !noalias !0
  %.16.i.i = add i64 %.280.i.i, 16
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i, align 8, !noalias !9
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.25.i.i = load i64, ptr %.19.i.i, align 1, !noalias !9
  %.26.i.i = getelementptr inbounds nuw i8, ptr %.19.i.i, i64 8
  %.28.i.i = load i64, ptr %.26.i.i, align 1, !noalias !9
  %.29.i.i = getelementptr inbounds nuw i8, ptr %.19.i.i, i64 16
  %.31.i.i = load i64, ptr %.29.i.i, align 1, !noalias !9
  %.42.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 72
  %.44.i.i = load i64, ptr %.42.i.i, align 1, !noalias !9
  %.49.i.i = inttoptr i64 %.44.i.i to ptr
  %.50.i.i = call i64 %.49.i.i(i64 range(i64 1, 0) %.280.i.i), !noalias !9
  %.55.i.i = load i64, ptr %.42.i.i, align 1, !noalias !9
  %.56.i.i = getelementptr inbounds nuw i8, ptr %.19.i.i, i64 24
  %.58.i.i = load i64, ptr %.56.i.i, align 1, !noalias !9
  %.62.i.i = inttoptr i64 %.55.i.i to ptr
  %.63.i.i = call i64 %.62.i.i(i64 %.58.i.i), !noalias !9
  %.66.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 88
  %.68.i.i = load i64, ptr %.66.i.i, align 1, !noalias !9
  %.72.i.i = load i64, ptr %.64.i, align 1, !noalias !9
  %.75.i.i = load i64, ptr %.56.i.i, align 1, !noalias !9
  %.76.i.i = getelementptr inbounds nuw i8, ptr %.19.i.i, i64 32
  %.78.i.i = load i64, ptr %.76.i.i, align 1, !noalias !9
  %.79.i.i = getelementptr inbounds nuw i8, ptr %.19.i.i, i64 40
  %.81.i.i = load i64, ptr %.79.i.i, align 1, !noalias !9
  %.114.i.i = inttoptr i64 %.68.i.i to ptr
  %.115.i56.i = call i64 %.114.i.i(i64 %.72.i.i, i64 %.75.i.i, i64 %.78.i.i, i64 %.81.i.i, i64 0, i64 0, i64 0, i64 0), !noalias !9
  %.124.not.i.i = icmp eq i64 %.115.i56.i, 0
  br i1 %.124.not.i.i, label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i, label %B368.i.i

B368.i.i:                                         ; preds = %B918.i
  store i64 0, ptr %.128.i.i, align 64, !noalias !9
  %.136.i.i = getelementptr inbounds nuw i8, ptr %.128.i.i, i64 8
  store i64 4611686018427387904, ptr %.136.i.i, align 8, !noalias !9
  %.139.not.i.i = icmp eq i64 %.31.i.i, 0
  br i1 %.139.not.i.i, label %B508.i.i, label %B464.i.i

B464.i.i:                                         ; preds = %B368.i.i
  %.142.i57.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 40
  %.144.i.i = load i64, ptr %.142.i57.i, align 1, !noalias !9
  %.150.i.i = inttoptr i64 %.144.i.i to ptr
  %.151.i.i = call i64 %.150.i.i(i64 0), !noalias !9
  br label %B508.i.i

B508.i.i:                                         ; preds = %B464.i.i, %B368.i.i
  %"$phi508.0.2.0.i.i" = phi i64 [ %.151.i.i, %B464.i.i ], [ 0, %B368.i.i ]
  %3 = ptrtoint ptr %.128.i.i to i64
  %.169.i.i = load i64, ptr %.104.i, align 8, !noalias !9
  %.173.i.i = add i64 %.115.i56.i, 16
  %.174.i.i = inttoptr i64 %.173.i.i to ptr
  %.175.i.i = load i64, ptr %.174.i.i, align 8, !noalias !9
  %.179.i.i = load i64, ptr %.107.i, align 8, !noalias !9
  %.183.i.i = add nsw i64 %3, 64
  %.209.i.i = inttoptr i64 %.25.i.i to ptr
  %.210.i.i = call i64 %.209.i.i(i64 %.169.i.i, i64 %.175.i.i, i64 %.179.i.i, i64 %.28.i.i, i64 %.183.i.i, i64 %3), !noalias !9
  br i1 %.139.not.i.i, label %B704.i.i, label %B660.i.i

B660.i.i:                                         ; preds = %B508.i.i
  %.228.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 48
  %.230.i.i = load i64, ptr %.228.i.i, align 1, !noalias !9
  %.237.i.i = inttoptr i64 %.230.i.i to ptr
  %.238.i.i = call i64 %.237.i.i(i64 %"$phi508.0.2.0.i.i"), !noalias !9
  br label %B704.i.i

B704.i.i:                                         ; preds = %B660.i.i, %B508.i.i
  %.247.not.i.i = icmp eq i64 %.210.i.i, 0
  br i1 %.247.not.i.i, label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i, label %B716.i.i

B716.i.i:                                         ; preds = %B704.i.i
  %.252.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 80
  %.254.i.i = load i64, ptr %.252.i.i, align 1, !noalias !9
  %.261.i.i = inttoptr i64 %.254.i.i to ptr
  %.262.i.i = call i64 %.261.i.i(i64 %.115.i56.i), !noalias !9
  %.267.i.i = load i64, ptr %.42.i.i, align 1, !noalias !9
  %.271.i.i = load i64, ptr %.349.i, align 1, !noalias !9
  %.275.i58.i = inttoptr i64 %.267.i.i to ptr
  %.276.i.i = call i64 %.275.i58.i(i64 %.271.i.i), !noalias !9
  %.281.i.i = load i64, ptr %.349.i, align 1, !noalias !9
  br label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i

_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i: ; preds = %B716.i.i, %B704.i.i, %B918.i
  %out.2.0.i.i = phi i64 [ %.281.i.i, %B716.i.i ], [ %.115.i56.i, %B704.i.i ], [ 0, %B918.i ]
  %.298.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 80
  %.300.i.i = load i64, ptr %.298.i.i, align 1, !noalias !9
  %.309.i.i = inttoptr i64 %.300.i.i to ptr
  %.310.i.i = call i64 %.309.i.i(i64 range(i64 1, 0) %.280.i.i), !noalias !9
  call void @llvm.lifetime.end.p0(ptr nonnull %.128.i.i), !noalias !0
  br label %_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B954.i:                                           ; preds = %B216.i.i, %B214.i.i, %B484.endif.endif.endif.endif.endif.endif.endif.i, %B222.endif.i, %B288.i, %.5
  %.485.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 72
  %.487.i = load i64, ptr %.485.i, align 1, !noalias !0
  %.489.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.491.i = load i64, ptr %.489.i, align 1, !noalias !0
  %.495.i = inttoptr i64 %.487.i to ptr
  %.496.i = call i64 %.495.i(i64 %.491.i), !noalias !0
  %storemerge.in.sroa.speculate.load.B954.i = load i64, ptr %.489.i, align 1, !noalias !0
  br label %_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B222.endif.i:                                     ; preds = %.5
  %.71.i = add nsw i64 %.24.i, 8
  %.5.i1.i = inttoptr i64 %.71.i to ptr
  %.7.i2.i = load i64, ptr %.5.i1.i, align 8, !noalias !12
  %.100.i = icmp eq i64 %.7.i2.i, %.7.i.i
  br i1 %.100.i, label %B288.i, label %B954.i

B128.preheader.i4.i:                              ; preds = %B128.i.i
  %.156.i.i = shl nuw nsw i64 %.118.i, 3
  %.160.i.i = add nsw i64 %.156.i.i, %.183.i
  %.214.i = getelementptr inbounds nuw i8, ptr %.104.i, i64 24
  %.216.i = load i64, ptr %.214.i, align 1, !noalias !0
  %4 = inttoptr i64 %.216.i to ptr
  %5 = inttoptr i64 %.160.i.i to ptr
  br label %B128.i5.i

B128.i5.i:                                        ; preds = %B128.i5.i, %B128.preheader.i4.i
  %.1084345.i6.i = phi i64 [ %.115.i7.i, %B128.i5.i ], [ 0, %B128.preheader.i4.i ]
  %.115.i7.i = add nuw nsw i64 %.1084345.i6.i, 1
  %6 = shl i64 %.1084345.i6.i, 3
  %scevgep1.i8.i = getelementptr i8, ptr %4, i64 %6
  %.142.i9.i = load i64, ptr %scevgep1.i8.i, align 8, !noalias !15
  %scevgep.i10.i = getelementptr i8, ptr %5, i64 %6
  store i64 %.142.i9.i, ptr %scevgep.i10.i, align 8, !noalias !15
  %exitcond.not.i11.i = icmp eq i64 %.118.i, %.115.i7.i
  br i1 %exitcond.not.i11.i, label %B484.endif.endif.i, label %B128.i5.i

B484.endif.endif.i:                               ; preds = %B128.i5.i, %B484.i
  %.160.i4.i = phi i64 [ %.183.i, %B484.i ], [ %.160.i.i, %B128.i5.i ]
  %.156.i3.i = phi i64 [ 0, %B484.i ], [ %.156.i.i, %B128.i5.i ]
  %.160.i13.i = add nsw i64 %.156.i3.i, %.160.i4.i
  %.10244.not.i15.i = icmp eq i64 %.123.i, 0
  br i1 %.10244.not.i15.i, label %B484.endif.endif.endif.endif.i, label %B128.preheader.i16.i

B128.preheader.i16.i:                             ; preds = %B484.endif.endif.i
  %.250.i = getelementptr inbounds nuw i8, ptr %.107.i, i64 16
  %.252.i = load i64, ptr %.250.i, align 1, !noalias !0
  %7 = inttoptr i64 %.252.i to ptr
  %8 = inttoptr i64 %.160.i13.i to ptr
  br label %B128.i17.i

B128.i17.i:                                       ; preds = %B128.i17.i, %B128.preheader.i16.i
  %.1084345.i18.i = phi i64 [ %.115.i19.i, %B128.i17.i ], [ 0, %B128.preheader.i16.i ]
  %.115.i19.i = add nuw nsw i64 %.1084345.i18.i, 1
  %9 = shl i64 %.1084345.i18.i, 3
  %scevgep1.i20.i = getelementptr i8, ptr %7, i64 %9
  %.142.i21.i = load i64, ptr %scevgep1.i20.i, align 8, !noalias !18
  %scevgep.i22.i = getelementptr i8, ptr %8, i64 %9
  store i64 %.142.i21.i, ptr %scevgep.i22.i, align 8, !noalias !18
  %exitcond.not.i23.i = icmp eq i64 %.123.i, %.115.i19.i
  br i1 %exitcond.not.i23.i, label %B128.preheader.i28.i, label %B128.i17.i

B128.preheader.i28.i:                             ; preds = %B128.i17.i
  %.156.i24.i = shl nuw nsw i64 %.123.i, 3
  %.160.i25.i = add nsw i64 %.160.i13.i, %.156.i24.i
  %.279.i = getelementptr inbounds nuw i8, ptr %.107.i, i64 24
  %.281.i = load i64, ptr %.279.i, align 1, !noalias !0
  %10 = inttoptr i64 %.281.i to ptr
  %11 = inttoptr i64 %.160.i25.i to ptr
  br label %B128.i29.i

B128.i29.i:                                       ; preds = %B128.i29.i, %B128.preheader.i28.i
  %.1084345.i30.i = phi i64 [ %.115.i31.i, %B128.i29.i ], [ 0, %B128.preheader.i28.i ]
  %.115.i31.i = add nuw nsw i64 %.1084345.i30.i, 1
  %12 = shl i64 %.1084345.i30.i, 3
  %scevgep1.i32.i = getelementptr i8, ptr %10, i64 %12
  %.142.i33.i = load i64, ptr %scevgep1.i32.i, align 8, !noalias !21
  %scevgep.i34.i = getelementptr i8, ptr %11, i64 %12
  store i64 %.142.i33.i, ptr %scevgep.i34.i, align 8, !noalias !21
  %exitcond.not.i35.i = icmp eq i64 %.123.i, %.115.i31.i
  br i1 %exitcond.not.i35.i, label %B484.endif.endif.endif.endif.i, label %B128.i29.i

B484.endif.endif.endif.endif.i:                   ; preds = %B128.i29.i, %B484.endif.endif.i
  %.160.i258.i = phi i64 [ %.160.i13.i, %B484.endif.endif.i ], [ %.160.i25.i, %B128.i29.i ]
  %.156.i247.i = phi i64 [ 0, %B484.endif.endif.i ], [ %.156.i24.i, %B128.i29.i ]
  %.160.i37.i = add nsw i64 %.156.i247.i, %.160.i258.i
  %.316.i = add nsw i64 %.3, -2
  %.10244.not.i39.i = icmp slt i64 %.3, 3
  br i1 %.10244.not.i39.i, label %B484.endif.endif.endif.endif.endif.else.if.i, label %B128.preheader.i40.i

B128.preheader.i40.i:                             ; preds = %B484.endif.endif.endif.endif.i
  %.312.i = add nsw i64 %.2, 16
  %13 = inttoptr i64 %.312.i to ptr
  %14 = inttoptr i64 %.160.i37.i to ptr
  br label %B128.i41.i

B128.i41.i:                                       ; preds = %B128.i41.i, %B128.preheader.i40.i
  %.1084345.i42.i = phi i64 [ %.115.i43.i, %B128.i41.i ], [ 0, %B128.preheader.i40.i ]
  %.115.i43.i = add nuw nsw i64 %.1084345.i42.i, 1
  %15 = shl i64 %.1084345.i42.i, 3
  %scevgep1.i44.i = getelementptr i8, ptr %13, i64 %15
  %.142.i45.i = load i64, ptr %scevgep1.i44.i, align 8, !noalias !24
  %scevgep.i46.i = getelementptr i8, ptr %14, i64 %15
  store i64 %.142.i45.i, ptr %scevgep.i46.i, align 8, !noalias !24
  %exitcond.not.i47.i = icmp eq i64 %.316.i, %.115.i43.i
  br i1 %exitcond.not.i47.i, label %B484.endif.endif.endif.endif.endif.else.if.i, label %B128.i41.i

B484.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B128.i41.i, %B484.endif.endif.endif.endif.i
  %.156.i48.i = shl nsw i64 %.316.i, 3
  %.345.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 96
  %.347.i = load i64, ptr %.345.i, align 1, !noalias !0
  %.349.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.351.i = load i64, ptr %.349.i, align 1, !noalias !0
  %.160.i49.i = sub i64 %.156.i48.i, %.137.i
  %.352.i = add i64 %.160.i49.i, %.160.i37.i
  %.360.1.i = ashr i64 %.352.i, 3
  %.105203.not.i.i = icmp slt i64 %.360.1.i, 1
  br i1 %.105203.not.i.i, label %B174.endif.endif.i.i, label %B132.i.i

B132.i.i:                                         ; preds = %B484.endif.endif.endif.endif.endif.else.if.i, %B132.i.i
  %digest.2.0206.i.i = phi i64 [ %.148.i.i, %B132.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if.i ]
  %.111202204.i.i = phi i64 [ %.118.i.i, %B132.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if.i ]
  %.118.i.i = add nuw nsw i64 %.111202204.i.i, 1
  %16 = shl i64 %.111202204.i.i, 3
  %scevgep18.i.i = getelementptr i8, ptr %.136.i, i64 %16
  %.145.i.i = load i64, ptr %scevgep18.i.i, align 8, !noalias !27
  %.147.i.i = xor i64 %.145.i.i, %digest.2.0206.i.i
  %.148.i.i = mul nsw i64 %.147.i.i, 2177342782468422677
  %exitcond.not.i51.i = icmp eq i64 %.360.1.i, %.118.i.i
  br i1 %exitcond.not.i51.i, label %B174.endif.endif.loopexit.i.i, label %B132.i.i

B214.i.i:                                         ; preds = %B512.i.i
  %exitcond218.not.i.i = icmp eq i64 %.248.i.i, 8
  br i1 %exitcond218.not.i.i, label %B954.i, label %B216.i.i

B216.i.i:                                         ; preds = %B174.endif.endif.i.i, %B214.i.i
  %.241209213.i.i = phi i64 [ 0, %B174.endif.endif.i.i ], [ %.248.i.i, %B214.i.i ]
  %.248.i.i = add nuw nsw i64 %.241209213.i.i, 1
  %.275.i.i = add nuw nsw i64 %.241209213.i.i, %digest.2.0.lcssa.i.i
  %.277.i.i = and i64 %.275.i.i, 4095
  %.279.i.i = getelementptr i64, ptr %19, i64 %.277.i.i
  %.280.i.i = load i64, ptr %.279.i.i, align 8, !noalias !27
  %.286.i.i = icmp eq i64 %.280.i.i, %.351.i
  br i1 %.286.i.i, label %B954.i, label %B296.i.i

B296.i.i:                                         ; preds = %B216.i.i
  br i1 %20, label %B418.i.i, label %B512.i.i

B418.i.i:                                         ; preds = %B296.i.i
  %.305.i.i = add i64 %.280.i.i, 16
  %.306.i.i = inttoptr i64 %.305.i.i to ptr
  %.307.i.i = load i64, ptr %.306.i.i, align 8, !noalias !27
  %sunkaddr.i.i = inttoptr i64 %.307.i.i to ptr
  %sunkaddr19.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 48
  %.485.i.i = load i64, ptr %sunkaddr19.i.i, align 8, !noalias !27
  %.492.i.i = icmp eq i64 %.485.i.i, %.489.i.i
  br i1 %.492.i.i, label %B454.i.i, label %B512.i.i

B454.i.i:                                         ; preds = %B418.i.i, %B476.i.i
  %n.3.2.i.i = phi i64 [ %.498.i.i, %B476.i.i ], [ 0, %B418.i.i ]
  %exitcond217.not.i.i = icmp eq i64 %18, %n.3.2.i.i
  br i1 %exitcond217.not.i.i, label %B484.endif.endif.endif.endif.endif.endif.endif.i, label %B476.i.i

B476.i.i:                                         ; preds = %B454.i.i
  %.498.i.i = add nuw nsw i64 %n.3.2.i.i, 1
  %sunkaddr21.i.i = shl i64 %n.3.2.i.i, 3
  %sunkaddr22.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr21.i.i
  %sunkaddr23.i.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 56
  %.520.i.i = load i64, ptr %sunkaddr23.i.i, align 8, !noalias !27
  %sunkaddr26.i.i = getelementptr i8, ptr %.136.i, i64 %sunkaddr21.i.i
  %sunkaddr27.i.i = getelementptr i8, ptr %sunkaddr26.i.i, i64 8
  %.524.i.i = load i64, ptr %sunkaddr27.i.i, align 8, !noalias !27
  %.527.i.i = icmp eq i64 %.520.i.i, %.524.i.i
  br i1 %.527.i.i, label %B454.i.i, label %B512.i.i

B512.i.i:                                         ; preds = %B476.i.i, %B418.i.i, %B296.i.i
  %n.4.1.i.i = phi i64 [ 0, %B418.i.i ], [ 0, %B296.i.i ], [ %.498.i.i, %B476.i.i ]
  %.544.i.i = icmp eq i64 %n.4.1.i.i, %.360.1.i
  br i1 %.544.i.i, label %B484.endif.endif.endif.endif.endif.endif.endif.i, label %B214.i.i

B174.endif.endif.loopexit.i.i:                    ; preds = %B132.i.i
  %17 = lshr i64 %.148.i.i, 40
  br label %B174.endif.endif.i.i

B174.endif.endif.i.i:                             ; preds = %B174.endif.endif.loopexit.i.i, %B484.endif.endif.endif.endif.endif.else.if.i
  %digest.2.0.lcssa.i.i = phi i64 [ %17, %B174.endif.endif.loopexit.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if.i ]
  %18 = add nsw i64 %.360.1.i, -1
  %19 = inttoptr i64 %.347.i to ptr
  %20 = icmp sgt i64 %.360.1.i, 0
  %.489.i.i = load i64, ptr %.136.i, align 64, !noalias !0
  br label %B216.i.i

B484.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B512.i.i, %B454.i.i
  %.421.not.i = icmp eq i64 %.280.i.i, 0
  br i1 %.421.not.i, label %B954.i, label %B918.i

_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit: ; preds = %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i, %B954.i
  %storemerge.in.sroa.speculated.i = phi i64 [ %out.2.0.i.i, %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i ], [ %storemerge.in.sroa.speculate.load.B954.i, %B954.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.136.i)
  ret i64 %storemerge.in.sroa.speculated.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { optsize }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!17 = distinct !{!17, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!18 = !{!19, !1}
!19 = distinct !{!19, !20, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!20 = distinct !{!20, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!21 = !{!22, !1}
!22 = distinct !{!22, !23, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!23 = distinct !{!23, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!24 = !{!25, !1}
!25 = distinct !{!25, !26, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!26 = distinct !{!26, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!27 = !{!28, !1}
!28 = distinct !{!28, !29, !"_ZN7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!29 = distinct !{!29, !"_ZN7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
