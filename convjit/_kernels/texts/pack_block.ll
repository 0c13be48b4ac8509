; sources 18964b1e8f2ff10dfcbc5cb0c2486cd1
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles8channels10pack_blockB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels16pack_interleavedB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels11pack_planesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #1 {
.7:
  %.16.i = inttoptr i64 %.3 to ptr
  %.17.i = inttoptr i64 %.4 to ptr
  %.24.i = inttoptr i64 %.2 to ptr
  %.26.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 96
  %.28.i = load i64, ptr %.26.i, align 1, !noalias !0
  %.29.i = shl nsw i64 %.28.i, 3
  %.30.i = add nsw i64 %.29.i, %.2
  %.31.i = inttoptr i64 %.30.i to ptr
  %.39.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 120
  %.41.i = load i64, ptr %.39.i, align 1, !noalias !0
  %.42.i = shl nsw i64 %.41.i, 3
  %.43.i = add nsw i64 %.42.i, %.2
  %.45.i = getelementptr inbounds nuw i8, ptr %.17.i, i64 32
  %.47.i = load i64, ptr %.45.i, align 1, !noalias !0
  %.49.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 136
  %.51.i = load i64, ptr %.49.i, align 1, !noalias !0
  %.67.i = load i64, ptr %.16.i, align 1, !noalias !0
  %.149276.not.i = icmp slt i64 %.67.i, 1
  br i1 %.149276.not.i, label %B360.endif.lr.ph.i, label %B278.lr.ph.i

B278.lr.ph.i:                                     ; preds = %.7
  %.188.i = getelementptr inbounds nuw i8, ptr %.17.i, i64 16
  %.190.i = load i64, ptr %.188.i, align 1, !noalias !0
  %0 = getelementptr i64, ptr %.24.i, i64 %.190.i
  %n.rnd.up = add nuw i64 %.67.i, 7
  %n.vec = and i64 %n.rnd.up, -8
  %trip.count.minus.1 = add nsw i64 %.67.i, -1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %B278.lr.ph.i
  %index = phi i64 [ 0, %B278.lr.ph.i ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i64> [ splat (i64 1), %B278.lr.ph.i ], [ %4, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %B278.lr.ph.i ], [ %vec.ind.next, %vector.body ]
  %1 = icmp ule <8 x i64> %vec.ind, %broadcast.splat
  %2 = shl <8 x i64> %vec.ind, splat (i64 4)
  %3 = getelementptr i8, ptr %0, <8 x i64> %2
  %wide.masked.gather = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %3, <8 x i1> %1, <8 x i64> poison), !noalias !0
  %4 = mul <8 x i64> %wide.masked.gather, %vec.phi
  %index.next = add i64 %index, 8
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %5 = icmp eq i64 %index.next, %n.vec
  br i1 %5, label %B326.endif.i, label %vector.body, !llvm.loop !3

B358.loopexit.i:                                  ; preds = %B1129.i, %B666.endif.i
  %exitcond379.not.i = icmp eq i64 %.301.i, %number.2.0.lcssa382.i
  br i1 %exitcond379.not.i, label %_ZN7convjit8_kernels5tiles8channels10pack_blockB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx.exit, label %B360.endif.i

B426.i:                                           ; preds = %B426.endif.endif.i, %B426.lr.ph.i
  %rest.2.1289.i = phi i64 [ %.294326348.i, %B426.lr.ph.i ], [ %quot.1.0.i, %B426.endif.endif.i ]
  %offset.2.1288.i = phi i64 [ 0, %B426.lr.ph.i ], [ %"$phi618.2.2.2.i", %B426.endif.endif.i ]
  %to.2.1287.i = phi i64 [ %.5, %B426.lr.ph.i ], [ %.630.i, %B426.endif.endif.i ]
  %.419282286.i = phi i64 [ %.339.i, %B426.lr.ph.i ], [ %.429.i, %B426.endif.endif.i ]
  %.429.i = add i64 %.419282286.i, -1
  %.469.idx.i = shl i64 %.429.i, 4
  %.469.i = getelementptr i8, ptr %24, i64 %.469.idx.i
  %.470.i = load i64, ptr %.469.i, align 8, !noalias !0
  %.480.i = getelementptr i8, ptr %.469.i, i64 8
  %.481.i = load i64, ptr %.480.i, align 8, !noalias !0
  %.485.i = icmp eq i64 %.470.i, 0
  br i1 %.485.i, label %B426.endif.endif.i, label %B426.else.i, !prof !6

B708.i:                                           ; preds = %B708.lr.ph.i, %B1129.i
  %.729303318.i = phi i64 [ 0, %B708.lr.ph.i ], [ %.736.i, %B1129.i ]
  %.736.i = add nuw nsw i64 %.729303318.i, 1
  %.764.i = load i64, ptr %.762.i, align 1, !noalias !0
  %.768.i = load i64, ptr %.766.i, align 1, !noalias !0
  %6 = getelementptr i64, ptr %.24.i, i64 %.768.i
  %.771.i = getelementptr i64, ptr %6, i64 %.729303318.i
  %.772.i = load i64, ptr %.771.i, align 8, !noalias !0
  %.773.i = add nsw i64 %.772.i, %.764.i
  %.777.i = load i64, ptr %.775.i, align 1, !noalias !0
  %.778.i = mul nsw i64 %.777.i, %.729303318.i
  %.780.i = add nsw i64 %.778.i, %to.2.1.lcssa.i
  %.795.i = load i64, ptr %.1025.i, align 1, !noalias !0
  %.796.not.i = icmp eq i64 %.795.i, 0
  br i1 %.788.i, label %B806.i, label %B1010.i

B806.i:                                           ; preds = %B708.i
  br i1 %.796.not.i, label %B892.endif.i, label %B820.i

B820.i:                                           ; preds = %B806.i
  %.801.i = load i64, ptr %.799.i, align 1, !noalias !0
  %.805.i = load i64, ptr %.803.i, align 1, !noalias !0
  %.807.i = mul nsw i64 %.805.i, %.47.i
  %.822.i = icmp ne i64 %.807.i, -9223372036854775808
  %.824.not.i = or i1 %.823.i, %.822.i
  %or.cond358.i = select i1 %.811.i, i1 %.824.not.i, i1 false, !prof !7
  br i1 %or.cond358.i, label %B820.else.if.i, label %B820.endif.i, !prof !7

B934.i:                                           ; preds = %B892.endif.i, %B934.i
  %.957295297.i = phi i64 [ %.964.i, %B934.i ], [ 0, %B892.endif.i ]
  %.964.i = add nuw nsw i64 %.957295297.i, 1
  %.992.i = load i64, ptr %.799.i, align 1, !noalias !0
  %.996.i = load i64, ptr %.994.i, align 1, !noalias !0
  %.997.i = mul nsw i64 %.996.i, %.957295297.i
  %.999.i = add nsw i64 %.997.i, %.780.i
  %.1011.i = inttoptr i64 %.992.i to ptr
  %.1012.i = tail call i64 %.1011.i(i64 %.999.i, i64 %.47.i, i64 %.43.i), !noalias !0
  %exitcond377.not.i = icmp eq i64 %.871.i, %.964.i
  br i1 %exitcond377.not.i, label %B1129.i, label %B934.i

B1010.i:                                          ; preds = %B708.i
  %.33.i.i = load i64, ptr %.24.i.i, align 1, !noalias !0
  %.49.i.i = load i64, ptr %.40.i.i, align 1, !noalias !0
  br i1 %.796.not.i, label %B1074.i, label %B1024.i

B1024.i:                                          ; preds = %B1010.i
  %.30.i.i = load i64, ptr %.803.i, align 1, !noalias !8
  %.34.i.i = load i64, ptr %.869.i, align 1, !noalias !8
  %.38.i.i = load i64, ptr %.36.i.i, align 1, !noalias !8
  %.46.i.i = load i64, ptr %.49.i, align 1, !noalias !8
  %.104.i.i = load i64, ptr %.102.i.i, align 1, !noalias !8
  %.106.i.i = sub i64 %.104.i.i, %.773.i
  %.108.i.i = tail call i64 @llvm.smin.i64(i64 %.47.i, i64 %.106.i.i)
  %.110.i.i = tail call i64 @llvm.smax.i64(i64 %.108.i.i, i64 0)
  %.117.i.i = load i64, ptr %.115.i.i, align 1, !noalias !8
  %.119.i.i = sub nsw i64 %.117.i.i, %.773.i
  %.121.i.i = tail call i64 @llvm.smin.i64(i64 %.47.i, i64 %.119.i.i)
  %.124.i.i = tail call i64 @llvm.smax.i64(i64 %.110.i.i, i64 %.121.i.i)
  %.14764.not.i.i.i = icmp slt i64 %.108.i.i, 1
  br i1 %.14764.not.i.i.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.i.i, label %B138.lr.ph.i.i.i

B138.lr.ph.i.i.i:                                 ; preds = %B1024.i
  %7 = getelementptr i64, ptr %.31.i, i64 %.773.i
  br label %B138.i.i.i

B138.i.i.i:                                       ; preds = %B343.i.i.i, %B138.lr.ph.i.i.i
  %lsr.iv.i.i.i = phi i64 [ %.780.i, %B138.lr.ph.i.i.i ], [ %lsr.iv.next.i.i.i, %B343.i.i.i ]
  %.1536365.i.i.i = phi i64 [ 0, %B138.lr.ph.i.i.i ], [ %.160.i.i.i, %B343.i.i.i ]
  %.160.i.i.i = add nuw nsw i64 %.1536365.i.i.i, 1
  %.191.i.i.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !11
  %.193.i.i.i = mul nsw i64 %.191.i.i.i, %.1536365.i.i.i
  %.197.i.i.i = getelementptr i64, ptr %7, i64 %.193.i.i.i
  %.198.i.i.i = load i64, ptr %.197.i.i.i, align 8, !noalias !11
  %.203.i.i.i = icmp eq i64 %.198.i.i.i, -9223372036854775808
  br i1 %.203.i.i.i, label %B200.i.i.i, label %B262.i.i.i

B200.i.i.i:                                       ; preds = %B138.i.i.i
  %.210.i.i.i = load i64, ptr %.799.i, align 1, !noalias !11
  %.229.i.i.i = inttoptr i64 %.210.i.i.i to ptr
  %.230.i.i.i = tail call i64 %.229.i.i.i(i64 %lsr.iv.i.i.i, i64 %.34.i.i, i64 %.43.i), !noalias !11
  br label %B343.i.i.i

B262.i.i.i:                                       ; preds = %B138.i.i.i
  %.238.i.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !11
  %.241.i.i.i = add nsw i64 %.198.i.i.i, %.1033.i
  %.247.i.i.i = load i64, ptr %.36.i.i, align 1, !noalias !11
  %.268.i.i.i = inttoptr i64 %.238.i.i.i to ptr
  %.269.i.i.i = tail call i64 %.268.i.i.i(i64 %.241.i.i.i, i64 %.247.i.i.i, i64 %lsr.iv.i.i.i, i64 %.34.i.i), !noalias !11
  br label %B343.i.i.i

B343.i.i.i:                                       ; preds = %B262.i.i.i, %B200.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, %.30.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.108.i.i, %.160.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.loopexit.i.i, label %B138.i.i.i

_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.loopexit.i.i: ; preds = %B343.i.i.i
  %.36.i3.pre.i.i = load i64, ptr %.1025.i, align 1, !noalias !14
  %8 = icmp eq i64 %.36.i3.pre.i.i, 0
  %9 = select i1 %8, i64 136, i64 56
  %"$phi102.0.2.0.in.i6.i.phi.trans.insert.i" = getelementptr inbounds nuw i8, ptr %.16.i, i64 %9
  %"$phi102.0.2.0.i7.i.pre.i" = load i64, ptr %"$phi102.0.2.0.in.i6.i.phi.trans.insert.i", align 1, !noalias !14
  br label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.i.i

_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.i.i: ; preds = %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.loopexit.i.i, %B1024.i
  %"$phi102.0.2.0.i7.i.i" = phi i64 [ %"$phi102.0.2.0.i7.i.pre.i", %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.loopexit.i.i ], [ %.30.i.i, %B1024.i ]
  %.102.i.i.i = sub i64 %.47.i, %.124.i.i
  %.14764.not.i8.i.i = icmp slt i64 %.102.i.i.i, 1
  br i1 %.14764.not.i8.i.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx.exit.i.i, label %B138.lr.ph.i9.i.i

B138.lr.ph.i9.i.i:                                ; preds = %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.i.i
  %10 = getelementptr i64, ptr %.31.i, i64 %.773.i
  %11 = add nuw i64 %.102.i.i.i, 1
  %12 = mul i64 %"$phi102.0.2.0.i7.i.i", %.124.i.i
  %13 = add i64 %12, %.780.i
  br label %B138.i10.i.i

B138.i10.i.i:                                     ; preds = %B343.i24.i.i, %B138.lr.ph.i9.i.i
  %lsr.iv1.i.i.i = phi i64 [ %13, %B138.lr.ph.i9.i.i ], [ %lsr.iv.next2.i.i.i, %B343.i24.i.i ]
  %lsr.iv.i11.i.i = phi i64 [ %11, %B138.lr.ph.i9.i.i ], [ %lsr.iv.next.i25.i.i, %B343.i24.i.i ]
  %.1536365.i12.i.i = phi i64 [ %.124.i.i, %B138.lr.ph.i9.i.i ], [ %.160.i26.i.i, %B343.i24.i.i ]
  %.191.i13.i.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !14
  %.193.i14.i.i = mul nsw i64 %.191.i13.i.i, %.1536365.i12.i.i
  %.197.i15.i.i = getelementptr i64, ptr %10, i64 %.193.i14.i.i
  %.198.i16.i.i = load i64, ptr %.197.i15.i.i, align 8, !noalias !14
  %.203.i17.i.i = icmp eq i64 %.198.i16.i.i, -9223372036854775808
  br i1 %.203.i17.i.i, label %B200.i27.i.i, label %B262.i18.i.i

B200.i27.i.i:                                     ; preds = %B138.i10.i.i
  %.210.i28.i.i = load i64, ptr %.799.i, align 1, !noalias !14
  %.229.i29.i.i = inttoptr i64 %.210.i28.i.i to ptr
  %.230.i30.i.i = tail call i64 %.229.i29.i.i(i64 %lsr.iv1.i.i.i, i64 %.34.i.i, i64 %.43.i), !noalias !14
  br label %B343.i24.i.i

B262.i18.i.i:                                     ; preds = %B138.i10.i.i
  %.238.i19.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !14
  %.241.i20.i.i = add nsw i64 %.198.i16.i.i, %.1033.i
  %.247.i21.i.i = load i64, ptr %.36.i.i, align 1, !noalias !14
  %.268.i22.i.i = inttoptr i64 %.238.i19.i.i to ptr
  %.269.i23.i.i = tail call i64 %.268.i22.i.i(i64 %.241.i20.i.i, i64 %.247.i21.i.i, i64 %lsr.iv1.i.i.i, i64 %.34.i.i), !noalias !14
  br label %B343.i24.i.i

B343.i24.i.i:                                     ; preds = %B262.i18.i.i, %B200.i27.i.i
  %lsr.iv.next.i25.i.i = add i64 %lsr.iv.i11.i.i, -1
  %lsr.iv.next2.i.i.i = add i64 %lsr.iv1.i.i.i, %"$phi102.0.2.0.i7.i.i"
  %.160.i26.i.i = add i64 %.1536365.i12.i.i, 1
  %.147.i.i.i = icmp samesign ugt i64 %lsr.iv.next.i25.i.i, 1
  br i1 %.147.i.i.i, label %B138.i10.i.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx.exit.i.i

_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx.exit.i.i: ; preds = %B343.i24.i.i, %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx.exit.i.i
  %.194.i.i = icmp sgt i64 %.121.i.i, %.110.i.i
  br i1 %.194.i.i, label %B408.i.i, label %B1129.i

B408.i.i:                                         ; preds = %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx.exit.i.i
  %14 = getelementptr i64, ptr %.31.i, i64 %.773.i
  %.202.i.i = getelementptr i64, ptr %14, i64 %.110.i.i
  %.203.i.i = load i64, ptr %.202.i.i, align 8, !noalias !8
  %.207.i.i = add i64 %.203.i.i, %.1033.i
  %.212.i.i = mul i64 %.110.i.i, %.30.i.i
  %.214.i.i = add i64 %.212.i.i, %.780.i
  %.225.i.i = icmp eq i64 %.38.i.i, %.33.i.i
  %.229.i.i = mul nsw i64 %.46.i.i, %.34.i.i
  %.233.i.i = icmp eq i64 %.30.i.i, %.229.i.i
  %or.cond.i.i = select i1 %.225.i.i, i1 %.233.i.i, i1 false
  %.237.i.i = mul nsw i64 %.34.i.i, %.33.i.i
  %.239.i.i = icmp eq i64 %.49.i.i, %.237.i.i
  %or.cond134.i.i = select i1 %or.cond.i.i, i1 %.239.i.i, i1 false
  br i1 %or.cond134.i.i, label %B500.i.i, label %B566.i.i

B500.i.i:                                         ; preds = %B408.i.i
  %.250.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !8
  %.255.i.i = sub nsw i64 %.124.i.i, %.110.i.i
  %.261.i.i = mul nsw i64 %.255.i.i, %.34.i.i
  %.285.i.i = inttoptr i64 %.250.i.i to ptr
  %.286.i.i = tail call i64 %.285.i.i(i64 %.207.i.i, i64 %.33.i.i, i64 %.214.i.i, i64 %.261.i.i), !noalias !8
  br label %B1129.i

B566.i.i:                                         ; preds = %B408.i.i
  %.297.i.i = icmp eq i64 %.49.i.i, %.33.i.i
  %.301.i.i = icmp ne i64 %.38.i.i, %.33.i.i
  %or.cond135.i.i = select i1 %.297.i.i, i1 %.301.i.i, i1 false
  br i1 %or.cond135.i.i, label %B590.i.i, label %B654.endif.i.i

B590.i.i:                                         ; preds = %B566.i.i
  %.310.i.i = load i64, ptr %.308.i.i, align 1, !noalias !8
  %.315.i.i = sub nsw i64 %.124.i.i, %.110.i.i
  %.353.i.i = inttoptr i64 %.310.i.i to ptr
  %.354.i.i = tail call i64 %.353.i.i(i64 %.207.i.i, i64 %.38.i.i, i64 %.315.i.i, i64 %.214.i.i, i64 %.30.i.i, i64 %.34.i.i), !noalias !8
  br label %B1129.i

B692.i.i:                                         ; preds = %B654.endif.i.i, %B692.i.i
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %B692.i.i ], [ %.367.i.i, %B654.endif.i.i ]
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B692.i.i ], [ %.207.i.i, %B654.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B692.i.i ], [ %.214.i.i, %B654.endif.i.i ]
  %.492.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !8
  %.515.i.i = inttoptr i64 %.492.i.i to ptr
  %.516.i.i = tail call i64 %.515.i.i(i64 %lsr.iv1.i.i, i64 %.38.i.i, i64 %lsr.iv.i.i, i64 %.34.i.i), !noalias !8
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, %.30.i.i
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %.49.i.i
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i.i, label %B1129.i, label %B692.i.i

B654.endif.i.i:                                   ; preds = %B566.i.i
  %.367.i.i = sub nsw i64 %.124.i.i, %.110.i.i
  %.451138.not.i.i = icmp slt i64 %.367.i.i, 1
  br i1 %.451138.not.i.i, label %B1129.i, label %B692.i.i

B1074.i:                                          ; preds = %B1010.i
  %.37.i.i = load i64, ptr %.49.i, align 1, !noalias !17
  %.41.i.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !17
  %.45.i.i = load i64, ptr %.869.i, align 1, !noalias !17
  %.98.i.i = load i64, ptr %.102.i.i, align 1, !noalias !17
  %15 = xor i64 %.773.i, -1
  %.102.i3.i = add i64 %.41.i.i, %15
  %.103.i.i = add i64 %.98.i.i, %.102.i3.i
  %.107.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.107.i.i, label %B0.endif.endif.i.i, label %B0.else.i.i, !prof !6

B338.i.i:                                         ; preds = %B0.endif.endif.i.i
  %.218.i.i = mul nsw i64 %.149135.i.i, %.41.i.i
  %16 = getelementptr i64, ptr %.31.i, i64 %.773.i
  %.222.i.i = getelementptr i64, ptr %16, i64 %.218.i.i
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !17
  %.225.i64.i = add nsw i64 %.223.i.i, %.1033.i
  br label %B374.i.i

B374.i.i:                                         ; preds = %B0.endif.endif.i.i, %B338.i.i
  %"$phi374.0.2.0.i.i" = phi i64 [ %.225.i64.i, %B338.i.i ], [ %.1033.i, %B0.endif.endif.i.i ]
  %.243.i.i = load i64, ptr %.36.i.i, align 1, !noalias !17
  %.245.i.i = icmp eq i64 %.243.i.i, %.33.i.i
  %.252.i.i = icmp ne i64 %.49.i.i, %.33.i.i
  %or.cond.i6.i = select i1 %.245.i.i, i1 %.252.i.i, i1 false
  %.259.i.i = icmp sgt i64 %.45.i.i, 1
  %or.cond114.i.i = select i1 %or.cond.i6.i, i1 %.259.i.i, i1 false
  br i1 %or.cond114.i.i, label %B514.endif.thread.i.i, label %B514.endif.i.i

B514.endif.thread.i.i:                            ; preds = %B374.i.i
  %.276.i.i = load i64, ptr %.308.i.i, align 1, !noalias !17
  %.279.i.i = mul nsw i64 %.41.i.i, %.49.i.i
  %.282.i.i = mul nsw i64 %.149135.i.i, %.37.i.i
  %.284.i.i = add nsw i64 %.282.i.i, %.780.i
  %.288.i.i = load i64, ptr %.994.i, align 1, !noalias !17
  %.291.i.i = sub nsw i64 %.208.i.i, %.149135.i.i
  %.312.i.i = inttoptr i64 %.276.i.i to ptr
  %.313.i.i = tail call i64 %.312.i.i(i64 %"$phi374.0.2.0.i.i", i64 %.279.i.i, i64 %.45.i.i, i64 %.284.i.i, i64 %.288.i.i, i64 %.291.i.i), !noalias !17
  br label %B546.lr.ph.i.i

B546.i.i:                                         ; preds = %B546.lr.ph.i.i, %B782.i.i
  %.411119122.i.i = phi i64 [ 0, %B546.lr.ph.i.i ], [ %.418.i.i, %B782.i.i ]
  %.418.i.i = add nuw i64 %.411119122.i.i, 1
  %.446.i.i = load i64, ptr %.994.i, align 1, !noalias !17
  %.447.i.i = mul nsw i64 %.446.i.i, %.411119122.i.i
  %.449.i.i = add nsw i64 %.447.i.i, %.780.i
  %.453.i.i = load i64, ptr %.36.i.i, align 1, !noalias !17
  %.454.i.i = mul nsw i64 %.453.i.i, %.411119122.i.i
  %.464.i.i = add nsw i64 %.454.i.i, %.1033.i
  %.36.i.i12.i = load i64, ptr %.1025.i, align 1, !noalias !20
  %.37.not.i.i13.i = icmp eq i64 %.36.i.i12.i, 0
  %"$phi102.0.2.0.in.v.i.i14.i" = select i1 %.37.not.i.i13.i, i64 136, i64 56
  %"$phi102.0.2.0.in.i.i15.i" = getelementptr inbounds nuw i8, ptr %.16.i, i64 %"$phi102.0.2.0.in.v.i.i14.i"
  %"$phi102.0.2.0.i.i16.i" = load i64, ptr %"$phi102.0.2.0.in.i.i15.i", align 1, !noalias !20
  br i1 %.14764.not.i.i8.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.i.i, label %B138.i.i17.i

B138.i.i17.i:                                     ; preds = %B546.i.i, %B343.i.i30.i
  %lsr.iv.i.i18.i = phi i64 [ %lsr.iv.next.i.i31.i, %B343.i.i30.i ], [ %.449.i.i, %B546.i.i ]
  %.1536365.i.i19.i = phi i64 [ %.160.i.i20.i, %B343.i.i30.i ], [ 0, %B546.i.i ]
  %.160.i.i20.i = add nuw nsw i64 %.1536365.i.i19.i, 1
  %.191.i.i21.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !20
  %.193.i.i22.i = mul nsw i64 %.191.i.i21.i, %.1536365.i.i19.i
  %.197.i.i23.i = getelementptr i64, ptr %19, i64 %.193.i.i22.i
  %.198.i.i24.i = load i64, ptr %.197.i.i23.i, align 8, !noalias !20
  %.203.i.i25.i = icmp eq i64 %.198.i.i24.i, -9223372036854775808
  br i1 %.203.i.i25.i, label %B200.i.i61.i, label %B262.i.i26.i

B200.i.i61.i:                                     ; preds = %B138.i.i17.i
  %.210.i.i62.i = load i64, ptr %.799.i, align 1, !noalias !20
  %.232.i.i.i = inttoptr i64 %.210.i.i62.i to ptr
  %.233.i.i.i = tail call i64 %.232.i.i.i(i64 %lsr.iv.i.i18.i, i64 1, i64 %.43.i), !noalias !20
  br label %B343.i.i30.i

B262.i.i26.i:                                     ; preds = %B138.i.i17.i
  %.238.i.i27.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !20
  %.241.i.i28.i = add nsw i64 %.198.i.i24.i, %.464.i.i
  %.247.i.i29.i = load i64, ptr %.36.i.i, align 1, !noalias !20
  %.272.i.i.i = inttoptr i64 %.238.i.i27.i to ptr
  %.273.i.i.i = tail call i64 %.272.i.i.i(i64 %.241.i.i28.i, i64 %.247.i.i29.i, i64 %lsr.iv.i.i18.i, i64 1), !noalias !20
  br label %B343.i.i30.i

B343.i.i30.i:                                     ; preds = %B262.i.i26.i, %B200.i.i61.i
  %lsr.iv.next.i.i31.i = add i64 %lsr.iv.i.i18.i, %"$phi102.0.2.0.i.i16.i"
  %exitcond.not.i.i32.i = icmp eq i64 %.149135.i.i, %.160.i.i20.i
  br i1 %exitcond.not.i.i32.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.loopexit.i.i, label %B138.i.i17.i

_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.loopexit.i.i: ; preds = %B343.i.i30.i
  %.36.i3.pre.i33.i = load i64, ptr %.1025.i, align 1, !noalias !23
  br label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.i.i

_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.i.i: ; preds = %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.loopexit.i.i, %B546.i.i
  %.36.i3.i34.i = phi i64 [ %.36.i3.pre.i33.i, %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.loopexit.i.i ], [ %.36.i.i12.i, %B546.i.i ]
  %.37.not.i4.i35.i = icmp eq i64 %.36.i3.i34.i, 0
  %"$phi102.0.2.0.in.v.i5.i36.i" = select i1 %.37.not.i4.i35.i, i64 136, i64 56
  %"$phi102.0.2.0.in.i6.i37.i" = getelementptr inbounds nuw i8, ptr %.16.i, i64 %"$phi102.0.2.0.in.v.i5.i36.i"
  %"$phi102.0.2.0.i7.i38.i" = load i64, ptr %"$phi102.0.2.0.in.i6.i37.i", align 1, !noalias !23
  br i1 %.14764.not.i8.i11.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x.exit.i.i, label %B138.lr.ph.i9.i39.i

B138.lr.ph.i9.i39.i:                              ; preds = %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.i.i
  %17 = mul i64 %"$phi102.0.2.0.i7.i38.i", %.208.i.i
  %18 = add i64 %17, %.449.i.i
  br label %B138.i10.i40.i

B138.i10.i40.i:                                   ; preds = %B343.i24.i53.i, %B138.lr.ph.i9.i39.i
  %lsr.iv1.i.i41.i = phi i64 [ %18, %B138.lr.ph.i9.i39.i ], [ %lsr.iv.next2.i.i55.i, %B343.i24.i53.i ]
  %lsr.iv.i11.i42.i = phi i64 [ %20, %B138.lr.ph.i9.i39.i ], [ %lsr.iv.next.i25.i54.i, %B343.i24.i53.i ]
  %.1536365.i12.i43.i = phi i64 [ %.208.i.i, %B138.lr.ph.i9.i39.i ], [ %.160.i26.i56.i, %B343.i24.i53.i ]
  %.191.i13.i44.i = load i64, ptr %sunkaddr2.i.i.i, align 1, !noalias !23
  %.193.i14.i45.i = mul nsw i64 %.191.i13.i44.i, %.1536365.i12.i43.i
  %.197.i15.i46.i = getelementptr i64, ptr %19, i64 %.193.i14.i45.i
  %.198.i16.i47.i = load i64, ptr %.197.i15.i46.i, align 8, !noalias !23
  %.203.i17.i48.i = icmp eq i64 %.198.i16.i47.i, -9223372036854775808
  br i1 %.203.i17.i48.i, label %B200.i27.i59.i, label %B262.i18.i49.i

B200.i27.i59.i:                                   ; preds = %B138.i10.i40.i
  %.210.i28.i60.i = load i64, ptr %.799.i, align 1, !noalias !23
  %.232.i29.i.i = inttoptr i64 %.210.i28.i60.i to ptr
  %.233.i30.i.i = tail call i64 %.232.i29.i.i(i64 %lsr.iv1.i.i41.i, i64 1, i64 %.43.i), !noalias !23
  br label %B343.i24.i53.i

B262.i18.i49.i:                                   ; preds = %B138.i10.i40.i
  %.238.i19.i50.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !23
  %.241.i20.i51.i = add nsw i64 %.198.i16.i47.i, %.464.i.i
  %.247.i21.i52.i = load i64, ptr %.36.i.i, align 1, !noalias !23
  %.272.i22.i.i = inttoptr i64 %.238.i19.i50.i to ptr
  %.273.i23.i.i = tail call i64 %.272.i22.i.i(i64 %.241.i20.i51.i, i64 %.247.i21.i52.i, i64 %lsr.iv1.i.i41.i, i64 1), !noalias !23
  br label %B343.i24.i53.i

B343.i24.i53.i:                                   ; preds = %B262.i18.i49.i, %B200.i27.i59.i
  %lsr.iv.next.i25.i54.i = add i64 %lsr.iv.i11.i42.i, -1
  %lsr.iv.next2.i.i55.i = add i64 %lsr.iv1.i.i41.i, %"$phi102.0.2.0.i7.i38.i"
  %.160.i26.i56.i = add i64 %.1536365.i12.i43.i, 1
  %.147.i.i57.i = icmp samesign ugt i64 %lsr.iv.next.i25.i54.i, 1
  br i1 %.147.i.i57.i, label %B138.i10.i40.i, label %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x.exit.i.i

_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x.exit.i.i: ; preds = %B343.i24.i53.i, %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x.exit.i.i
  br i1 %or.cond114.i.i, label %B782.i.i, label %B702.i.i

B702.i.i:                                         ; preds = %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x.exit.i.i
  %.535.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !17
  %.538.i.i = add nsw i64 %.454.i.i, %"$phi374.0.2.0.i.i"
  %.548.i.i = add nsw i64 %.449.i.i, %.546.pre-phi.i.i
  %.566.i.i = inttoptr i64 %.535.i.i to ptr
  %.567.i.i = tail call i64 %.566.i.i(i64 %.538.i.i, i64 %.543.pre-phi.i.i, i64 %.548.i.i, i64 %.553.pre-phi.i.i), !noalias !17
  br label %B782.i.i

B782.i.i:                                         ; preds = %B702.i.i, %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x.exit.i.i
  %exitcond.not.i58.i = icmp eq i64 %.45.i.i, %.418.i.i
  br i1 %exitcond.not.i58.i, label %B1129.i, label %B546.i.i

B0.else.i.i:                                      ; preds = %B1074.i
  %.118.i.i = icmp ne i64 %.103.i.i, -9223372036854775808
  %.119.i4.i = icmp ne i64 %.41.i.i, -1
  %.120.not.i.i = or i1 %.119.i4.i, %.118.i.i
  br i1 %.120.not.i.i, label %B0.else.if.i.i, label %B0.endif.else.i.i, !prof !26

B0.else.if.i.i:                                   ; preds = %B0.else.i.i
  %.123.i.i = sdiv i64 %.103.i.i, %.41.i.i
  %.124.i65.i = srem i64 %.103.i.i, %.41.i.i
  %.125.i.i = xor i64 %.124.i65.i, %.41.i.i
  %.126.i.i = icmp slt i64 %.125.i.i, 0
  %.127.i.i = icmp ne i64 %.124.i65.i, 0
  %.128.i.i = and i1 %.127.i.i, %.126.i.i
  %.133.i.i = sext i1 %.128.i.i to i64
  %spec.select.i.i = add i64 %.123.i.i, %.133.i.i
  br label %B0.endif.else.i.i

B0.endif.else.i.i:                                ; preds = %B0.else.if.i.i, %B0.else.i.i
  %quot.0.ph.i.i = phi i64 [ %spec.select.i.i, %B0.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.147129.i.i = tail call i64 @llvm.smin.i64(i64 %.47.i, i64 %quot.0.ph.i.i)
  %.149130.i.i = tail call i64 @llvm.smax.i64(i64 %.147129.i.i, i64 0)
  %.156132.i.i = load i64, ptr %.115.i.i, align 1, !noalias !17
  %.161133.i.i = add i64 %.156132.i.i, %.102.i3.i
  %.176.i.i = icmp ne i64 %.161133.i.i, -9223372036854775808
  %.178.not.i.i = or i1 %.119.i4.i, %.176.i.i
  br i1 %.178.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.i.i, !prof !26

B0.endif.endif.i.i:                               ; preds = %B0.endif.else.if.i.i, %B0.endif.else.i.i, %B1074.i
  %.149135.i.i = phi i64 [ %.149130.i.i, %B0.endif.else.if.i.i ], [ %.149130.i.i, %B0.endif.else.i.i ], [ 0, %B1074.i ]
  %quot.1.0.i.i = phi i64 [ %spec.select115.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.endif.else.i.i ], [ 0, %B1074.i ]
  %.205.i.i = tail call i64 @llvm.smin.i64(i64 %.47.i, i64 %quot.1.0.i.i)
  %.208.i.i = tail call i64 @llvm.smax.i64(i64 %.149135.i.i, i64 %.205.i.i)
  %.214.i5.i = icmp sgt i64 %.205.i.i, %.149135.i.i
  br i1 %.214.i5.i, label %B338.i.i, label %B374.i.i

B0.endif.else.if.i.i:                             ; preds = %B0.endif.else.i.i
  %.181.i.i = sdiv i64 %.161133.i.i, %.41.i.i
  %.182.i.i = srem i64 %.161133.i.i, %.41.i.i
  %.183.i.i = xor i64 %.182.i.i, %.41.i.i
  %.184.i.i = icmp slt i64 %.183.i.i, 0
  %.185.i.i = icmp ne i64 %.182.i.i, 0
  %.186.i.i = and i1 %.185.i.i, %.184.i.i
  %.191.i.i = sext i1 %.186.i.i to i64
  %spec.select115.i.i = add i64 %.181.i.i, %.191.i.i
  br label %B0.endif.endif.i.i

B514.endif.i.i:                                   ; preds = %B374.i.i
  %.405121.not.i.i = icmp slt i64 %.45.i.i, 1
  br i1 %.405121.not.i.i, label %B1129.i, label %B514.endif.B546.lr.ph_crit_edge.i.i

B514.endif.B546.lr.ph_crit_edge.i.i:              ; preds = %B514.endif.i.i
  %.pre.i.i = mul nsw i64 %.41.i.i, %.49.i.i
  %.pre10.i.i = mul nsw i64 %.149135.i.i, %.37.i.i
  %.pre11.i.i = sub nsw i64 %.208.i.i, %.149135.i.i
  br label %B546.lr.ph.i.i

B546.lr.ph.i.i:                                   ; preds = %B514.endif.B546.lr.ph_crit_edge.i.i, %B514.endif.thread.i.i
  %.553.pre-phi.i.i = phi i64 [ %.pre11.i.i, %B514.endif.B546.lr.ph_crit_edge.i.i ], [ %.291.i.i, %B514.endif.thread.i.i ]
  %.546.pre-phi.i.i = phi i64 [ %.pre10.i.i, %B514.endif.B546.lr.ph_crit_edge.i.i ], [ %.282.i.i, %B514.endif.thread.i.i ]
  %.543.pre-phi.i.i = phi i64 [ %.pre.i.i, %B514.endif.B546.lr.ph_crit_edge.i.i ], [ %.279.i.i, %B514.endif.thread.i.i ]
  %.14764.not.i.i8.i = icmp eq i64 %.149135.i.i, 0
  %19 = getelementptr i64, ptr %.31.i, i64 %.773.i
  %.102.i.i10.i = sub i64 %.47.i, %.208.i.i
  %.14764.not.i8.i11.i = icmp slt i64 %.102.i.i10.i, 1
  %20 = add nuw i64 %.102.i.i10.i, 1
  br label %B546.i.i

B1129.i:                                          ; preds = %B692.i.i, %B782.i.i, %B934.i, %B892.endif.i, %B820.endif.i, %B514.endif.i.i, %B654.endif.i.i, %B590.i.i, %B500.i.i, %_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx.exit.i.i
  %exitcond378.not.i = icmp eq i64 %.643.i, %.736.i
  br i1 %exitcond378.not.i, label %B358.loopexit.i, label %B708.i

B326.endif.i:                                     ; preds = %vector.body
  %21 = select <8 x i1> %1, <8 x i64> %4, <8 x i64> %vec.phi
  %22 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %21)
  %.288345.not.i = icmp slt i64 %22, 1
  br i1 %.288345.not.i, label %_ZN7convjit8_kernels5tiles8channels10pack_blockB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx.exit, label %B360.endif.lr.ph.i

B360.endif.lr.ph.i:                               ; preds = %B326.endif.i, %.7
  %number.2.0.lcssa382.i = phi i64 [ %22, %B326.endif.i ], [ 1, %.7 ]
  %.462.i = getelementptr inbounds nuw i8, ptr %.17.i, i64 16
  %.615.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 8
  %.641.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 64
  %.762.i = getelementptr inbounds nuw i8, ptr %.17.i, i64 24
  %.766.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 72
  %.775.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 80
  %.1025.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 40
  %.799.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 144
  %.803.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 56
  %.811.i = icmp ne i64 %.51.i, 0
  %.823.i = icmp ne i64 %.51.i, -1
  %.869.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 16
  %.994.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 48
  %.24.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 128
  %.36.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 24
  %.40.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 32
  %.102.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 104
  %.115.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 112
  %sunkaddr2.i.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 88
  %sunkaddr9.i.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 152
  %.308.i.i = getelementptr inbounds nuw i8, ptr %.16.i, i64 160
  br label %B360.endif.i

B360.endif.i:                                     ; preds = %B360.endif.lr.ph.i, %B358.loopexit.i
  %.294326348.i = phi i64 [ 0, %B360.endif.lr.ph.i ], [ %.301.i, %B358.loopexit.i ]
  %.301.i = add nuw nsw i64 %.294326348.i, 1
  %.339.i = load i64, ptr %.16.i, align 1, !noalias !0
  %.420284.not.i = icmp slt i64 %.339.i, 1
  br i1 %.420284.not.i, label %B666.endif.i, label %B426.lr.ph.i

B426.lr.ph.i:                                     ; preds = %B360.endif.i
  %.464.i = load i64, ptr %.462.i, align 1, !noalias !0
  %.617.i = load i64, ptr %.615.i, align 1, !noalias !0
  %23 = getelementptr i64, ptr %.24.i, i64 %.617.i
  %24 = getelementptr i64, ptr %.24.i, i64 %.464.i
  br label %B426.i

B426.else.i:                                      ; preds = %B426.i
  %.496.i = icmp ne i64 %rest.2.1289.i, -9223372036854775808
  %.497.i = icmp ne i64 %.470.i, -1
  %.498.not.i = or i1 %.496.i, %.497.i
  br i1 %.498.not.i, label %B426.endif.else.if.i, label %B426.endif.endif.i, !prof !26

B426.endif.endif.i:                               ; preds = %B426.endif.else.if.i, %B426.else.i, %B426.i
  %rem.0254.i = phi i64 [ 0, %B426.i ], [ %spec.select.i, %B426.endif.else.if.i ], [ 0, %B426.else.i ]
  %quot.1.0.i = phi i64 [ 0, %B426.i ], [ %spec.select268.i, %B426.endif.else.if.i ], [ 0, %B426.else.i ]
  %25 = getelementptr i64, ptr %.24.i, i64 %.481.i
  %.575.i = getelementptr i64, ptr %25, i64 %rem.0254.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !0
  %.581.i = icmp eq i64 %.576.i, -9223372036854775808
  %.584.i = icmp eq i64 %offset.2.1288.i, -9223372036854775808
  %or.cond.i = select i1 %.581.i, i1 true, i1 %.584.i
  %.596.i = add nsw i64 %.576.i, %offset.2.1288.i
  %"$phi618.2.2.2.i" = select i1 %or.cond.i, i64 -9223372036854775808, i64 %.596.i
  %.623.i = getelementptr i64, ptr %23, i64 %.429.i
  %.624.i = load i64, ptr %.623.i, align 8, !noalias !0
  %.626.i = mul nsw i64 %.624.i, %rem.0254.i
  %.630.i = add nsw i64 %.626.i, %to.2.1287.i
  %.420.i = icmp samesign ugt i64 %.419282286.i, 1
  br i1 %.420.i, label %B426.i, label %B666.endif.i

B426.endif.else.if.i:                             ; preds = %B426.else.i
  %.502.i = srem i64 %rest.2.1289.i, %.470.i
  %.503.i = xor i64 %.502.i, %.470.i
  %.504.i = icmp slt i64 %.503.i, 0
  %.505.i = icmp ne i64 %.502.i, 0
  %.506.i = and i1 %.505.i, %.504.i
  %.513.i = select i1 %.506.i, i64 %.470.i, i64 0
  %spec.select.i = add i64 %.513.i, %.502.i
  %.545.i = sdiv i64 %rest.2.1289.i, %.470.i
  %.555.i = sext i1 %.506.i to i64
  %spec.select268.i = add i64 %.545.i, %.555.i
  br label %B426.endif.endif.i

B666.endif.i:                                     ; preds = %B426.endif.endif.i, %B360.endif.i
  %to.2.1.lcssa.i = phi i64 [ %.5, %B360.endif.i ], [ %.630.i, %B426.endif.endif.i ]
  %offset.2.1.lcssa.i = phi i64 [ 0, %B360.endif.i ], [ %"$phi618.2.2.2.i", %B426.endif.endif.i ]
  %.643.i = load i64, ptr %.641.i, align 1, !noalias !0
  %.723315.not.i = icmp slt i64 %.643.i, 1
  br i1 %.723315.not.i, label %B358.loopexit.i, label %B708.lr.ph.i

B708.lr.ph.i:                                     ; preds = %B666.endif.i
  %.788.i = icmp eq i64 %offset.2.1.lcssa.i, -9223372036854775808
  %.1033.i = add nsw i64 %offset.2.1.lcssa.i, %.1
  br label %B708.i

B820.endif.i:                                     ; preds = %B820.else.if.i, %B820.i
  %quot.2.0.i = phi i64 [ 0, %B820.i ], [ %spec.select269.i, %B820.else.if.i ]
  %.862.i = inttoptr i64 %.801.i to ptr
  %.863.i = tail call i64 %.862.i(i64 %.780.i, i64 %quot.2.0.i, i64 %.43.i), !noalias !0
  br label %B1129.i

B820.else.if.i:                                   ; preds = %B820.i
  %.827.i = sdiv i64 %.807.i, %.51.i
  %.828.i = srem i64 %.807.i, %.51.i
  %.829.i = xor i64 %.828.i, %.51.i
  %.830.i = icmp slt i64 %.829.i, 0
  %.831.i = icmp ne i64 %.828.i, 0
  %.832.i = and i1 %.831.i, %.830.i
  %.837.i = sext i1 %.832.i to i64
  %spec.select269.i = add i64 %.827.i, %.837.i
  br label %B820.endif.i

B892.endif.i:                                     ; preds = %B806.i
  %.871.i = load i64, ptr %.869.i, align 1, !noalias !0
  %.951296.not.i = icmp slt i64 %.871.i, 1
  br i1 %.951296.not.i, label %B1129.i, label %B934.i

_ZN7convjit8_kernels5tiles8channels10pack_blockB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx.exit: ; preds = %B358.loopexit.i, %B326.endif.i
  ret i64 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles8channels10pack_blockB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles8channels10pack_blockB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx"}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.isvectorized", i32 1}
!5 = !{!"llvm.loop.unroll.runtime.disable"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!"branch_weights", i32 9801, i32 199}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels5tiles8channels16pack_interleavedB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels5tiles8channels16pack_interleavedB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx"}
!11 = !{!12, !9, !1}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xxxx"}
!14 = !{!15, !9, !1}
!15 = distinct !{!15, !16, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxxxx"}
!17 = !{!18, !1}
!18 = distinct !{!18, !19, !"_ZN7convjit8_kernels5tiles8channels11pack_planesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx: %retptr"}
!19 = distinct !{!19, !"_ZN7convjit8_kernels5tiles8channels11pack_planesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx"}
!20 = !{!21, !18, !1}
!21 = distinct !{!21, !22, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x: %retptr"}
!22 = distinct !{!22, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v46B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxx23Literal_5bint_5d_280_29xx23Literal_5bint_5d_281_29x"}
!23 = !{!24, !18, !1}
!24 = distinct !{!24, !25, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x: %retptr"}
!25 = distinct !{!25, !"_ZN7convjit8_kernels5tiles8channels9pack_endsB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dE8int64_2axxxxxx23Literal_5bint_5d_281_29x"}
!26 = !{!"branch_weights", i32 99, i32 1}
