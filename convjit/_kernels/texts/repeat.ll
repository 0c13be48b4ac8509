; sources eeed41d38f4880ec1f797c32c32e1d2f
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.152.i.i = alloca [1024 x <8 x i64>], align 64
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
  br i1 %.67.i, label %B222.endif.i, label %B942.i

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
  br i1 %or.cond.i, label %B484.i, label %B942.i

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

B942.i:                                           ; preds = %B216.i.i, %B214.i.i, %B222.endif.i, %B288.i, %.5
  %.481.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 56
  %.483.i = load i64, ptr %.481.i, align 1, !noalias !0
  %.485.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.487.i = load i64, ptr %.485.i, align 1, !noalias !0
  %.491.i = inttoptr i64 %.483.i to ptr
  %.492.i = call i64 %.491.i(i64 %.487.i), !noalias !0
  %storemerge.in.sroa.speculate.load.B942.i = load i64, ptr %.485.i, align 1, !noalias !0
  br label %_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B222.endif.i:                                     ; preds = %.5
  %.71.i = add nsw i64 %.24.i, 8
  %.5.i1.i = inttoptr i64 %.71.i to ptr
  %.7.i2.i = load i64, ptr %.5.i1.i, align 8, !noalias !9
  %.100.i = icmp eq i64 %.7.i2.i, %.7.i.i
  br i1 %.100.i, label %B288.i, label %B942.i

B128.preheader.i4.i:                              ; preds = %B128.i.i
  %.156.i.i = shl nuw nsw i64 %.118.i, 3
  %.160.i.i = add nsw i64 %.156.i.i, %.183.i
  %.214.i = getelementptr inbounds nuw i8, ptr %.104.i, i64 24
  %.216.i = load i64, ptr %.214.i, align 1, !noalias !0
  %3 = inttoptr i64 %.216.i to ptr
  %4 = inttoptr i64 %.160.i.i to ptr
  br label %B128.i5.i

B128.i5.i:                                        ; preds = %B128.i5.i, %B128.preheader.i4.i
  %.1084345.i6.i = phi i64 [ %.115.i7.i, %B128.i5.i ], [ 0, %B128.preheader.i4.i ]
  %.115.i7.i = add nuw nsw i64 %.1084345.i6.i, 1
  %5 = shl i64 %.1084345.i6.i, 3
  %scevgep1.i8.i = getelementptr i8, ptr %3, i64 %5
  %.142.i9.i = load i64, ptr %scevgep1.i8.i, align 8, !noalias !12
  %scevgep.i10.i = getelementptr i8, ptr %4, i64 %5
  store i64 %.142.i9.i, ptr %scevgep.i10.i, align 8, !noalias !12
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
  %6 = inttoptr i64 %.252.i to ptr
  %7 = inttoptr i64 %.160.i13.i to ptr
  br label %B128.i17.i

B128.i17.i:                                       ; preds = %B128.i17.i, %B128.preheader.i16.i
  %.1084345.i18.i = phi i64 [ %.115.i19.i, %B128.i17.i ], [ 0, %B128.preheader.i16.i ]
  %.115.i19.i = add nuw nsw i64 %.1084345.i18.i, 1
  %8 = shl i64 %.1084345.i18.i, 3
  %scevgep1.i20.i = getelementptr i8, ptr %6, i64 %8
  %.142.i21.i = load i64, ptr %scevgep1.i20.i, align 8, !noalias !15
  %scevgep.i22.i = getelementptr i8, ptr %7, i64 %8
  store i64 %.142.i21.i, ptr %scevgep.i22.i, align 8, !noalias !15
  %exitcond.not.i23.i = icmp eq i64 %.123.i, %.115.i19.i
  br i1 %exitcond.not.i23.i, label %B128.preheader.i28.i, label %B128.i17.i

B128.preheader.i28.i:                             ; preds = %B128.i17.i
  %.156.i24.i = shl nuw nsw i64 %.123.i, 3
  %.160.i25.i = add nsw i64 %.160.i13.i, %.156.i24.i
  %.279.i = getelementptr inbounds nuw i8, ptr %.107.i, i64 24
  %.281.i = load i64, ptr %.279.i, align 1, !noalias !0
  %9 = inttoptr i64 %.281.i to ptr
  %10 = inttoptr i64 %.160.i25.i to ptr
  br label %B128.i29.i

B128.i29.i:                                       ; preds = %B128.i29.i, %B128.preheader.i28.i
  %.1084345.i30.i = phi i64 [ %.115.i31.i, %B128.i29.i ], [ 0, %B128.preheader.i28.i ]
  %.115.i31.i = add nuw nsw i64 %.1084345.i30.i, 1
  %11 = shl i64 %.1084345.i30.i, 3
  %scevgep1.i32.i = getelementptr i8, ptr %9, i64 %11
  %.142.i33.i = load i64, ptr %scevgep1.i32.i, align 8, !noalias !18
  %scevgep.i34.i = getelementptr i8, ptr %10, i64 %11
  store i64 %.142.i33.i, ptr %scevgep.i34.i, align 8, !noalias !18
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
  %12 = inttoptr i64 %.312.i to ptr
  %13 = inttoptr i64 %.160.i37.i to ptr
  br label %B128.i41.i

B128.i41.i:                                       ; preds = %B128.i41.i, %B128.preheader.i40.i
  %.1084345.i42.i = phi i64 [ %.115.i43.i, %B128.i41.i ], [ 0, %B128.preheader.i40.i ]
  %.115.i43.i = add nuw nsw i64 %.1084345.i42.i, 1
  %14 = shl i64 %.1084345.i42.i, 3
  %scevgep1.i44.i = getelementptr i8, ptr %12, i64 %14
  %.142.i45.i = load i64, ptr %scevgep1.i44.i, align 8, !noalias !21
  %scevgep.i46.i = getelementptr i8, ptr %13, i64 %14
  store i64 %.142.i45.i, ptr %scevgep.i46.i, align 8, !noalias !21
  %exitcond.not.i47.i = icmp eq i64 %.316.i, %.115.i43.i
  br i1 %exitcond.not.i47.i, label %B484.endif.endif.endif.endif.endif.else.if.i, label %B128.i41.i

B484.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B128.i41.i, %B484.endif.endif.endif.endif.i
  %.156.i48.i = shl nsw i64 %.316.i, 3
  %.345.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 80
  %.347.i = load i64, ptr %.345.i, align 1, !noalias !0
  %.160.i49.i = sub i64 %.156.i48.i, %.137.i
  %.348.i = add i64 %.160.i49.i, %.160.i37.i
  %.356.1.i = ashr i64 %.348.i, 3
  %.102211.not.i.i = icmp slt i64 %.356.1.i, 1
  br i1 %.102211.not.i.i, label %B174.endif.endif.i.i, label %B132.i.i

B132.i.i:                                         ; preds = %B484.endif.endif.endif.endif.endif.else.if.i, %B132.i.i
  %digest.2.0214.i.i = phi i64 [ %.145.i.i, %B132.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if.i ]
  %.108210212.i.i = phi i64 [ %.115.i51.i, %B132.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if.i ]
  %.115.i51.i = add nuw nsw i64 %.108210212.i.i, 1
  %15 = shl i64 %.108210212.i.i, 3
  %scevgep18.i.i = getelementptr i8, ptr %.136.i, i64 %15
  %.142.i52.i = load i64, ptr %scevgep18.i.i, align 8, !noalias !24
  %.144.i.i = xor i64 %.142.i52.i, %digest.2.0214.i.i
  %.145.i.i = mul nsw i64 %.144.i.i, 2177342782468422677
  %exitcond.not.i53.i = icmp eq i64 %.356.1.i, %.115.i51.i
  br i1 %exitcond.not.i53.i, label %B174.endif.endif.loopexit.i.i, label %B132.i.i

B214.i.i:                                         ; preds = %B486.i.i
  %exitcond226.not.i.i = icmp eq i64 %.245.i.i, 8
  br i1 %exitcond226.not.i.i, label %B942.i, label %B216.i.i

B216.i.i:                                         ; preds = %B174.endif.endif.i.i, %B214.i.i
  %.238217221.i.i = phi i64 [ 0, %B174.endif.endif.i.i ], [ %.245.i.i, %B214.i.i ]
  %.245.i.i = add nuw nsw i64 %.238217221.i.i, 1
  %.272.i.i = add nuw nsw i64 %.238217221.i.i, %digest.2.0.lcssa.i.i
  %.274.i.i = and i64 %.272.i.i, 4095
  %.276.i.i = getelementptr i64, ptr %18, i64 %.274.i.i
  %.277.i.i = load i64, ptr %.276.i.i, align 8, !noalias !24
  %.282.i.i = icmp eq i64 %.277.i.i, 0
  br i1 %.282.i.i, label %B942.i, label %B296.i.i

B296.i.i:                                         ; preds = %B216.i.i
  br i1 %19, label %B392.i.i, label %B486.i.i

B392.i.i:                                         ; preds = %B296.i.i
  %sunkaddr.i.i = inttoptr i64 %.277.i.i to ptr
  %sunkaddr19.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 56
  %.501.i.i = load i64, ptr %sunkaddr19.i.i, align 8, !noalias !24
  %.508.i.i = icmp eq i64 %.501.i.i, %.505.i.i
  br i1 %.508.i.i, label %B428.i.i, label %B486.i.i

B428.i.i:                                         ; preds = %B392.i.i, %B450.i.i
  %n.3.2.i.i = phi i64 [ %.514.i.i, %B450.i.i ], [ 0, %B392.i.i ]
  %exitcond225.not.i.i = icmp eq i64 %17, %n.3.2.i.i
  br i1 %exitcond225.not.i.i, label %B484.endif.endif.endif.endif.endif.endif.endif.i, label %B450.i.i

B450.i.i:                                         ; preds = %B428.i.i
  %.514.i.i = add nuw nsw i64 %n.3.2.i.i, 1
  %sunkaddr21.i.i = shl i64 %n.3.2.i.i, 3
  %sunkaddr22.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr21.i.i
  %sunkaddr23.i.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 64
  %.536.i.i = load i64, ptr %sunkaddr23.i.i, align 8, !noalias !24
  %sunkaddr26.i.i = getelementptr i8, ptr %.136.i, i64 %sunkaddr21.i.i
  %sunkaddr27.i.i = getelementptr i8, ptr %sunkaddr26.i.i, i64 8
  %.540.i.i = load i64, ptr %sunkaddr27.i.i, align 8, !noalias !24
  %.543.i.i = icmp eq i64 %.536.i.i, %.540.i.i
  br i1 %.543.i.i, label %B428.i.i, label %B486.i.i

B486.i.i:                                         ; preds = %B450.i.i, %B392.i.i, %B296.i.i
  %n.4.1.i.i = phi i64 [ 0, %B392.i.i ], [ 0, %B296.i.i ], [ %.514.i.i, %B450.i.i ]
  %.560.i.i = icmp eq i64 %n.4.1.i.i, %.356.1.i
  br i1 %.560.i.i, label %B484.endif.endif.endif.endif.endif.endif.endif.loopexit13.i, label %B214.i.i

B174.endif.endif.loopexit.i.i:                    ; preds = %B132.i.i
  %16 = lshr i64 %.145.i.i, 40
  br label %B174.endif.endif.i.i

B174.endif.endif.i.i:                             ; preds = %B174.endif.endif.loopexit.i.i, %B484.endif.endif.endif.endif.endif.else.if.i
  %digest.2.0.lcssa.i.i = phi i64 [ %16, %B174.endif.endif.loopexit.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if.i ]
  %17 = add nsw i64 %.356.1.i, -1
  %18 = inttoptr i64 %.347.i to ptr
  %19 = icmp sgt i64 %.356.1.i, 0
  %.505.i.i = load i64, ptr %.136.i, align 64, !noalias !0
  br label %B216.i.i

B484.endif.endif.endif.endif.endif.endif.endif.loopexit13.i: ; preds = %B486.i.i
  %.pre.i = inttoptr i64 %.277.i.i to ptr
  br label %B484.endif.endif.endif.endif.endif.endif.endif.i

B484.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B428.i.i, %B484.endif.endif.endif.endif.endif.endif.endif.loopexit13.i
  %.13.i.pre-phi.i = phi ptr [ %.pre.i, %B484.endif.endif.endif.endif.endif.endif.endif.loopexit13.i ], [ %sunkaddr.i.i, %B428.i.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.152.i.i), !noalias !0
  %.19.i.i = load i64, ptr %.13.i.pre-phi.i, align 1, !noalias !27
  %.20.i.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi.i, i64 8
  %.22.i.i = load i64, ptr %.20.i.i, align 1, !noalias !27
  %.23.i.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi.i, i64 16
  %.25.i.i = load i64, ptr %.23.i.i, align 1, !noalias !27
  %.26.i.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi.i, i64 24
  %.28.i.i = load i64, ptr %.26.i.i, align 1, !noalias !27
  %.66.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 56
  %.68.i.i = load i64, ptr %.66.i.i, align 1, !noalias !27
  %.73.i.i = inttoptr i64 %.68.i.i to ptr
  %.74.i.i = call i64 %.73.i.i(i64 %.19.i.i), !noalias !27
  %.79.i.i = load i64, ptr %.66.i.i, align 1, !noalias !27
  %.80.i.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi.i, i64 32
  %.82.i.i = load i64, ptr %.80.i.i, align 1, !noalias !27
  %.86.i.i = inttoptr i64 %.79.i.i to ptr
  %.87.i.i = call i64 %.86.i.i(i64 %.82.i.i), !noalias !27
  %.90.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 72
  %.92.i.i = load i64, ptr %.90.i.i, align 1, !noalias !27
  %.96.i.i = load i64, ptr %.64.i, align 1, !noalias !27
  %.99.i.i = load i64, ptr %.80.i.i, align 1, !noalias !27
  %.100.i.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi.i, i64 40
  %.102.i.i = load i64, ptr %.100.i.i, align 1, !noalias !27
  %.103.i.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi.i, i64 48
  %.105.i.i = load i64, ptr %.103.i.i, align 1, !noalias !27
  %.138.i.i = inttoptr i64 %.92.i.i to ptr
  %.139.i.i = call i64 %.138.i.i(i64 %.96.i.i, i64 %.99.i.i, i64 %.102.i.i, i64 %.105.i.i, i64 0, i64 0, i64 0, i64 0), !noalias !27
  %.148.not.i.i = icmp eq i64 %.139.i.i, 0
  br i1 %.148.not.i.i, label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i, label %B362.i.i

B362.i.i:                                         ; preds = %B484.endif.endif.endif.endif.endif.endif.endif.i
  store i64 0, ptr %.152.i.i, align 64, !noalias !27
  %.160.i58.i = getelementptr inbounds nuw i8, ptr %.152.i.i, i64 8
  store i64 4611686018427387904, ptr %.160.i58.i, align 8, !noalias !27
  %.163.not.i.i = icmp eq i64 %.28.i.i, 0
  br i1 %.163.not.i.i, label %B502.i.i, label %B458.i.i

B458.i.i:                                         ; preds = %B362.i.i
  %.166.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 40
  %.168.i.i = load i64, ptr %.166.i.i, align 1, !noalias !27
  %.174.i.i = inttoptr i64 %.168.i.i to ptr
  %.175.i.i = call i64 %.174.i.i(i64 0), !noalias !27
  br label %B502.i.i

B502.i.i:                                         ; preds = %B458.i.i, %B362.i.i
  %"$phi502.0.2.0.i.i" = phi i64 [ %.175.i.i, %B458.i.i ], [ 0, %B362.i.i ]
  %20 = ptrtoint ptr %.152.i.i to i64
  %.193.i.i = load i64, ptr %.104.i, align 8, !noalias !27
  %.197.i.i = add i64 %.139.i.i, 16
  %.198.i.i = inttoptr i64 %.197.i.i to ptr
  %.199.i.i = load i64, ptr %.198.i.i, align 8, !noalias !27
  %.203.i.i = load i64, ptr %.107.i, align 8, !noalias !27
  %.207.i.i = add nsw i64 %20, 64
  %.233.i.i = inttoptr i64 %.22.i.i to ptr
  %.234.i.i = call i64 %.233.i.i(i64 %.193.i.i, i64 %.199.i.i, i64 %.203.i.i, i64 %.25.i.i, i64 %.207.i.i, i64 %20), !noalias !27
  br i1 %.163.not.i.i, label %B698.i.i, label %B654.i.i

B654.i.i:                                         ; preds = %B502.i.i
  %.252.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 48
  %.254.i.i = load i64, ptr %.252.i.i, align 1, !noalias !27
  %.261.i.i = inttoptr i64 %.254.i.i to ptr
  %.262.i.i = call i64 %.261.i.i(i64 %"$phi502.0.2.0.i.i"), !noalias !27
  br label %B698.i.i

B698.i.i:                                         ; preds = %B654.i.i, %B502.i.i
  %.271.not.i.i = icmp eq i64 %.234.i.i, 0
  br i1 %.271.not.i.i, label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i, label %B710.i.i

B710.i.i:                                         ; preds = %B698.i.i
  %.276.i59.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 64
  %.278.i.i = load i64, ptr %.276.i59.i, align 1, !noalias !27
  %.285.i.i = inttoptr i64 %.278.i.i to ptr
  %.286.i.i = call i64 %.285.i.i(i64 %.139.i.i), !noalias !27
  %.291.i.i = load i64, ptr %.66.i.i, align 1, !noalias !27
  %.293.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.295.i.i = load i64, ptr %.293.i.i, align 1, !noalias !27
  %.299.i.i = inttoptr i64 %.291.i.i to ptr
  %.300.i.i = call i64 %.299.i.i(i64 %.295.i.i), !noalias !27
  %.305.i.i = load i64, ptr %.293.i.i, align 1, !noalias !27
  br label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i

_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i: ; preds = %B710.i.i, %B698.i.i, %B484.endif.endif.endif.endif.endif.endif.endif.i
  %out.2.0.i.i = phi i64 [ %.305.i.i, %B710.i.i ], [ %.139.i.i, %B698.i.i ], [ 0, %B484.endif.endif.endif.endif.endif.endif.endif.i ]
  %.322.i.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 64
  %.324.i.i = load i64, ptr %.322.i.i, align 1, !noalias !27
  %.333.i.i = inttoptr i64 %.324.i.i to ptr
  %.334.i.i = call i64 %.333.i.i(i64 %.19.i.i), !noalias !27
  call void @llvm.lifetime.end.p0(ptr nonnull %.152.i.i), !noalias !0
  br label %_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit: ; preds = %B942.i, %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i
  %storemerge.in.sroa.speculated.i = phi i64 [ %out.2.0.i.i, %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit.i ], [ %storemerge.in.sroa.speculate.load.B942.i, %B942.i ]
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
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
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
!25 = distinct !{!25, !26, !"_ZN7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!26 = distinct !{!26, !"_ZN7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!27 = !{!28, !1}
!28 = distinct !{!28, !29, !"_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!29 = distinct !{!29, !"_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
