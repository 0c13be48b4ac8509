; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.functions, i64 %arg.arguments, i64 %arg.count) unnamed_addr #0 {
B0.endif:
  %.152.i = alloca [256 x <8 x i64>], align 64
  %.136 = alloca [6 x <8 x i64>], align 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(384) %.136, i8 0, i64 384, i1 false)
  %.11 = add i64 %arg.functions, 16
  %.12 = inttoptr i64 %.11 to ptr
  %.13 = load i64, ptr %.12, align 8
  %.15 = inttoptr i64 %arg.arguments to ptr
  %.20 = inttoptr i64 %.13 to ptr
  %.22 = load i64, ptr %.15, align 8
  %.23 = getelementptr i8, ptr %.15, i64 8
  %.24 = load i64, ptr %.23, align 8
  %.36 = add nsw i64 %.22, 8
  %.5.i = inttoptr i64 %.36 to ptr
  %.7.i = load i64, ptr %.5.i, align 8, !noalias !0
  %.64 = getelementptr inbounds nuw i8, ptr %.20, i64 8
  %.66 = load i64, ptr %.64, align 1
  %.67 = icmp eq i64 %.7.i, %.66
  br i1 %.67, label %B222.endif, label %B942

B288:                                             ; preds = %B222.endif
  %.103 = add nsw i64 %.22, 16
  %.104 = inttoptr i64 %.103 to ptr
  %.106 = add nsw i64 %.24, 16
  %.107 = inttoptr i64 %.106 to ptr
  %.115 = getelementptr inbounds nuw i8, ptr %.104, i64 8
  %.117 = load i64, ptr %.115, align 1
  %.118 = and i64 %.117, 4294967295
  %.120 = getelementptr inbounds nuw i8, ptr %.107, i64 8
  %.122 = load i64, ptr %.120, align 1
  %.123 = and i64 %.122, 4294967295
  %.131 = icmp samesign ult i64 %.118, 5
  %.134 = icmp samesign ult i64 %.123, 5
  %or.cond = select i1 %.131, i1 %.134, i1 false
  br i1 %or.cond, label %B484, label %B942

B484:                                             ; preds = %B288
  %.138 = ptrtoint ptr %.136 to i64
  %.141 = getelementptr inbounds nuw i8, ptr %.104, i64 40
  %.143 = load i64, ptr %.141, align 1
  %.145 = getelementptr inbounds nuw i8, ptr %.107, i64 40
  %.147 = load i64, ptr %.145, align 1
  store i64 %.143, ptr %.136, align 64
  %.176 = getelementptr inbounds nuw i8, ptr %.136, i64 8
  store i64 %.147, ptr %.176, align 8
  %.178 = getelementptr inbounds nuw i8, ptr %.136, i64 16
  store i64 %.118, ptr %.178, align 16
  %.180 = getelementptr inbounds nuw i8, ptr %.136, i64 24
  store i64 %.123, ptr %.180, align 8
  %.184 = or disjoint i64 %.138, 32
  %.10244.not.i = icmp eq i64 %.118, 0
  br i1 %.10244.not.i, label %B484.endif.endif, label %B128.preheader.i

B128.preheader.i:                                 ; preds = %B484
  %.186 = getelementptr inbounds nuw i8, ptr %.104, i64 16
  %.188 = load i64, ptr %.186, align 1
  %0 = inttoptr i64 %.188 to ptr
  %1 = inttoptr i64 %.184 to ptr
  br label %B128.i

B128.i:                                           ; preds = %B128.i, %B128.preheader.i
  %.1084345.i = phi i64 [ %.115.i, %B128.i ], [ 0, %B128.preheader.i ]
  %.115.i = add nuw nsw i64 %.1084345.i, 1
  %2 = shl i64 %.1084345.i, 3
  %scevgep1.i = getelementptr i8, ptr %0, i64 %2
  %.142.i = load i64, ptr %scevgep1.i, align 8, !noalias !3
  %scevgep.i = getelementptr i8, ptr %1, i64 %2
  store i64 %.142.i, ptr %scevgep.i, align 8, !noalias !3
  %exitcond.not.i = icmp eq i64 %.118, %.115.i
  br i1 %exitcond.not.i, label %B128.preheader.i4, label %B128.i

common.ret:                                       ; preds = %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit, %B942
  %storemerge.in.sroa.speculated = phi i64 [ %out.2.0.i, %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit ], [ %storemerge.in.sroa.speculate.load.B942, %B942 ]
  store i64 %storemerge.in.sroa.speculated, ptr %retptr, align 8
  ret void

B942:                                             ; preds = %B216.i, %B214.i, %B222.endif, %B0.endif, %B288
  %.482 = getelementptr inbounds nuw i8, ptr %.20, i64 56
  %.484 = load i64, ptr %.482, align 1
  %.486 = getelementptr inbounds nuw i8, ptr %.20, i64 16
  %.488 = load i64, ptr %.486, align 1
  %.492 = inttoptr i64 %.484 to ptr
  %.493 = call i64 %.492(i64 %.488)
  %storemerge.in.sroa.speculate.load.B942 = load i64, ptr %.486, align 1
  br label %common.ret

B222.endif:                                       ; preds = %B0.endif
  %.71 = add nsw i64 %.24, 8
  %.5.i1 = inttoptr i64 %.71 to ptr
  %.7.i2 = load i64, ptr %.5.i1, align 8, !noalias !6
  %.100 = icmp eq i64 %.7.i2, %.7.i
  br i1 %.100, label %B288, label %B942

B128.preheader.i4:                                ; preds = %B128.i
  %.156.i = shl nuw nsw i64 %.118, 3
  %.160.i = add nsw i64 %.156.i, %.184
  %.215 = getelementptr inbounds nuw i8, ptr %.104, i64 24
  %.217 = load i64, ptr %.215, align 1
  %3 = inttoptr i64 %.217 to ptr
  %4 = inttoptr i64 %.160.i to ptr
  br label %B128.i5

B128.i5:                                          ; preds = %B128.i5, %B128.preheader.i4
  %.1084345.i6 = phi i64 [ %.115.i7, %B128.i5 ], [ 0, %B128.preheader.i4 ]
  %.115.i7 = add nuw nsw i64 %.1084345.i6, 1
  %5 = shl i64 %.1084345.i6, 3
  %scevgep1.i8 = getelementptr i8, ptr %3, i64 %5
  %.142.i9 = load i64, ptr %scevgep1.i8, align 8, !noalias !9
  %scevgep.i10 = getelementptr i8, ptr %4, i64 %5
  store i64 %.142.i9, ptr %scevgep.i10, align 8, !noalias !9
  %exitcond.not.i11 = icmp eq i64 %.118, %.115.i7
  br i1 %exitcond.not.i11, label %B484.endif.endif, label %B128.i5

B484.endif.endif:                                 ; preds = %B128.i5, %B484
  %.160.i4 = phi i64 [ %.184, %B484 ], [ %.160.i, %B128.i5 ]
  %.156.i3 = phi i64 [ 0, %B484 ], [ %.156.i, %B128.i5 ]
  %.160.i13 = add nsw i64 %.156.i3, %.160.i4
  %.10244.not.i15 = icmp eq i64 %.123, 0
  br i1 %.10244.not.i15, label %B484.endif.endif.endif.endif, label %B128.preheader.i16

B128.preheader.i16:                               ; preds = %B484.endif.endif
  %.251 = getelementptr inbounds nuw i8, ptr %.107, i64 16
  %.253 = load i64, ptr %.251, align 1
  %6 = inttoptr i64 %.253 to ptr
  %7 = inttoptr i64 %.160.i13 to ptr
  br label %B128.i17

B128.i17:                                         ; preds = %B128.i17, %B128.preheader.i16
  %.1084345.i18 = phi i64 [ %.115.i19, %B128.i17 ], [ 0, %B128.preheader.i16 ]
  %.115.i19 = add nuw nsw i64 %.1084345.i18, 1
  %8 = shl i64 %.1084345.i18, 3
  %scevgep1.i20 = getelementptr i8, ptr %6, i64 %8
  %.142.i21 = load i64, ptr %scevgep1.i20, align 8, !noalias !12
  %scevgep.i22 = getelementptr i8, ptr %7, i64 %8
  store i64 %.142.i21, ptr %scevgep.i22, align 8, !noalias !12
  %exitcond.not.i23 = icmp eq i64 %.123, %.115.i19
  br i1 %exitcond.not.i23, label %B128.preheader.i28, label %B128.i17

B128.preheader.i28:                               ; preds = %B128.i17
  %.156.i24 = shl nuw nsw i64 %.123, 3
  %.160.i25 = add nsw i64 %.160.i13, %.156.i24
  %.280 = getelementptr inbounds nuw i8, ptr %.107, i64 24
  %.282 = load i64, ptr %.280, align 1
  %9 = inttoptr i64 %.282 to ptr
  %10 = inttoptr i64 %.160.i25 to ptr
  br label %B128.i29

B128.i29:                                         ; preds = %B128.i29, %B128.preheader.i28
  %.1084345.i30 = phi i64 [ %.115.i31, %B128.i29 ], [ 0, %B128.preheader.i28 ]
  %.115.i31 = add nuw nsw i64 %.1084345.i30, 1
  %11 = shl i64 %.1084345.i30, 3
  %scevgep1.i32 = getelementptr i8, ptr %9, i64 %11
  %.142.i33 = load i64, ptr %scevgep1.i32, align 8, !noalias !15
  %scevgep.i34 = getelementptr i8, ptr %10, i64 %11
  store i64 %.142.i33, ptr %scevgep.i34, align 8, !noalias !15
  %exitcond.not.i35 = icmp eq i64 %.123, %.115.i31
  br i1 %exitcond.not.i35, label %B484.endif.endif.endif.endif, label %B128.i29

B484.endif.endif.endif.endif:                     ; preds = %B128.i29, %B484.endif.endif
  %.160.i258 = phi i64 [ %.160.i13, %B484.endif.endif ], [ %.160.i25, %B128.i29 ]
  %.156.i247 = phi i64 [ 0, %B484.endif.endif ], [ %.156.i24, %B128.i29 ]
  %.160.i37 = add nsw i64 %.156.i247, %.160.i258
  %.317 = add nsw i64 %arg.count, -2
  %.10244.not.i39 = icmp slt i64 %arg.count, 3
  br i1 %.10244.not.i39, label %B484.endif.endif.endif.endif.endif.else.if, label %B128.preheader.i40

B128.preheader.i40:                               ; preds = %B484.endif.endif.endif.endif
  %.313 = add nsw i64 %arg.arguments, 16
  %12 = inttoptr i64 %.313 to ptr
  %13 = inttoptr i64 %.160.i37 to ptr
  br label %B128.i41

B128.i41:                                         ; preds = %B128.i41, %B128.preheader.i40
  %.1084345.i42 = phi i64 [ %.115.i43, %B128.i41 ], [ 0, %B128.preheader.i40 ]
  %.115.i43 = add nuw nsw i64 %.1084345.i42, 1
  %14 = shl i64 %.1084345.i42, 3
  %scevgep1.i44 = getelementptr i8, ptr %12, i64 %14
  %.142.i45 = load i64, ptr %scevgep1.i44, align 8, !noalias !18
  %scevgep.i46 = getelementptr i8, ptr %13, i64 %14
  store i64 %.142.i45, ptr %scevgep.i46, align 8, !noalias !18
  %exitcond.not.i47 = icmp eq i64 %.317, %.115.i43
  br i1 %exitcond.not.i47, label %B484.endif.endif.endif.endif.endif.else.if, label %B128.i41

B484.endif.endif.endif.endif.endif.else.if:       ; preds = %B128.i41, %B484.endif.endif.endif.endif
  %.156.i48 = shl nsw i64 %.317, 3
  %.346 = getelementptr inbounds nuw i8, ptr %.20, i64 80
  %.348 = load i64, ptr %.346, align 1
  %.160.i49 = sub i64 %.156.i48, %.138
  %.349 = add i64 %.160.i49, %.160.i37
  %.357.1 = ashr i64 %.349, 3
  %.102211.not.i = icmp slt i64 %.357.1, 1
  br i1 %.102211.not.i, label %B174.endif.endif.i, label %B132.i

B132.i:                                           ; preds = %B484.endif.endif.endif.endif.endif.else.if, %B132.i
  %digest.2.0214.i = phi i64 [ %.145.i, %B132.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if ]
  %.108210212.i = phi i64 [ %.115.i51, %B132.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if ]
  %.115.i51 = add nuw nsw i64 %.108210212.i, 1
  %15 = shl i64 %.108210212.i, 3
  %scevgep18.i = getelementptr i8, ptr %.136, i64 %15
  %.142.i52 = load i64, ptr %scevgep18.i, align 8, !noalias !21
  %.144.i = xor i64 %.142.i52, %digest.2.0214.i
  %.145.i = mul nsw i64 %.144.i, 2177342782468422677
  %exitcond.not.i53 = icmp eq i64 %.357.1, %.115.i51
  br i1 %exitcond.not.i53, label %B174.endif.endif.loopexit.i, label %B132.i

B214.i:                                           ; preds = %B486.i
  %exitcond226.not.i = icmp eq i64 %.245.i, 8
  br i1 %exitcond226.not.i, label %B942, label %B216.i

B216.i:                                           ; preds = %B174.endif.endif.i, %B214.i
  %.238217221.i = phi i64 [ 0, %B174.endif.endif.i ], [ %.245.i, %B214.i ]
  %.245.i = add nuw nsw i64 %.238217221.i, 1
  %.272.i = add nuw nsw i64 %.238217221.i, %digest.2.0.lcssa.i
  %.274.i = and i64 %.272.i, 4095
  %.276.i = getelementptr i64, ptr %18, i64 %.274.i
  %.277.i = load i64, ptr %.276.i, align 8, !noalias !21
  %.282.i = icmp eq i64 %.277.i, 0
  br i1 %.282.i, label %B942, label %B296.i

B296.i:                                           ; preds = %B216.i
  br i1 %19, label %B392.i, label %B486.i

B392.i:                                           ; preds = %B296.i
  %sunkaddr.i = inttoptr i64 %.277.i to ptr
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr.i, i64 56
  %.501.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !21
  %.508.i = icmp eq i64 %.501.i, %.505.i
  br i1 %.508.i, label %B428.i, label %B486.i

B428.i:                                           ; preds = %B392.i, %B450.i
  %n.3.2.i = phi i64 [ %.514.i, %B450.i ], [ 0, %B392.i ]
  %exitcond225.not.i = icmp eq i64 %17, %n.3.2.i
  br i1 %exitcond225.not.i, label %B484.endif.endif.endif.endif.endif.endif.endif, label %B450.i

B450.i:                                           ; preds = %B428.i
  %.514.i = add nuw nsw i64 %n.3.2.i, 1
  %sunkaddr21.i = shl i64 %n.3.2.i, 3
  %sunkaddr22.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr21.i
  %sunkaddr23.i = getelementptr i8, ptr %sunkaddr22.i, i64 64
  %.536.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !21
  %sunkaddr26.i = getelementptr i8, ptr %.136, i64 %sunkaddr21.i
  %sunkaddr27.i = getelementptr i8, ptr %sunkaddr26.i, i64 8
  %.540.i = load i64, ptr %sunkaddr27.i, align 8, !noalias !21
  %.543.i = icmp eq i64 %.536.i, %.540.i
  br i1 %.543.i, label %B428.i, label %B486.i

B486.i:                                           ; preds = %B450.i, %B392.i, %B296.i
  %n.4.1.i = phi i64 [ 0, %B392.i ], [ 0, %B296.i ], [ %.514.i, %B450.i ]
  %.560.i = icmp eq i64 %n.4.1.i, %.357.1
  br i1 %.560.i, label %B484.endif.endif.endif.endif.endif.endif.endif.loopexit13, label %B214.i

B174.endif.endif.loopexit.i:                      ; preds = %B132.i
  %16 = lshr i64 %.145.i, 40
  br label %B174.endif.endif.i

B174.endif.endif.i:                               ; preds = %B174.endif.endif.loopexit.i, %B484.endif.endif.endif.endif.endif.else.if
  %digest.2.0.lcssa.i = phi i64 [ %16, %B174.endif.endif.loopexit.i ], [ 0, %B484.endif.endif.endif.endif.endif.else.if ]
  %17 = add nsw i64 %.357.1, -1
  %18 = inttoptr i64 %.348 to ptr
  %19 = icmp sgt i64 %.357.1, 0
  %.505.i = load i64, ptr %.136, align 64
  br label %B216.i

B484.endif.endif.endif.endif.endif.endif.endif.loopexit13: ; preds = %B486.i
  %.pre = inttoptr i64 %.277.i to ptr
  br label %B484.endif.endif.endif.endif.endif.endif.endif

B484.endif.endif.endif.endif.endif.endif.endif:   ; preds = %B428.i, %B484.endif.endif.endif.endif.endif.endif.endif.loopexit13
  %.13.i.pre-phi = phi ptr [ %.pre, %B484.endif.endif.endif.endif.endif.endif.endif.loopexit13 ], [ %sunkaddr.i, %B428.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.152.i)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(16384) %.152.i, i8 0, i64 16384, i1 false), !noalias !24
  %.19.i = load i64, ptr %.13.i.pre-phi, align 1, !noalias !24
  %.20.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi, i64 8
  %.22.i = load i64, ptr %.20.i, align 1, !noalias !24
  %.23.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi, i64 16
  %.25.i = load i64, ptr %.23.i, align 1, !noalias !24
  %.26.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi, i64 24
  %.28.i = load i64, ptr %.26.i, align 1, !noalias !24
  %.66.i = getelementptr inbounds nuw i8, ptr %.20, i64 56
  %.68.i = load i64, ptr %.66.i, align 1, !noalias !24
  %.73.i = inttoptr i64 %.68.i to ptr
  %.74.i = call i64 %.73.i(i64 %.19.i), !noalias !24
  %.79.i = load i64, ptr %.66.i, align 1, !noalias !24
  %.80.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi, i64 32
  %.82.i = load i64, ptr %.80.i, align 1, !noalias !24
  %.86.i = inttoptr i64 %.79.i to ptr
  %.87.i = call i64 %.86.i(i64 %.82.i), !noalias !24
  %.90.i = getelementptr inbounds nuw i8, ptr %.20, i64 72
  %.92.i = load i64, ptr %.90.i, align 1, !noalias !24
  %.96.i = load i64, ptr %.64, align 1, !noalias !24
  %.99.i = load i64, ptr %.80.i, align 1, !noalias !24
  %.100.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi, i64 40
  %.102.i = load i64, ptr %.100.i, align 1, !noalias !24
  %.103.i = getelementptr inbounds nuw i8, ptr %.13.i.pre-phi, i64 48
  %.105.i = load i64, ptr %.103.i, align 1, !noalias !24
  %.138.i = inttoptr i64 %.92.i to ptr
  %.139.i = call i64 %.138.i(i64 %.96.i, i64 %.99.i, i64 %.102.i, i64 %.105.i, i64 0, i64 0, i64 0, i64 0), !noalias !24
  %.148.not.i = icmp eq i64 %.139.i, 0
  br i1 %.148.not.i, label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit, label %B362.i

B362.i:                                           ; preds = %B484.endif.endif.endif.endif.endif.endif.endif
  store i64 0, ptr %.152.i, align 64, !noalias !24
  %.161.i = getelementptr inbounds nuw i8, ptr %.152.i, i64 8
  store i64 4611686018427387904, ptr %.161.i, align 8, !noalias !24
  %.164.not.i = icmp eq i64 %.28.i, 0
  br i1 %.164.not.i, label %B502.i, label %B458.i

B458.i:                                           ; preds = %B362.i
  %.167.i = getelementptr inbounds nuw i8, ptr %.20, i64 40
  %.169.i = load i64, ptr %.167.i, align 1, !noalias !24
  %.175.i = inttoptr i64 %.169.i to ptr
  %.176.i = call i64 %.175.i(i64 0), !noalias !24
  br label %B502.i

B502.i:                                           ; preds = %B458.i, %B362.i
  %"$phi502.0.2.0.i" = phi i64 [ %.176.i, %B458.i ], [ 0, %B362.i ]
  %20 = ptrtoint ptr %.152.i to i64
  %.194.i = load i64, ptr %.104, align 8, !noalias !24
  %.198.i = add i64 %.139.i, 16
  %.199.i = inttoptr i64 %.198.i to ptr
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !24
  %.204.i = load i64, ptr %.107, align 8, !noalias !24
  %.208.i = add nsw i64 %20, 64
  %.234.i = inttoptr i64 %.22.i to ptr
  %.235.i = call i64 %.234.i(i64 %.194.i, i64 %.200.i, i64 %.204.i, i64 %.25.i, i64 %.208.i, i64 %20), !noalias !24
  br i1 %.164.not.i, label %B698.i, label %B654.i

B654.i:                                           ; preds = %B502.i
  %.253.i = getelementptr inbounds nuw i8, ptr %.20, i64 48
  %.255.i = load i64, ptr %.253.i, align 1, !noalias !24
  %.262.i = inttoptr i64 %.255.i to ptr
  %.263.i = call i64 %.262.i(i64 %"$phi502.0.2.0.i"), !noalias !24
  br label %B698.i

B698.i:                                           ; preds = %B654.i, %B502.i
  %.272.not.i = icmp eq i64 %.235.i, 0
  br i1 %.272.not.i, label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit, label %B710.i

B710.i:                                           ; preds = %B698.i
  %.277.i58 = getelementptr inbounds nuw i8, ptr %.20, i64 64
  %.279.i = load i64, ptr %.277.i58, align 1, !noalias !24
  %.286.i = inttoptr i64 %.279.i to ptr
  %.287.i = call i64 %.286.i(i64 %.139.i), !noalias !24
  %.292.i = load i64, ptr %.66.i, align 1, !noalias !24
  %.294.i = getelementptr inbounds nuw i8, ptr %.20, i64 16
  %.296.i = load i64, ptr %.294.i, align 1, !noalias !24
  %.300.i = inttoptr i64 %.292.i to ptr
  %.301.i = call i64 %.300.i(i64 %.296.i), !noalias !24
  %.306.i = load i64, ptr %.294.i, align 1, !noalias !24
  br label %_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit

_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx.exit: ; preds = %B484.endif.endif.endif.endif.endif.endif.endif, %B698.i, %B710.i
  %out.2.0.i = phi i64 [ %.306.i, %B710.i ], [ %.139.i, %B698.i ], [ 0, %B484.endif.endif.endif.endif.endif.endif.endif ]
  %.323.i = getelementptr inbounds nuw i8, ptr %.20, i64 64
  %.325.i = load i64, ptr %.323.i, align 1, !noalias !24
  %.334.i = inttoptr i64 %.325.i to ptr
  %.335.i = call i64 %.334.i(i64 %.19.i), !noalias !24
  call void @llvm.lifetime.end.p0(ptr nonnull %.152.i)
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr {
.5:
  %.6 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels12python_calls6repeatB3v10B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx(ptr nonnull %.6, i64 %.1, i64 %.2, i64 %.3) #3
  %.9 = load i64, ptr %.6, align 8
  ret i64 %.9
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!17 = distinct !{!17, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!20 = distinct !{!20, !"_ZN7convjit8_kernels12python_calls6appendB3v11B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_ZN7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!23 = distinct !{!23, !"_ZN7convjit8_kernels12python_calls4findB3v12B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!26 = distinct !{!26, !"_ZN7convjit8_kernels12python_calls7computeB3v13B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
