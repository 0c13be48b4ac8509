; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing10pack_blockB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing8fill_rowB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing16pack_interleavedB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing11pack_planesB3v51B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29 = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29 = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.19.i = inttoptr i64 %.3 to ptr
  %.20.i = inttoptr i64 %.4 to ptr
  %.28.i = inttoptr i64 %.2 to ptr
  %.30.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 32
  %.32.i = load i64, ptr %.30.i, align 1, !noalias !0
  %.36.i = load i64, ptr %.19.i, align 1, !noalias !0
  %.47.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 8
  %.49.i = load i64, ptr %.47.i, align 1, !noalias !0
  %.50.i = mul nsw i64 %.49.i, %.6
  %.55.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.57.i = load i64, ptr %.55.i, align 1, !noalias !0
  %.58.i = shl nsw i64 %.57.i, 3
  %.60.i = add nsw i64 %.58.i, %.2
  %.68.i = add i64 %.36.i, -1
  %.106.i = icmp slt i64 %.36.i, 2
  %..68.i = select i1 %.106.i, i64 0, i64 %.68.i
  %.150289.i = icmp sgt i64 %..68.i, 0
  br i1 %.150289.i, label %B240.i, label %B312.endif.i

B240.i:                                           ; preds = %.8, %B240.i
  %number.2.0292.i = phi i64 [ %.196.i, %B240.i ], [ 1, %.8 ]
  %.156288290.i = phi i64 [ %.163.i, %B240.i ], [ 0, %.8 ]
  %.163.i = add nuw nsw i64 %.156288290.i, 1
  %.188.i = mul nuw nsw i64 %.156288290.i, 40
  %.190.i = add nsw i64 %.188.i, %.60.i
  %.191.i = inttoptr i64 %.190.i to ptr
  %.194.i = load i64, ptr %.191.i, align 1, !noalias !0
  %.196.i = mul nsw i64 %.194.i, %number.2.0292.i
  %exitcond.not.i = icmp eq i64 %.163.i, %..68.i
  br i1 %exitcond.not.i, label %B312.endif.i, label %B240.i

B844.preheader.i:                                 ; preds = %B600.endif.endif.i, %B544.endif.i
  %to.2.1.lcssa.i = phi i64 [ %.5, %B544.endif.i ], [ %.681.i, %B600.endif.endif.i ]
  %offset.2.1.lcssa.i = phi i64 [ 0, %B544.endif.i ], [ %"$phi792.2.2.2.i", %B600.endif.endif.i ]
  br i1 %.701343.i, label %B856.preheader.lr.ph.i, label %B1308.i

B856.preheader.lr.ph.i:                           ; preds = %B844.preheader.i
  %.717.i = icmp eq i64 %offset.2.1.lcssa.i, -9223372036854775808
  %.791.i = add nsw i64 %offset.2.1.lcssa.i, %.1
  br label %B856.preheader.i

B600.i:                                           ; preds = %B600.endif.endif.i, %B600.lr.ph.i
  %rest.2.1302.i = phi i64 [ %.355352378.i, %B600.lr.ph.i ], [ %quot.1.0.i, %B600.endif.endif.i ]
  %offset.2.1301.i = phi i64 [ 0, %B600.lr.ph.i ], [ %"$phi792.2.2.2.i", %B600.endif.endif.i ]
  %to.2.1300.i = phi i64 [ %.5, %B600.lr.ph.i ], [ %.681.i, %B600.endif.endif.i ]
  %.477295299.in.i = phi i64 [ %16, %B600.lr.ph.i ], [ %.477295299.i, %B600.endif.endif.i ]
  %.484296298.i = phi i64 [ %.398.i, %B600.lr.ph.i ], [ %.491.i, %B600.endif.endif.i ]
  %.477295299.i = add nsw i64 %.477295299.in.i, -1
  %.491.i = add i64 %.484296298.i, -1
  %.520.i = mul nsw i64 %.484296298.i, 40
  %.522.i = add nsw i64 %.520.i, %.60.i
  %.523.i = inttoptr i64 %.522.i to ptr
  %.526.i = load i64, ptr %.523.i, align 1, !noalias !0
  %.530.i = icmp eq i64 %.526.i, 0
  br i1 %.530.i, label %B600.endif.endif.i, label %B600.else.i, !prof !3

B856.preheader.i:                                 ; preds = %B968.i, %B856.preheader.lr.ph.i
  %row.3.1346.i = phi i64 [ 0, %B856.preheader.lr.ph.i ], [ %.763.i, %B968.i ]
  %.710321.i = mul nsw i64 %row.3.1346.i, %.262.i
  %.712322.i = add nsw i64 %.710321.i, %to.2.1.lcssa.i
  br i1 %.717.i, label %B928.i, label %B894.preheader.i

B894.preheader.i:                                 ; preds = %B856.preheader.i
  %.7219.i = getelementptr i64, ptr %.224.i, i64 %row.3.1346.i
  %.72210.i = load i64, ptr %.7219.i, align 8, !noalias !0
  %.72311.i = icmp eq i64 %.72210.i, -9223372036854775808
  br i1 %.72311.i, label %B928.i, label %B980.i

B856.i:                                           ; preds = %B1286.i
  %.710.i = mul nsw i64 %.1049.i, %.262.i
  %.712.i = add nsw i64 %.710.i, %to.2.1.lcssa.i
  %.721.i = getelementptr i64, ptr %.224.i, i64 %.1049.i
  %.722.i = load i64, ptr %.721.i, align 8, !noalias !0
  %.723.i = icmp eq i64 %.722.i, -9223372036854775808
  br i1 %.723.i, label %B928.i, label %B980.i

B928.i:                                           ; preds = %B856.i, %B894.preheader.i, %B856.preheader.i
  %row.4.2.lcssa.i = phi i64 [ %row.3.1346.i, %B856.preheader.i ], [ %row.3.1346.i, %B894.preheader.i ], [ %.1049.i, %B856.i ]
  %.712.lcssa.i = phi i64 [ %.712322.i, %B856.preheader.i ], [ %.712322.i, %B894.preheader.i ], [ %.712.i, %B856.i ]
  br i1 %.726.not.i, label %B932.i, label %B968.i

B932.i:                                           ; preds = %B928.i
  %.19.i.i = load i64, ptr %sunkaddr19.i.i.i, align 1, !noalias !4
  %.20.i.i = shl nsw i64 %.19.i.i, 3
  %.21.i.i = add nsw i64 %.20.i.i, %.2
  %.28.i.i = load i64, ptr %.801.i, align 1, !noalias !4
  %.110101.not.i.i = icmp slt i64 %.28.i.i, 1
  br i1 %.110101.not.i.i, label %B968.i, label %B130.i.i

B130.i.i:                                         ; preds = %B932.i, %B373.i.i
  %.11694104.i.i = phi i64 [ %.123.i.i, %B373.i.i ], [ 0, %B932.i ]
  %.123.i.i = add nuw nsw i64 %.11694104.i.i, 1
  %.151.i.i = load i64, ptr %.935.i, align 1, !noalias !4
  %.152.i.i = mul nsw i64 %.151.i.i, %.11694104.i.i
  %.154.i.i = add nsw i64 %.152.i.i, %.712.lcssa.i
  %.161.i.i = load i64, ptr %.948.i, align 1, !noalias !4
  %.162.not.i.i = icmp eq i64 %.161.i.i, 0
  br i1 %.162.not.i.i, label %B254.endif.i.i, label %B172.i.i

B172.i.i:                                         ; preds = %B130.i.i
  %.167.i.i = load i64, ptr %sunkaddr17.i.i.i, align 1, !noalias !4
  %.171.i.i = load i64, ptr %.42.i.i, align 1, !noalias !4
  %.173.i.i = mul nsw i64 %.171.i.i, %.32.i
  %.177.i.i = load i64, ptr %.389.i.i, align 1, !noalias !4
  %.180.i.i = icmp eq i64 %.177.i.i, 0
  br i1 %.180.i.i, label %B172.endif.i.i, label %B172.else.i.i, !prof !3

B296.i.i:                                         ; preds = %B254.endif.i.i, %B296.i.i
  %.3268890.i.i = phi i64 [ %.333.i.i, %B296.i.i ], [ 0, %B254.endif.i.i ]
  %.333.i.i = add nuw nsw i64 %.3268890.i.i, 1
  %.361.i.i = load i64, ptr %sunkaddr17.i.i.i, align 1, !noalias !4
  %.365.i.i = load i64, ptr %sunkaddr28.i.i, align 1, !noalias !4
  %.366.i.i = mul nsw i64 %.365.i.i, %.3268890.i.i
  %.368.i.i = add nsw i64 %.366.i.i, %.154.i.i
  %.380.i.i = inttoptr i64 %.361.i.i to ptr
  %.381.i.i = tail call i64 %.380.i.i(i64 %.368.i.i, i64 %.32.i, i64 %.21.i.i), !noalias !4
  %exitcond.not.i.i = icmp eq i64 %.240.i.i, %.333.i.i
  br i1 %exitcond.not.i.i, label %B373.i.i, label %B296.i.i

B373.i.i:                                         ; preds = %B296.i.i, %B254.endif.i.i, %B172.endif.i.i
  %exitcond110.not.i.i = icmp eq i64 %.123.i.i, %.28.i.i
  br i1 %exitcond110.not.i.i, label %B968.i, label %B130.i.i

B172.else.i.i:                                    ; preds = %B172.i.i
  %.191.i.i = icmp ne i64 %.173.i.i, -9223372036854775808
  %.192.i.i = icmp ne i64 %.177.i.i, -1
  %.193.not.i.i = or i1 %.191.i.i, %.192.i.i
  br i1 %.193.not.i.i, label %B172.else.if.i.i, label %B172.endif.i.i, !prof !7

B172.endif.i.i:                                   ; preds = %B172.else.if.i.i, %B172.else.i.i, %B172.i.i
  %quot.0.i.i = phi i64 [ 0, %B172.i.i ], [ 0, %B172.else.i.i ], [ %spec.select.i.i, %B172.else.if.i.i ]
  %.231.i.i = inttoptr i64 %.167.i.i to ptr
  %.232.i.i = tail call i64 %.231.i.i(i64 %.154.i.i, i64 %quot.0.i.i, i64 %.21.i.i), !noalias !4
  br label %B373.i.i

B172.else.if.i.i:                                 ; preds = %B172.else.i.i
  %.196.i.i = sdiv i64 %.173.i.i, %.177.i.i
  %.197.i.i = srem i64 %.173.i.i, %.177.i.i
  %.198.i.i = xor i64 %.197.i.i, %.177.i.i
  %.199.i.i = icmp slt i64 %.198.i.i, 0
  %.200.i.i = icmp ne i64 %.197.i.i, 0
  %.201.i.i = and i1 %.200.i.i, %.199.i.i
  %.206.i.i = sext i1 %.201.i.i to i64
  %spec.select.i.i = add i64 %.196.i.i, %.206.i.i
  br label %B172.endif.i.i

B254.endif.i.i:                                   ; preds = %B130.i.i
  %.240.i.i = load i64, ptr %.46.i.i, align 1, !noalias !4
  %.32089.not.i.i = icmp slt i64 %.240.i.i, 1
  br i1 %.32089.not.i.i, label %B373.i.i, label %B296.i.i

B968.i:                                           ; preds = %B373.i.i, %B932.i, %B928.i
  %.763.i = add nsw i64 %row.4.2.lcssa.i, 1
  %.701.i = icmp slt i64 %.763.i, %.216.i
  br i1 %.701.i, label %B856.preheader.i, label %B1308.i

B980.i:                                           ; preds = %B894.preheader.i, %B856.i
  %.72214.i = phi i64 [ %.722.i, %B856.i ], [ %.72210.i, %B894.preheader.i ]
  %row.4.232513.i = phi i64 [ %.1049.i, %B856.i ], [ %row.3.1346.i, %B894.preheader.i ]
  %.71232612.i = phi i64 [ %.712.i, %B856.i ], [ %.712322.i, %B894.preheader.i ]
  %.771.i = icmp eq i64 %row.4.232513.i, %.228.i
  %spec.select.i = select i1 %.771.i, i64 %.775.i, i64 1
  %.796.i = add nsw i64 %.791.i, %.72214.i
  %.803.i = load i64, ptr %.801.i, align 1, !noalias !0
  %.883311.not.i = icmp slt i64 %.803.i, 1
  br i1 %.883311.not.i, label %B1286.i, label %B1076.preheader.i

B1076.preheader.i:                                ; preds = %B980.i
  %.215246.not.i.i = icmp slt i64 %spec.select.i, 1
  %or.cond272.i.i = select i1 %.131.not.i.i, i1 true, i1 %.215246.not.i.i
  br label %B1076.i

B1076.i:                                          ; preds = %B1313.i, %B1076.preheader.i
  %.889309312.i = phi i64 [ %.896.i, %B1313.i ], [ 0, %B1076.preheader.i ]
  %.896.i = add nuw nsw i64 %.889309312.i, 1
  %.924.i = load i64, ptr %.922.i, align 1, !noalias !0
  %.928.i = load i64, ptr %.926.i, align 1, !noalias !0
  %0 = getelementptr i64, ptr %.28.i, i64 %.928.i
  %.931.i = getelementptr i64, ptr %0, i64 %.889309312.i
  %.932.i = load i64, ptr %.931.i, align 8, !noalias !0
  %.933.i = add nsw i64 %.932.i, %.924.i
  %.937.i = load i64, ptr %.935.i, align 1, !noalias !0
  %.938.i = mul nsw i64 %.937.i, %.889309312.i
  %.940.i = add nsw i64 %.938.i, %.71232612.i
  %.950.i = load i64, ptr %.948.i, align 1, !noalias !0
  %.951.not.i = icmp eq i64 %.950.i, 0
  %.1000.i = load i64, ptr %.955.i, align 1, !noalias !0
  %.42.i28.i = load i64, ptr %.38.i.i, align 1, !noalias !0
  %.58.i.i = load i64, ptr %.54.i.i, align 1, !noalias !0
  %.104.i.i = load i64, ptr %.103.i.i, align 1, !noalias !0
  br i1 %.951.not.i, label %B1226.i, label %B1166.i

B1166.i:                                          ; preds = %B1076.i
  %.44.i.i = load i64, ptr %.42.i.i, align 1, !noalias !8
  %.48.i.i = load i64, ptr %.46.i.i, align 1, !noalias !8
  %.52.i.i = load i64, ptr %.50.i.i, align 1, !noalias !8
  %.107.i.i = sub i64 %.104.i.i, %.933.i
  %.110.i.i = tail call i64 @llvm.smin.i64(i64 %.32.i, i64 %.107.i.i)
  %.112.i.i = tail call i64 @llvm.smax.i64(i64 %.110.i.i, i64 0)
  %.119.i.i = load i64, ptr %.117.i.i, align 1, !noalias !8
  %.121.i.i = sub nsw i64 %.119.i.i, %.933.i
  %.124.i.i = tail call i64 @llvm.smin.i64(i64 %.32.i, i64 %.121.i.i)
  %.127.i.i = tail call i64 @llvm.smax.i64(i64 %.112.i.i, i64 %.124.i.i)
  br i1 %or.cond272.i.i, label %B466.i.i, label %B326.preheader.i.i

B326.preheader.i.i:                               ; preds = %B1166.i
  %.15573.not.i.i.i = icmp slt i64 %.110.i.i, 1
  %.110.i.i.i = sub i64 %.32.i, %.127.i.i
  %.15573.not.i16.i.i = icmp slt i64 %.110.i.i.i, 1
  %1 = add nuw i64 %.110.i.i.i, 1
  br label %B326.i.i

B326.i.i:                                         ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i, %B326.preheader.i.i
  %lsr.iv33.i.i = phi i64 [ %lsr.iv.next34.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i ], [ %spec.select.i, %B326.preheader.i.i ]
  %lsr.iv31.i.i = phi i64 [ %lsr.iv.next32.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i ], [ %.796.i, %B326.preheader.i.i ]
  %lsr.iv29.i.i = phi i64 [ %lsr.iv.next30.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i ], [ %.940.i, %B326.preheader.i.i ]
  %.44.i.i.i = load i64, ptr %.948.i, align 1, !noalias !11
  %.45.not.i.i.i = icmp eq i64 %.44.i.i.i, 0
  %"$phi156.0.2.0.in.v.i.i.i" = select i1 %.45.not.i.i.i, i64 152, i64 64
  %"$phi156.0.2.0.in.i.i.i" = getelementptr inbounds nuw i8, ptr %.19.i, i64 %"$phi156.0.2.0.in.v.i.i.i"
  %"$phi156.0.2.0.i.i.i" = load i64, ptr %"$phi156.0.2.0.in.i.i.i", align 1, !noalias !11
  br i1 %.15573.not.i.i.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.i.i, label %B192.preheader.i.i.i

B192.preheader.i.i.i:                             ; preds = %B326.i.i
  %.33.i.i.i = load i64, ptr %.31.i.i.i, align 1, !noalias !11
  %.34.i.i.i = shl nsw i64 %.33.i.i.i, 3
  %.36.i.i.i = add nsw i64 %.34.i.i.i, %.2
  %2 = inttoptr i64 %.36.i.i.i to ptr
  br label %B192.i.i.i

B192.i.i.i:                                       ; preds = %B531.i.i.i, %B192.preheader.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B531.i.i.i ], [ %lsr.iv29.i.i, %B192.preheader.i.i.i ]
  %.1617274.i.i.i = phi i64 [ %.168.i.i.i, %B531.i.i.i ], [ 0, %B192.preheader.i.i.i ]
  %.168.i.i.i = add nuw nsw i64 %.1617274.i.i.i, 1
  %.199.i.i.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !11
  %.201.i.i.i = mul nsw i64 %.199.i.i.i, %.1617274.i.i.i
  %.203.i.i.i = add nsw i64 %.201.i.i.i, %.933.i
  %.214.i.i.i = load i64, ptr %.103.i.i, align 1, !noalias !11
  %.216.not.i.i.i = icmp slt i64 %.203.i.i.i, %.214.i.i.i
  br i1 %.216.not.i.i.i, label %B322.i.i.i, label %B242.i.i.i

B242.i.i.i:                                       ; preds = %B192.i.i.i
  %.221.i.i.i = load i64, ptr %.117.i.i, align 1, !noalias !11
  %.223.i.i.i = add i64 %.203.i.i.i, %.214.i.i.i
  %.230.i.i.i = sub i64 %.223.i.i.i, %.221.i.i.i
  %.234.i.i.i = load i64, ptr %sunkaddr14.i.i.i, align 1, !noalias !11
  %.235.i.i.i = add nsw i64 %.234.i.i.i, -1
  %.237.i.i.i = tail call i64 @llvm.smin.i64(i64 %.230.i.i.i, i64 %.235.i.i.i)
  br label %B322.i.i.i

B322.i.i.i:                                       ; preds = %B242.i.i.i, %B192.i.i.i
  %number.2.1.i.i.i = phi i64 [ %.237.i.i.i, %B242.i.i.i ], [ %.203.i.i.i, %B192.i.i.i ]
  %.245.i.i.i = getelementptr i64, ptr %2, i64 %number.2.1.i.i.i
  %.246.i.i.i = load i64, ptr %.245.i.i.i, align 8, !noalias !11
  %.253.i.i.i = icmp eq i64 %.246.i.i.i, -9223372036854775808
  br i1 %.253.i.i.i, label %B360.i.i.i, label %B444.i.i.i

B360.i.i.i:                                       ; preds = %B322.i.i.i
  %.260.i.i.i = load i64, ptr %sunkaddr17.i.i.i, align 1, !noalias !11
  %.271.i.i.i = load i64, ptr %sunkaddr19.i.i.i, align 1, !noalias !11
  %.272.i.i.i = shl nsw i64 %.271.i.i.i, 3
  %.274.i.i.i = add nsw i64 %.272.i.i.i, %.2
  %.285.i.i.i = inttoptr i64 %.260.i.i.i to ptr
  %.286.i.i.i = tail call i64 %.285.i.i.i(i64 %lsr.iv.i.i.i, i64 %.48.i.i, i64 %.274.i.i.i), !noalias !11
  br label %B531.i.i.i

B444.i.i.i:                                       ; preds = %B322.i.i.i
  %.294.i.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !11
  %.297.i.i.i = add nsw i64 %.246.i.i.i, %lsr.iv31.i.i
  %.303.i.i.i = load i64, ptr %.50.i.i, align 1, !noalias !11
  %.340.i.i.i = inttoptr i64 %.294.i.i.i to ptr
  %.341.i.i.i = tail call i64 %.340.i.i.i(i64 %.297.i.i.i, i64 %.303.i.i.i, i64 %lsr.iv.i.i.i, i64 %.48.i.i, i64 1, i64 0, i64 0), !noalias !11
  br label %B531.i.i.i

B531.i.i.i:                                       ; preds = %B444.i.i.i, %B360.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, %"$phi156.0.2.0.i.i.i"
  %exitcond.not.i.i.i = icmp eq i64 %.110.i.i, %.168.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.loopexit.i.i, label %B192.i.i.i

_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.loopexit.i.i: ; preds = %B531.i.i.i
  %.44.i11.pre.i.i = load i64, ptr %.948.i, align 1, !noalias !14
  br label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.i.i

_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.i.i: ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.loopexit.i.i, %B326.i.i
  %.44.i11.i.i = phi i64 [ %.44.i11.pre.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.loopexit.i.i ], [ %.44.i.i.i, %B326.i.i ]
  %.45.not.i12.i.i = icmp eq i64 %.44.i11.i.i, 0
  %"$phi156.0.2.0.in.v.i13.i.i" = select i1 %.45.not.i12.i.i, i64 152, i64 64
  %"$phi156.0.2.0.in.i14.i.i" = getelementptr inbounds nuw i8, ptr %.19.i, i64 %"$phi156.0.2.0.in.v.i13.i.i"
  %"$phi156.0.2.0.i15.i.i" = load i64, ptr %"$phi156.0.2.0.in.i14.i.i", align 1, !noalias !14
  br i1 %.15573.not.i16.i.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i, label %B192.lr.ph.i.i.i

B192.lr.ph.i.i.i:                                 ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.i.i
  %.33.i18.i.i = load i64, ptr %.31.i.i.i, align 1, !noalias !14
  %.34.i19.i.i = shl nsw i64 %.33.i18.i.i, 3
  %.36.i20.i.i = add nsw i64 %.34.i19.i.i, %.2
  %3 = mul i64 %"$phi156.0.2.0.i15.i.i", %.127.i.i
  %4 = add i64 %3, %lsr.iv29.i.i
  %5 = inttoptr i64 %.36.i20.i.i to ptr
  br label %B192.i21.i.i

B192.i21.i.i:                                     ; preds = %B531.i47.i.i, %B192.lr.ph.i.i.i
  %lsr.iv1.i.i.i = phi i64 [ %4, %B192.lr.ph.i.i.i ], [ %lsr.iv.next2.i.i.i, %B531.i47.i.i ]
  %lsr.iv.i22.i.i = phi i64 [ %1, %B192.lr.ph.i.i.i ], [ %lsr.iv.next.i48.i.i, %B531.i47.i.i ]
  %.1617274.i23.i.i = phi i64 [ %.127.i.i, %B192.lr.ph.i.i.i ], [ %.168.i49.i.i, %B531.i47.i.i ]
  %.199.i24.i.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !14
  %.201.i25.i.i = mul nsw i64 %.199.i24.i.i, %.1617274.i23.i.i
  %.203.i26.i.i = add nsw i64 %.201.i25.i.i, %.933.i
  %.214.i27.i.i = load i64, ptr %.103.i.i, align 1, !noalias !14
  %.216.not.i28.i.i = icmp slt i64 %.203.i26.i.i, %.214.i27.i.i
  br i1 %.216.not.i28.i.i, label %B322.i36.i.i, label %B242.i29.i.i

B242.i29.i.i:                                     ; preds = %B192.i21.i.i
  %.221.i30.i.i = load i64, ptr %.117.i.i, align 1, !noalias !14
  %.223.i31.i.i = add i64 %.203.i26.i.i, %.214.i27.i.i
  %.230.i32.i.i = sub i64 %.223.i31.i.i, %.221.i30.i.i
  %.234.i33.i.i = load i64, ptr %sunkaddr14.i.i.i, align 1, !noalias !14
  %.235.i34.i.i = add nsw i64 %.234.i33.i.i, -1
  %.237.i35.i.i = tail call i64 @llvm.smin.i64(i64 %.230.i32.i.i, i64 %.235.i34.i.i)
  br label %B322.i36.i.i

B322.i36.i.i:                                     ; preds = %B242.i29.i.i, %B192.i21.i.i
  %number.2.1.i37.i.i = phi i64 [ %.237.i35.i.i, %B242.i29.i.i ], [ %.203.i26.i.i, %B192.i21.i.i ]
  %.245.i38.i.i = getelementptr i64, ptr %5, i64 %number.2.1.i37.i.i
  %.246.i39.i.i = load i64, ptr %.245.i38.i.i, align 8, !noalias !14
  %.253.i40.i.i = icmp eq i64 %.246.i39.i.i, -9223372036854775808
  br i1 %.253.i40.i.i, label %B360.i50.i.i, label %B444.i41.i.i

B360.i50.i.i:                                     ; preds = %B322.i36.i.i
  %.260.i51.i.i = load i64, ptr %sunkaddr17.i.i.i, align 1, !noalias !14
  %.271.i52.i.i = load i64, ptr %sunkaddr19.i.i.i, align 1, !noalias !14
  %.272.i53.i.i = shl nsw i64 %.271.i52.i.i, 3
  %.274.i54.i.i = add nsw i64 %.272.i53.i.i, %.2
  %.285.i55.i.i = inttoptr i64 %.260.i51.i.i to ptr
  %.286.i56.i.i = tail call i64 %.285.i55.i.i(i64 %lsr.iv1.i.i.i, i64 %.48.i.i, i64 %.274.i54.i.i), !noalias !14
  br label %B531.i47.i.i

B444.i41.i.i:                                     ; preds = %B322.i36.i.i
  %.294.i42.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !14
  %.297.i43.i.i = add nsw i64 %.246.i39.i.i, %lsr.iv31.i.i
  %.303.i44.i.i = load i64, ptr %.50.i.i, align 1, !noalias !14
  %.340.i45.i.i = inttoptr i64 %.294.i42.i.i to ptr
  %.341.i46.i.i = tail call i64 %.340.i45.i.i(i64 %.297.i43.i.i, i64 %.303.i44.i.i, i64 %lsr.iv1.i.i.i, i64 %.48.i.i, i64 1, i64 0, i64 0), !noalias !14
  br label %B531.i47.i.i

B531.i47.i.i:                                     ; preds = %B444.i41.i.i, %B360.i50.i.i
  %lsr.iv.next.i48.i.i = add i64 %lsr.iv.i22.i.i, -1
  %lsr.iv.next2.i.i.i = add i64 %lsr.iv1.i.i.i, %"$phi156.0.2.0.i15.i.i"
  %.168.i49.i.i = add i64 %.1617274.i23.i.i, 1
  %.155.i.i.i = icmp samesign ugt i64 %lsr.iv.next.i48.i.i, 1
  br i1 %.155.i.i.i, label %B192.i21.i.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i

_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i: ; preds = %B531.i47.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx.exit.i.i
  %lsr.iv.next30.i.i = add i64 %lsr.iv29.i.i, %.262.i
  %lsr.iv.next32.i.i = add i64 %lsr.iv31.i.i, %.1000.i
  %lsr.iv.next34.i.i = add nsw i64 %lsr.iv33.i.i, -1
  %exitcond.not.i25.i = icmp eq i64 %lsr.iv.next34.i.i, 0
  br i1 %exitcond.not.i25.i, label %B466.i.i, label %B326.i.i

B466.i.i:                                         ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx.exit.i.i, %B1166.i
  %.343.i.i = icmp sgt i64 %.124.i.i, %.112.i.i
  br i1 %.343.i.i, label %B478.i.i, label %B1313.i

B478.i.i:                                         ; preds = %B466.i.i
  %.347.i.i = add i64 %.112.i.i, %.933.i
  %.353.i.i = load i64, ptr %.103.i.i, align 1, !noalias !8
  %.354.i.i = sub i64 %.347.i.i, %.353.i.i
  %.356.i.i = mul i64 %.354.i.i, %.58.i.i
  %.358.i.i = add i64 %.356.i.i, %.796.i
  %.363.i.i = mul i64 %.44.i.i, %.112.i.i
  %.365.i26.i = add i64 %.363.i.i, %.940.i
  %.370.i.i = sub nsw i64 %.127.i.i, %.112.i.i
  %.386.i.i = icmp eq i64 %.52.i.i, %.42.i28.i
  br i1 %.386.i.i, label %B554.i.i, label %B666.i.i

B554.i.i:                                         ; preds = %B478.i.i
  %.391.i.i = load i64, ptr %.389.i.i, align 1, !noalias !8
  %.393.i.i = mul nsw i64 %.391.i.i, %.48.i.i
  %.395.i.i = icmp eq i64 %.44.i.i, %.393.i.i
  %.399.i.i = mul nsw i64 %.48.i.i, %.42.i28.i
  %.401.i.i = icmp eq i64 %.58.i.i, %.399.i.i
  %or.cond.i.i = select i1 %.395.i.i, i1 %.401.i.i, i1 false
  br i1 %or.cond.i.i, label %B600.i.i, label %B666.i.i

B600.i.i:                                         ; preds = %B554.i.i
  %.412.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !8
  %.417.i.i = mul nsw i64 %.370.i.i, %.48.i.i
  %.461.i.i = inttoptr i64 %.412.i.i to ptr
  %.462.i.i = tail call i64 %.461.i.i(i64 %.358.i.i, i64 %.42.i28.i, i64 %.365.i26.i, i64 %.417.i.i, i64 %spec.select.i, i64 %.1000.i, i64 %.262.i), !noalias !8
  br label %B1313.i

B666.i.i:                                         ; preds = %B554.i.i, %B478.i.i
  %.474.i.i = icmp eq i64 %.58.i.i, %.42.i28.i
  %.478.i.i = icmp ne i64 %.52.i.i, %.42.i28.i
  %or.cond236.i.i = select i1 %.474.i.i, i1 %.478.i.i, i1 false
  br i1 %or.cond236.i.i, label %B690.endif.i.i, label %B808.endif.i.i

B722.i.i:                                         ; preds = %B690.endif.i.i, %B722.i.i
  %lsr.iv21.i.i = phi i64 [ %lsr.iv.next22.i.i, %B722.i.i ], [ %spec.select.i, %B690.endif.i.i ]
  %lsr.iv19.i.i = phi i64 [ %lsr.iv.next20.i.i, %B722.i.i ], [ %.358.i.i, %B690.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B722.i.i ], [ %.365.i26.i, %B690.endif.i.i ]
  %.607.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !8
  %.638.i.i = inttoptr i64 %.607.i.i to ptr
  %.639.i.i = tail call i64 %.638.i.i(i64 %lsr.iv19.i.i, i64 %.52.i.i, i64 %.370.i.i, i64 %lsr.iv.i.i, i64 %.44.i.i, i64 %.48.i.i), !noalias !8
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, %.262.i
  %lsr.iv.next20.i.i = add i64 %lsr.iv19.i.i, %.1000.i
  %lsr.iv.next22.i.i = add i64 %lsr.iv21.i.i, -1
  %exitcond268.not.i.i = icmp eq i64 %lsr.iv.next22.i.i, 0
  br i1 %exitcond268.not.i.i, label %B1313.i, label %B722.i.i

B840.i.i:                                         ; preds = %B808.endif.i.i, %B840.i.i
  %lsr.iv27.i.i = phi i64 [ %lsr.iv.next28.i.i, %B840.i.i ], [ %spec.select.i, %B808.endif.i.i ]
  %lsr.iv25.i.i = phi i64 [ %lsr.iv.next26.i.i, %B840.i.i ], [ %.358.i.i, %B808.endif.i.i ]
  %lsr.iv23.i.i = phi i64 [ %lsr.iv.next24.i.i, %B840.i.i ], [ %.365.i26.i, %B808.endif.i.i ]
  %.796.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !8
  %.831.i.i = inttoptr i64 %.796.i.i to ptr
  %.832.i.i = tail call i64 %.831.i.i(i64 %lsr.iv25.i.i, i64 %.52.i.i, i64 %lsr.iv23.i.i, i64 %.48.i.i, i64 %.370.i.i, i64 %.58.i.i, i64 %.44.i.i), !noalias !8
  %lsr.iv.next24.i.i = add i64 %lsr.iv23.i.i, %.262.i
  %lsr.iv.next26.i.i = add i64 %lsr.iv25.i.i, %.1000.i
  %lsr.iv.next28.i.i = add i64 %lsr.iv27.i.i, -1
  %exitcond267.not.i.i = icmp eq i64 %lsr.iv.next28.i.i, 0
  br i1 %exitcond267.not.i.i, label %B1313.i, label %B840.i.i

B690.endif.i.i:                                   ; preds = %B666.i.i
  br i1 %.215246.not.i.i, label %B1313.i, label %B722.i.i

B808.endif.i.i:                                   ; preds = %B666.i.i
  br i1 %.215246.not.i.i, label %B1313.i, label %B840.i.i

B1226.i:                                          ; preds = %B1076.i
  %.46.i30.i = load i64, ptr %.389.i.i, align 1, !noalias !17
  %.50.i32.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !17
  %.54.i34.i = load i64, ptr %.46.i.i, align 1, !noalias !17
  %6 = xor i64 %.933.i, -1
  %.108.i.i = add i64 %.50.i32.i, %6
  %.109.i.i = add i64 %.108.i.i, %.104.i.i
  %.113.i.i = icmp eq i64 %.50.i32.i, 0
  br i1 %.113.i.i, label %B0.endif.endif.i.i, label %B0.else.i.i, !prof !3

B478.i96.i:                                       ; preds = %B478.lr.ph.i.i, %B478.i96.i
  %lsr.iv24.i.i = phi i64 [ %spec.select.i, %B478.lr.ph.i.i ], [ %lsr.iv.next25.i.i, %B478.i96.i ]
  %lsr.iv22.i.i = phi i64 [ %.237.i.i, %B478.lr.ph.i.i ], [ %lsr.iv.next23.i.i, %B478.i96.i ]
  %lsr.iv20.i.i = phi i64 [ %.241.i.i, %B478.lr.ph.i.i ], [ %lsr.iv.next21.i.i, %B478.i96.i ]
  %.404.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !17
  %.419.i.i = load i64, ptr %sunkaddr28.i.i, align 1, !noalias !17
  %.440.i.i = inttoptr i64 %.404.i.i to ptr
  %.441.i.i = tail call i64 %.440.i.i(i64 %lsr.iv22.i.i, i64 %.411.i.i, i64 %.54.i34.i, i64 %lsr.iv20.i.i, i64 %.419.i.i, i64 %.220.i.i), !noalias !17
  %lsr.iv.next21.i.i = add i64 %lsr.iv20.i.i, %.262.i
  %lsr.iv.next23.i.i = add i64 %lsr.iv22.i.i, %.1000.i
  %lsr.iv.next25.i.i = add i64 %lsr.iv24.i.i, -1
  %exitcond.not.i97.i = icmp eq i64 %lsr.iv.next25.i.i, 0
  br i1 %exitcond.not.i97.i, label %B608.lr.ph.i.i, label %B478.i96.i

B608.i.i:                                         ; preds = %B608.lr.ph.i.i, %B914.i.i
  %.541218230.i.i = phi i64 [ 0, %B608.lr.ph.i.i ], [ %.548.i.i, %B914.i.i ]
  %.548.i.i = add nuw nsw i64 %.541218230.i.i, 1
  %.576.i.i = load i64, ptr %sunkaddr28.i.i, align 1, !noalias !17
  %.577.i.i = mul i64 %.576.i.i, %.541218230.i.i
  %.581.i.i = load i64, ptr %.50.i.i, align 1, !noalias !17
  %.582.i.i = mul i64 %.581.i.i, %.541218230.i.i
  br i1 %or.cond272.i.i, label %B836.i.i, label %B686.lr.ph.i.i

B686.i.i:                                         ; preds = %B686.lr.ph.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i
  %lsr.iv18.i.i = phi i64 [ %spec.select.i, %B686.lr.ph.i.i ], [ %lsr.iv.next19.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i ]
  %lsr.iv16.i.i = phi i64 [ %13, %B686.lr.ph.i.i ], [ %lsr.iv.next17.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i ]
  %lsr.iv.i45.i = phi i64 [ %12, %B686.lr.ph.i.i ], [ %lsr.iv.next.i89.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i ]
  %.44.i.i46.i = load i64, ptr %.948.i, align 1, !noalias !20
  %.45.not.i.i47.i = icmp eq i64 %.44.i.i46.i, 0
  %"$phi156.0.2.0.in.v.i.i48.i" = select i1 %.45.not.i.i47.i, i64 152, i64 64
  %"$phi156.0.2.0.in.i.i49.i" = getelementptr inbounds nuw i8, ptr %.19.i, i64 %"$phi156.0.2.0.in.v.i.i48.i"
  %"$phi156.0.2.0.i.i50.i" = load i64, ptr %"$phi156.0.2.0.in.i.i49.i", align 1, !noalias !20
  br i1 %.15573.not.i.i39.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.i.i, label %B192.preheader.i.i51.i

B192.preheader.i.i51.i:                           ; preds = %B686.i.i
  %.33.i.i52.i = load i64, ptr %.31.i.i.i, align 1, !noalias !20
  %.34.i.i53.i = shl nsw i64 %.33.i.i52.i, 3
  %.36.i.i54.i = add nsw i64 %.34.i.i53.i, %.2
  %7 = inttoptr i64 %.36.i.i54.i to ptr
  br label %B192.i.i55.i

B192.i.i55.i:                                     ; preds = %B531.i.i82.i, %B192.preheader.i.i51.i
  %lsr.iv.i.i56.i = phi i64 [ %lsr.iv.next.i.i83.i, %B531.i.i82.i ], [ %lsr.iv.i45.i, %B192.preheader.i.i51.i ]
  %.1617274.i.i57.i = phi i64 [ %.168.i.i58.i, %B531.i.i82.i ], [ 0, %B192.preheader.i.i51.i ]
  %.168.i.i58.i = add nuw nsw i64 %.1617274.i.i57.i, 1
  %.199.i.i59.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !20
  %.201.i.i60.i = mul nsw i64 %.199.i.i59.i, %.1617274.i.i57.i
  %.203.i.i61.i = add nsw i64 %.201.i.i60.i, %.933.i
  %.214.i.i62.i = load i64, ptr %.103.i.i, align 1, !noalias !20
  %.216.not.i.i63.i = icmp slt i64 %.203.i.i61.i, %.214.i.i62.i
  br i1 %.216.not.i.i63.i, label %B322.i.i71.i, label %B242.i.i64.i

B242.i.i64.i:                                     ; preds = %B192.i.i55.i
  %.221.i.i65.i = load i64, ptr %.117.i.i, align 1, !noalias !20
  %.223.i.i66.i = add i64 %.203.i.i61.i, %.214.i.i62.i
  %.230.i.i67.i = sub i64 %.223.i.i66.i, %.221.i.i65.i
  %.234.i.i68.i = load i64, ptr %sunkaddr14.i.i.i, align 1, !noalias !20
  %.235.i.i69.i = add nsw i64 %.234.i.i68.i, -1
  %.237.i.i70.i = tail call i64 @llvm.smin.i64(i64 %.230.i.i67.i, i64 %.235.i.i69.i)
  br label %B322.i.i71.i

B322.i.i71.i:                                     ; preds = %B242.i.i64.i, %B192.i.i55.i
  %number.2.1.i.i72.i = phi i64 [ %.237.i.i70.i, %B242.i.i64.i ], [ %.203.i.i61.i, %B192.i.i55.i ]
  %.245.i.i73.i = getelementptr i64, ptr %7, i64 %number.2.1.i.i72.i
  %.246.i.i74.i = load i64, ptr %.245.i.i73.i, align 8, !noalias !20
  %.253.i.i75.i = icmp eq i64 %.246.i.i74.i, -9223372036854775808
  br i1 %.253.i.i75.i, label %B360.i.i91.i, label %B444.i.i76.i

B360.i.i91.i:                                     ; preds = %B322.i.i71.i
  %.260.i.i92.i = load i64, ptr %sunkaddr17.i.i.i, align 1, !noalias !20
  %.271.i.i93.i = load i64, ptr %sunkaddr19.i.i.i, align 1, !noalias !20
  %.272.i.i94.i = shl nsw i64 %.271.i.i93.i, 3
  %.274.i.i95.i = add nsw i64 %.272.i.i94.i, %.2
  %.288.i.i.i = inttoptr i64 %.260.i.i92.i to ptr
  %.289.i.i.i = tail call i64 %.288.i.i.i(i64 %lsr.iv.i.i56.i, i64 1, i64 %.274.i.i95.i), !noalias !20
  br label %B531.i.i82.i

B444.i.i76.i:                                     ; preds = %B322.i.i71.i
  %.294.i.i77.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !20
  %.297.i.i78.i = add nsw i64 %.246.i.i74.i, %lsr.iv16.i.i
  %.303.i.i79.i = load i64, ptr %.50.i.i, align 1, !noalias !20
  %.340.i.i80.i = inttoptr i64 %.294.i.i77.i to ptr
  %.341.i.i81.i = tail call i64 %.340.i.i80.i(i64 %.297.i.i78.i, i64 %.303.i.i79.i, i64 %lsr.iv.i.i56.i, i64 1, i64 1, i64 0, i64 0), !noalias !20
  br label %B531.i.i82.i

B531.i.i82.i:                                     ; preds = %B444.i.i76.i, %B360.i.i91.i
  %lsr.iv.next.i.i83.i = add i64 %lsr.iv.i.i56.i, %"$phi156.0.2.0.i.i50.i"
  %exitcond.not.i.i84.i = icmp eq i64 %.155253.i.i, %.168.i.i58.i
  br i1 %exitcond.not.i.i84.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.loopexit.i.i, label %B192.i.i55.i

_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.loopexit.i.i: ; preds = %B531.i.i82.i
  %.44.i7.pre.i.i = load i64, ptr %.948.i, align 1, !noalias !23
  br label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.i.i

_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.i.i: ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.loopexit.i.i, %B686.i.i
  %.44.i7.i.i = phi i64 [ %.44.i7.pre.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.loopexit.i.i ], [ %.44.i.i46.i, %B686.i.i ]
  %.45.not.i8.i.i = icmp eq i64 %.44.i7.i.i, 0
  %"$phi156.0.2.0.in.v.i9.i.i" = select i1 %.45.not.i8.i.i, i64 152, i64 64
  %"$phi156.0.2.0.in.i10.i.i" = getelementptr inbounds nuw i8, ptr %.19.i, i64 %"$phi156.0.2.0.in.v.i9.i.i"
  %"$phi156.0.2.0.i11.i.i" = load i64, ptr %"$phi156.0.2.0.in.i10.i.i", align 1, !noalias !23
  br i1 %.15573.not.i12.i.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i, label %B192.lr.ph.i.i85.i

B192.lr.ph.i.i85.i:                               ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.i.i
  %.33.i14.i.i = load i64, ptr %.31.i.i.i, align 1, !noalias !23
  %.34.i15.i.i = shl nsw i64 %.33.i14.i.i, 3
  %.36.i16.i.i = add nsw i64 %.34.i15.i.i, %.2
  %8 = mul i64 %"$phi156.0.2.0.i11.i.i", %.214.i.i
  %9 = add i64 %8, %lsr.iv.i45.i
  %10 = inttoptr i64 %.36.i16.i.i to ptr
  br label %B192.i17.i.i

B192.i17.i.i:                                     ; preds = %B531.i43.i.i, %B192.lr.ph.i.i85.i
  %lsr.iv1.i.i86.i = phi i64 [ %9, %B192.lr.ph.i.i85.i ], [ %lsr.iv.next2.i.i87.i, %B531.i43.i.i ]
  %lsr.iv.i18.i.i = phi i64 [ %11, %B192.lr.ph.i.i85.i ], [ %lsr.iv.next.i44.i.i, %B531.i43.i.i ]
  %.1617274.i19.i.i = phi i64 [ %.214.i.i, %B192.lr.ph.i.i85.i ], [ %.168.i45.i.i, %B531.i43.i.i ]
  %.199.i20.i.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !23
  %.201.i21.i.i = mul nsw i64 %.199.i20.i.i, %.1617274.i19.i.i
  %.203.i22.i.i = add nsw i64 %.201.i21.i.i, %.933.i
  %.214.i23.i.i = load i64, ptr %.103.i.i, align 1, !noalias !23
  %.216.not.i24.i.i = icmp slt i64 %.203.i22.i.i, %.214.i23.i.i
  br i1 %.216.not.i24.i.i, label %B322.i32.i.i, label %B242.i25.i.i

B242.i25.i.i:                                     ; preds = %B192.i17.i.i
  %.221.i26.i.i = load i64, ptr %.117.i.i, align 1, !noalias !23
  %.223.i27.i.i = add i64 %.203.i22.i.i, %.214.i23.i.i
  %.230.i28.i.i = sub i64 %.223.i27.i.i, %.221.i26.i.i
  %.234.i29.i.i = load i64, ptr %sunkaddr14.i.i.i, align 1, !noalias !23
  %.235.i30.i.i = add nsw i64 %.234.i29.i.i, -1
  %.237.i31.i.i = tail call i64 @llvm.smin.i64(i64 %.230.i28.i.i, i64 %.235.i30.i.i)
  br label %B322.i32.i.i

B322.i32.i.i:                                     ; preds = %B242.i25.i.i, %B192.i17.i.i
  %number.2.1.i33.i.i = phi i64 [ %.237.i31.i.i, %B242.i25.i.i ], [ %.203.i22.i.i, %B192.i17.i.i ]
  %.245.i34.i.i = getelementptr i64, ptr %10, i64 %number.2.1.i33.i.i
  %.246.i35.i.i = load i64, ptr %.245.i34.i.i, align 8, !noalias !23
  %.253.i36.i.i = icmp eq i64 %.246.i35.i.i, -9223372036854775808
  br i1 %.253.i36.i.i, label %B360.i46.i.i, label %B444.i37.i.i

B360.i46.i.i:                                     ; preds = %B322.i32.i.i
  %.260.i47.i.i = load i64, ptr %sunkaddr17.i.i.i, align 1, !noalias !23
  %.271.i48.i.i = load i64, ptr %sunkaddr19.i.i.i, align 1, !noalias !23
  %.272.i49.i.i = shl nsw i64 %.271.i48.i.i, 3
  %.274.i50.i.i = add nsw i64 %.272.i49.i.i, %.2
  %.288.i51.i.i = inttoptr i64 %.260.i47.i.i to ptr
  %.289.i52.i.i = tail call i64 %.288.i51.i.i(i64 %lsr.iv1.i.i86.i, i64 1, i64 %.274.i50.i.i), !noalias !23
  br label %B531.i43.i.i

B444.i37.i.i:                                     ; preds = %B322.i32.i.i
  %.294.i38.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !23
  %.297.i39.i.i = add nsw i64 %.246.i35.i.i, %lsr.iv16.i.i
  %.303.i40.i.i = load i64, ptr %.50.i.i, align 1, !noalias !23
  %.340.i41.i.i = inttoptr i64 %.294.i38.i.i to ptr
  %.341.i42.i.i = tail call i64 %.340.i41.i.i(i64 %.297.i39.i.i, i64 %.303.i40.i.i, i64 %lsr.iv1.i.i86.i, i64 1, i64 1, i64 0, i64 0), !noalias !23
  br label %B531.i43.i.i

B531.i43.i.i:                                     ; preds = %B444.i37.i.i, %B360.i46.i.i
  %lsr.iv.next.i44.i.i = add i64 %lsr.iv.i18.i.i, -1
  %lsr.iv.next2.i.i87.i = add i64 %lsr.iv1.i.i86.i, %"$phi156.0.2.0.i11.i.i"
  %.168.i45.i.i = add i64 %.1617274.i19.i.i, 1
  %.155.i.i88.i = icmp samesign ugt i64 %lsr.iv.next.i44.i.i, 1
  br i1 %.155.i.i88.i, label %B192.i17.i.i, label %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i

_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i: ; preds = %B531.i43.i.i, %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29.exit.i.i
  %lsr.iv.next.i89.i = add i64 %lsr.iv.i45.i, %.262.i
  %lsr.iv.next17.i.i = add i64 %lsr.iv16.i.i, %.1000.i
  %lsr.iv.next19.i.i = add nsw i64 %lsr.iv18.i.i, -1
  %exitcond244.not.i.i = icmp eq i64 %lsr.iv.next19.i.i, 0
  br i1 %exitcond244.not.i.i, label %B836.i.i, label %B686.i.i

B836.i.i:                                         ; preds = %_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29.exit.i.i, %B608.i.i
  br i1 %or.cond198.i.i, label %B914.i.i, label %B840.i90.i

B840.i90.i:                                       ; preds = %B836.i.i
  %.797.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !17
  %.800.i.i = add nsw i64 %.582.i.i, %.237.i.i
  %.808.i.i = add nsw i64 %.577.i.i, %.241.i.i
  %.836.i.i = inttoptr i64 %.797.i.i to ptr
  %.837.i.i = tail call i64 %.836.i.i(i64 %.800.i.i, i64 %.805.i.i, i64 %.808.i.i, i64 %.220.i.i, i64 %spec.select.i, i64 %.1000.i, i64 %.262.i), !noalias !17
  br label %B914.i.i

B914.i.i:                                         ; preds = %B840.i90.i, %B836.i.i
  %exitcond245.not.i.i = icmp eq i64 %.548.i.i, %.54.i34.i
  br i1 %exitcond245.not.i.i, label %B1313.i, label %B608.i.i

B0.else.i.i:                                      ; preds = %B1226.i
  %.124.i36.i = icmp ne i64 %.109.i.i, -9223372036854775808
  %.125.i.i = icmp ne i64 %.50.i32.i, -1
  %.126.not.i.i = or i1 %.125.i.i, %.124.i36.i
  br i1 %.126.not.i.i, label %B0.else.if.i.i, label %B0.endif.else.i.i, !prof !7

B0.else.if.i.i:                                   ; preds = %B0.else.i.i
  %.129.i.i = sdiv i64 %.109.i.i, %.50.i32.i
  %.130.i.i = srem i64 %.109.i.i, %.50.i32.i
  %.131.i.i = xor i64 %.130.i.i, %.50.i32.i
  %.132.i.i = icmp slt i64 %.131.i.i, 0
  %.133.i.i = icmp ne i64 %.130.i.i, 0
  %.134.i.i = and i1 %.133.i.i, %.132.i.i
  %.139.i.i = sext i1 %.134.i.i to i64
  %spec.select.i101.i = add i64 %.129.i.i, %.139.i.i
  br label %B0.endif.else.i.i

B0.endif.else.i.i:                                ; preds = %B0.else.if.i.i, %B0.else.i.i
  %quot.0.ph.i.i = phi i64 [ %spec.select.i101.i, %B0.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.153247.i.i = tail call i64 @llvm.smin.i64(i64 %.32.i, i64 %quot.0.ph.i.i)
  %.155248.i.i = tail call i64 @llvm.smax.i64(i64 %.153247.i.i, i64 0)
  %.162250.i.i = load i64, ptr %.117.i.i, align 1, !noalias !17
  %.167251.i.i = add i64 %.162250.i.i, %.108.i.i
  %.182.i.i = icmp ne i64 %.167251.i.i, -9223372036854775808
  %.184.not.i.i = or i1 %.125.i.i, %.182.i.i
  br i1 %.184.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.i.i, !prof !7

B0.endif.endif.i.i:                               ; preds = %B0.endif.else.if.i.i, %B0.endif.else.i.i, %B1226.i
  %.155253.i.i = phi i64 [ %.155248.i.i, %B0.endif.else.if.i.i ], [ %.155248.i.i, %B0.endif.else.i.i ], [ 0, %B1226.i ]
  %quot.1.0.i.i = phi i64 [ %spec.select195.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.endif.else.i.i ], [ 0, %B1226.i ]
  %.211.i.i = tail call i64 @llvm.smin.i64(i64 %.32.i, i64 %quot.1.0.i.i)
  %.214.i.i = tail call i64 @llvm.smax.i64(i64 %.155253.i.i, i64 %.211.i.i)
  %.220.i.i = sub nsw i64 %.214.i.i, %.155253.i.i
  %.226.i.i = mul i64 %.155253.i.i, %.50.i32.i
  %.228.i.i = sub i64 %.933.i, %.104.i.i
  %.233.i.i = add i64 %.228.i.i, %.226.i.i
  %.235.i.i = mul i64 %.233.i.i, %.58.i.i
  %.237.i.i = add i64 %.235.i.i, %.796.i
  %.239.i.i = mul i64 %.155253.i.i, %.46.i30.i
  %.241.i.i = add i64 %.239.i.i, %.940.i
  %.251.i.i = load i64, ptr %.50.i.i, align 1, !noalias !17
  %.253.i.i = icmp eq i64 %.251.i.i, %.42.i28.i
  %.260.i.i = icmp ne i64 %.58.i.i, %.42.i28.i
  %or.cond.i37.i = select i1 %.253.i.i, i1 %.260.i.i, i1 false
  %.267.i.i = icmp sgt i64 %.54.i34.i, 1
  %or.cond198.i.i = select i1 %or.cond.i37.i, i1 %.267.i.i, i1 false
  br i1 %or.cond198.i.i, label %B446.endif.i.i, label %B576.endif.i.i

B0.endif.else.if.i.i:                             ; preds = %B0.endif.else.i.i
  %.187.i.i = sdiv i64 %.167251.i.i, %.50.i32.i
  %.188.i.i = srem i64 %.167251.i.i, %.50.i32.i
  %.189.i.i = xor i64 %.188.i.i, %.50.i32.i
  %.190.i.i = icmp slt i64 %.189.i.i, 0
  %.191.i98.i = icmp ne i64 %.188.i.i, 0
  %.192.i99.i = and i1 %.191.i98.i, %.190.i.i
  %.197.i100.i = sext i1 %.192.i99.i to i64
  %spec.select195.i.i = add i64 %.187.i.i, %.197.i100.i
  br label %B0.endif.endif.i.i

B446.endif.i.i:                                   ; preds = %B0.endif.endif.i.i
  br i1 %.215246.not.i.i, label %B608.lr.ph.i.i, label %B478.lr.ph.i.i

B478.lr.ph.i.i:                                   ; preds = %B446.endif.i.i
  %.411.i.i = mul nsw i64 %.50.i32.i, %.58.i.i
  br label %B478.i96.i

B576.endif.i.i:                                   ; preds = %B0.endif.endif.i.i
  %.535227.not.i.i = icmp slt i64 %.54.i34.i, 1
  br i1 %.535227.not.i.i, label %B1313.i, label %B608.lr.ph.i.i

B608.lr.ph.i.i:                                   ; preds = %B478.i96.i, %B576.endif.i.i, %B446.endif.i.i
  %.805.i.i = mul nsw i64 %.50.i32.i, %.58.i.i
  %.15573.not.i.i39.i = icmp eq i64 %.155253.i.i, 0
  %.110.i.i44.i = sub i64 %.32.i, %.214.i.i
  %.15573.not.i12.i.i = icmp slt i64 %.110.i.i44.i, 1
  %11 = add nuw i64 %.110.i.i44.i, 1
  br label %B608.i.i

B686.lr.ph.i.i:                                   ; preds = %B608.i.i
  %12 = add i64 %.577.i.i, %.940.i
  %13 = add i64 %.582.i.i, %.796.i
  br label %B686.i.i

B1286.i:                                          ; preds = %B1313.i, %B980.i
  %.1049.i = add nsw i64 %spec.select.i, %row.4.232513.i
  %.1055.i = icmp slt i64 %.1049.i, %.216.i
  br i1 %.1055.i, label %B856.i, label %B1308.i

B1308.i:                                          ; preds = %B968.i, %B1286.i, %B844.preheader.i
  %exitcond414.not.i = icmp eq i64 %.362.i, %number.2.0.lcssa.i
  br i1 %exitcond414.not.i, label %_ZN7convjit8_kernels5tiles15channel_packing10pack_blockB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B544.endif.i

B1313.i:                                          ; preds = %B840.i.i, %B722.i.i, %B914.i.i, %B576.endif.i.i, %B808.endif.i.i, %B690.endif.i.i, %B600.i.i, %B466.i.i
  %exitcond413.not.i = icmp eq i64 %.803.i, %.896.i
  br i1 %exitcond413.not.i, label %B1286.i, label %B1076.i

B312.endif.i:                                     ; preds = %B240.i, %.8
  %number.2.0.lcssa.i = phi i64 [ 1, %.8 ], [ %.196.i, %B240.i ]
  %.206.i = mul nsw i64 %.68.i, 40
  %.208.i = add nsw i64 %.60.i, %.206.i
  %.209.i = inttoptr i64 %.208.i to ptr
  %.216.i = load i64, ptr %.209.i, align 1, !noalias !0
  %.218.i = getelementptr inbounds nuw i8, ptr %.209.i, i64 8
  %.220.i = load i64, ptr %.218.i, align 1, !noalias !0
  %.221.i = shl nsw i64 %.220.i, 3
  %.223.i = add nsw i64 %.221.i, %.2
  %.224.i = inttoptr i64 %.223.i to ptr
  %.226.i = getelementptr inbounds nuw i8, ptr %.209.i, i64 16
  %.228.i = load i64, ptr %.226.i, align 1, !noalias !0
  %.254.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 16
  %.256.i = load i64, ptr %.254.i, align 1, !noalias !0
  %14 = getelementptr i64, ptr %.28.i, i64 %.256.i
  %15 = getelementptr i64, ptr %14, i64 %.36.i
  %.261.i = getelementptr i8, ptr %15, i64 -8
  %.262.i = load i64, ptr %.261.i, align 8, !noalias !0
  %.349375.not.i = icmp slt i64 %number.2.0.lcssa.i, 1
  br i1 %.349375.not.i, label %_ZN7convjit8_kernels5tiles15channel_packing10pack_blockB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B544.endif.lr.ph.i

B544.endif.lr.ph.i:                               ; preds = %B312.endif.i
  %.230.i = getelementptr inbounds nuw i8, ptr %.209.i, i64 24
  %.232.i = load i64, ptr %.230.i, align 1, !noalias !0
  %.398.i = add nsw i64 %.36.i, -2
  %16 = tail call i64 @llvm.smax.i64(i64 %.36.i, i64 1)
  %.478297.i = icmp sgt i64 %.36.i, 1
  %.701343.i = icmp sgt i64 %.216.i, 0
  %.775.i = sub nsw i64 %.232.i, %.228.i
  %.801.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 72
  %.922.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 24
  %.926.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 80
  %.935.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 88
  %.948.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 48
  %.955.i = getelementptr inbounds nuw i8, ptr %.209.i, i64 32
  %.726.not.i = icmp eq i64 %.50.i, 0
  %.38.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 144
  %.42.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 64
  %.46.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 24
  %.50.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 32
  %.54.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 40
  %.103.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 120
  %.117.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 128
  %.131.not.i.i = icmp ne i64 %.50.i, 0
  %.31.i.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 104
  %sunkaddr2.i.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 96
  %sunkaddr14.i.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 112
  %sunkaddr21.i.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 168
  %sunkaddr17.i.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 160
  %sunkaddr19.i.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 136
  %.389.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 152
  %sunkaddr37.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 176
  %sunkaddr28.i.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 56
  br label %B544.endif.i

B544.endif.i:                                     ; preds = %B544.endif.lr.ph.i, %B1308.i
  %.355352378.i = phi i64 [ 0, %B544.endif.lr.ph.i ], [ %.362.i, %B1308.i ]
  %.362.i = add nuw nsw i64 %.355352378.i, 1
  br i1 %.478297.i, label %B600.lr.ph.i, label %B844.preheader.i

B600.lr.ph.i:                                     ; preds = %B544.endif.i
  %.668.i = load i64, ptr %.254.i, align 1, !noalias !0
  %17 = getelementptr i64, ptr %.28.i, i64 %.668.i
  br label %B600.i

B600.else.i:                                      ; preds = %B600.i
  %.541.i = icmp ne i64 %rest.2.1302.i, -9223372036854775808
  %.542.i = icmp ne i64 %.526.i, -1
  %.543.not.i = or i1 %.541.i, %.542.i
  br i1 %.543.not.i, label %B600.endif.else.if.i, label %B600.endif.endif.i, !prof !7

B600.endif.endif.i:                               ; preds = %B600.endif.else.if.i, %B600.else.i, %B600.i
  %rem.0265.i = phi i64 [ 0, %B600.i ], [ %spec.select275.i, %B600.endif.else.if.i ], [ 0, %B600.else.i ]
  %quot.1.0.i = phi i64 [ 0, %B600.i ], [ %spec.select276.i, %B600.endif.else.if.i ], [ 0, %B600.else.i ]
  %.620.i = getelementptr inbounds nuw i8, ptr %.523.i, i64 8
  %.622.i = load i64, ptr %.620.i, align 1, !noalias !0
  %18 = getelementptr i64, ptr %.28.i, i64 %.622.i
  %.626.i = getelementptr i64, ptr %18, i64 %rem.0265.i
  %.627.i = load i64, ptr %.626.i, align 8, !noalias !0
  %.632.i = icmp eq i64 %.627.i, -9223372036854775808
  %.635.i = icmp eq i64 %offset.2.1301.i, -9223372036854775808
  %or.cond.i = select i1 %.632.i, i1 true, i1 %.635.i
  %.647.i = add nsw i64 %.627.i, %offset.2.1301.i
  %"$phi792.2.2.2.i" = select i1 %or.cond.i, i64 -9223372036854775808, i64 %.647.i
  %.674.i = getelementptr i64, ptr %17, i64 %.484296298.i
  %.675.i = load i64, ptr %.674.i, align 8, !noalias !0
  %.677.i = mul nsw i64 %.675.i, %rem.0265.i
  %.681.i = add nsw i64 %.677.i, %to.2.1300.i
  %.478.i = icmp sgt i64 %.477295299.in.i, 2
  br i1 %.478.i, label %B600.i, label %B844.preheader.i

B600.endif.else.if.i:                             ; preds = %B600.else.i
  %.547.i = srem i64 %rest.2.1302.i, %.526.i
  %.548.i = xor i64 %.547.i, %.526.i
  %.549.i = icmp slt i64 %.548.i, 0
  %.550.i = icmp ne i64 %.547.i, 0
  %.551.i = and i1 %.550.i, %.549.i
  %.558.i = select i1 %.551.i, i64 %.526.i, i64 0
  %spec.select275.i = add i64 %.558.i, %.547.i
  %.593.i = sdiv i64 %rest.2.1302.i, %.526.i
  %.603.i = sext i1 %.551.i to i64
  %spec.select276.i = add i64 %.593.i, %.603.i
  br label %B600.endif.endif.i

_ZN7convjit8_kernels5tiles15channel_packing10pack_blockB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B1308.i, %B312.endif.i
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles15channel_packing10pack_blockB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles15channel_packing10pack_blockB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN7convjit8_kernels5tiles15channel_packing8fill_rowB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx: %retptr"}
!6 = distinct !{!6, !"_ZN7convjit8_kernels5tiles15channel_packing8fill_rowB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx"}
!7 = !{!"branch_weights", i32 99, i32 1}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels5tiles15channel_packing16pack_interleavedB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxxxx: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels5tiles15channel_packing16pack_interleavedB3v48B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxxxx"}
!11 = !{!12, !9, !1}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v49B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xxx"}
!14 = !{!15, !9, !1}
!15 = distinct !{!15, !16, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx"}
!17 = !{!18, !1}
!18 = distinct !{!18, !19, !"_ZN7convjit8_kernels5tiles15channel_packing11pack_planesB3v51B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxxxx: %retptr"}
!19 = distinct !{!19, !"_ZN7convjit8_kernels5tiles15channel_packing11pack_planesB3v51B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxxxx"}
!20 = !{!21, !18, !1}
!21 = distinct !{!21, !22, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29: %retptr"}
!22 = distinct !{!22, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v52B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29"}
!23 = !{!24, !18, !1}
!24 = distinct !{!24, !25, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29: %retptr"}
!25 = distinct !{!25, !"_ZN7convjit8_kernels5tiles15channel_packing9pack_endsB3v53B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx23Literal_5bint_5d_281_29"}
