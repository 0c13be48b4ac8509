; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles6strips13compute_stripB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles6strips11enter_planeB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2a = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles6strips9copy_rowsB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #2 {
.8:
  %.23.i = inttoptr i64 %.4 to ptr
  %.28.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 104
  %.30.i = load i64, ptr %.28.i, align 1, !noalias !0
  %.32.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 112
  %.36.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 136
  %.51.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 152
  %.53.i = load i64, ptr %.51.i, align 1, !noalias !0
  %.55.i = add nsw i64 %.53.i, %.5
  %.56.i = inttoptr i64 %.55.i to ptr
  %0 = tail call i64 @llvm.smax.i64(i64 %.30.i, i64 0)
  %storemerge.i = shl nuw i64 %0, 1
  %.14379.i = icmp sgt i64 %storemerge.i, 0
  br i1 %.14379.i, label %vector.ph, label %B244.i

vector.ph:                                        ; preds = %.8
  %.38.i = load i64, ptr %.36.i, align 1, !noalias !0
  %.40.i = add nsw i64 %.38.i, %.5
  %.34.i = load i64, ptr %.32.i, align 1, !noalias !0
  %n.rnd.up = add nuw i64 %storemerge.i, 3
  %n.vec = and i64 %n.rnd.up, -4
  %trip.count.minus.1 = add nsw i64 %storemerge.i, -1
  %broadcast.splatinsert = insertelement <4 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <4 x i64> %broadcast.splatinsert, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert1 = insertelement <4 x i64> poison, i64 %.30.i, i64 0
  %broadcast.splat2 = shufflevector <4 x i64> %broadcast.splatinsert1, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert3 = insertelement <4 x i64> poison, i64 %.34.i, i64 0
  %broadcast.splat4 = shufflevector <4 x i64> %broadcast.splatinsert3, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert5 = insertelement <4 x i64> poison, i64 %.40.i, i64 0
  %broadcast.splat6 = shufflevector <4 x i64> %broadcast.splatinsert5, <4 x i64> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <4 x i64> [ <i64 0, i64 1, i64 2, i64 3>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %1 = icmp ule <4 x i64> %vec.ind, %broadcast.splat
  %2 = icmp slt <4 x i64> %vec.ind, %broadcast.splat2
  %3 = select <4 x i1> %2, <4 x i64> zeroinitializer, <4 x i64> %broadcast.splat2
  %4 = sub nsw <4 x i64> %vec.ind, %3
  %5 = mul nsw <4 x i64> %4, %broadcast.splat4
  %6 = add nsw <4 x i64> %broadcast.splat6, %5
  %7 = getelementptr i64, ptr %.56.i, i64 %index
  tail call void @llvm.masked.store.v4i64.p0(<4 x i64> %6, ptr align 8 %7, <4 x i1> %1), !noalias !0
  %index.next = add i64 %index, 4
  %vec.ind.next = add <4 x i64> %vec.ind, splat (i64 4)
  %8 = icmp eq i64 %index.next, %n.vec
  br i1 %8, label %B244.i, label %vector.body, !llvm.loop !4

B244.i:                                           ; preds = %vector.body, %.8
  %.238.i = inttoptr i64 %.6 to ptr
  %.239.i = atomicrmw add ptr %.238.i, i64 1 monotonic, align 8, !noalias !0
  %.240.i = getelementptr i8, ptr %.238.i, i64 8
  %.241.i = load atomic i64, ptr %.240.i monotonic, align 8, !noalias !0
  %.242.i = icmp slt i64 %.239.i, %.241.i
  %.243.i = select i1 %.242.i, i64 %.239.i, i64 4611686018427387904
  %.250.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.251.i = icmp slt i64 %.243.i, %.250.i
  br i1 %.251.i, label %B300.preheader.i, label %_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B300.preheader.i:                                 ; preds = %B244.i
  %.24.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 48
  %.43.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 160
  %.63.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 32
  %.71.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 16
  %.82.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 24
  %.227.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 8
  %.611.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 64
  %.615.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 96
  %.623.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 128
  %.627.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 120
  %.682.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 144
  %.688.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 80
  %.28.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 40
  %sunkaddr65.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 56
  %sunkaddr67.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 72
  %sunkaddr69.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 88
  br label %B300.i

B300.i:                                           ; preds = %B300.endif.i, %B300.preheader.i
  %bad.2.0.i = phi i64 [ %.285.i, %B300.endif.i ], [ 0, %B300.preheader.i ]
  %task.2.0.i = phi i64 [ %.296.i, %B300.endif.i ], [ %.243.i, %B300.preheader.i ]
  %.26.i.i = load i64, ptr %.24.i.i, align 1, !noalias !7
  %.27.i.i = shl nsw i64 %.26.i.i, 3
  %.29.i.i = add nsw i64 %.27.i.i, %.4
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.45.i.i = load i64, ptr %.43.i.i, align 1, !noalias !7
  %.47.i.i = add nsw i64 %.45.i.i, %.5
  %.50.i.i = getelementptr inbounds nuw i8, ptr %.30.i.i, i64 8
  %.52.i.i = load i64, ptr %.50.i.i, align 1, !noalias !7
  %.65.i.i = load i64, ptr %.63.i.i, align 1, !noalias !7
  %.66.i.i = shl nsw i64 %.65.i.i, 3
  %.68.i.i = add nsw i64 %.66.i.i, %.4
  %.69.i.i = inttoptr i64 %.68.i.i to ptr
  %.73.i.i = load i64, ptr %.71.i.i, align 1, !noalias !7
  %.74.i.i = shl nsw i64 %.73.i.i, 3
  %.76.i.i = add nsw i64 %.74.i.i, %.4
  %.84.i.i = load i64, ptr %.82.i.i, align 1, !noalias !7
  %.87.i.i = icmp eq i64 %.84.i.i, 0
  br i1 %.87.i.i, label %B0.endif.endif.endif.i.i, label %B0.else.i.i, !prof !11

B718.i.i:                                         ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i.i, %B718.i.i
  %lsr.iv21.i.i = phi ptr [ %scevgep22.i.i, %B718.i.i ], [ %32, %B0.endif.endif.endif.endif.endif.endif.endif.i.i ]
  %target.2.0292.i.i = phi i64 [ %.540.i.i, %B718.i.i ], [ %.390.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.i.i ]
  %.494288290.i.i = phi i64 [ %.501.i.i, %B718.i.i ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif.i.i ]
  %.501.i.i = add nuw nsw i64 %.494288290.i.i, 1
  %.529.i.i = load i64, ptr %lsr.iv21.i.i, align 8, !noalias !7
  %9 = shl i64 %.494288290.i.i, 3
  %scevgep20.i.i = getelementptr i8, ptr %41, i64 %9
  %.537.i.i = load i64, ptr %scevgep20.i.i, align 8, !noalias !7
  %.538.i.i = mul nsw i64 %.537.i.i, %.529.i.i
  %.540.i.i = add nsw i64 %.538.i.i, %target.2.0292.i.i
  %scevgep22.i.i = getelementptr i8, ptr %lsr.iv21.i.i, i64 16
  %10 = add nuw nsw i64 %.494288290.i.i, 2
  %exitcond.not.i.i = icmp eq i64 %.52.i.i, %10
  br i1 %exitcond.not.i.i, label %B784.i.i, label %B718.i.i

B784.i.i:                                         ; preds = %B718.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  %target.2.0.lcssa.i.i = phi i64 [ %.390.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.i.i ], [ %.540.i.i, %B718.i.i ]
  %11 = inttoptr i64 %.76.i.i to ptr
  %.551.i.i = load i64, ptr %.24.i.i, align 1, !noalias !7
  %.553.i.i = getelementptr inbounds nuw i8, ptr %.30.i.i, i64 32
  %.555.i.i = load i64, ptr %.553.i.i, align 1, !noalias !7
  %12 = getelementptr i64, ptr %.30.i.i, i64 %.555.i.i
  %13 = getelementptr i64, ptr %12, i64 %.52.i.i
  %.562.i.i = getelementptr i8, ptr %13, i64 -8
  %.563.i.i = load i64, ptr %.562.i.i, align 8, !noalias !7
  %.566.i.i = add nsw i64 %.563.i.i, %.551.i.i
  %.567.i.i = shl nsw i64 %.566.i.i, 3
  %.569.i.i = add nsw i64 %.567.i.i, %.4
  %14 = getelementptr i64, ptr %11, i64 %.270257.i.i
  %.582.i.i = getelementptr i8, ptr %14, i64 16
  %.583.i.i = load i64, ptr %.582.i.i, align 8, !noalias !7
  %.590.idx.i.i = shl i64 %.52.i.i, 4
  %.590.i.i = getelementptr i8, ptr %32, i64 %.590.idx.i.i
  store i64 %.277259.i.i, ptr %.590.i.i, align 8, !noalias !7
  %.598.i.i = getelementptr i8, ptr %.590.i.i, i64 8
  store i64 %.282261.i.i, ptr %.598.i.i, align 8, !noalias !7
  %.606.i.i = getelementptr i8, ptr %.590.i.i, i64 16
  store i64 %.583.i.i, ptr %.606.i.i, align 8, !noalias !7
  %.613.i.i = load i64, ptr %.611.i.i, align 1, !noalias !7
  %.617.i.i = load i64, ptr %.615.i.i, align 1, !noalias !7
  %.621.i.i = load i64, ptr %.28.i, align 1, !noalias !7
  %.625.i.i = load i64, ptr %.623.i.i, align 1, !noalias !7
  %.629.i.i = load i64, ptr %.627.i.i, align 1, !noalias !7
  %.678.i.i = load i64, ptr %.51.i, align 1, !noalias !7
  %.680.i.i = add nsw i64 %.678.i.i, %.5
  %.684.i.i = load i64, ptr %.682.i.i, align 1, !noalias !7
  %.686.i.i = add i64 %.684.i.i, %.5
  %.690.i.i = load i64, ptr %.688.i.i, align 1, !noalias !7
  %.692.i.i = add i64 %.287263.i.i, -1
  %.693.i.i = add i64 %.692.i.i, %.690.i.i
  %.751.i.i = sub i64 %.175247.i.i, %.127237245.i.i
  %.755.i.i = icmp eq i64 %.617.i.i, 0
  br i1 %.755.i.i, label %_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B784.endif.i.i, !prof !11

B1150.loopexit.i.i:                               ; preds = %B1384.i.i, %B1278.endif.endif.i.i
  %bad.2.1.lcssa.i.i = phi i64 [ %bad.3.0317.i.i, %B1278.endif.endif.i.i ], [ %.1244.i.i, %B1384.i.i ]
  %.795.i.i = icmp sgt i64 %.794304316.i.i, 1
  br i1 %.795.i.i, label %B1152.i.i, label %B300.endif.i

B1152.i.i:                                        ; preds = %B1152.lr.ph.i.i, %B1150.loopexit.i.i
  %done.2.0318.i.i = phi i64 [ %.127237245.i.i, %B1152.lr.ph.i.i ], [ %done.3.2.i.i, %B1150.loopexit.i.i ]
  %bad.3.0317.i.i = phi i64 [ 0, %B1152.lr.ph.i.i ], [ %bad.2.1.lcssa.i.i, %B1150.loopexit.i.i ]
  %.794304316.i.i = phi i64 [ %.773.i.i, %B1152.lr.ph.i.i ], [ %.804.i.i, %B1150.loopexit.i.i ]
  %.801305315.i.i = phi i64 [ %.127237245.i.i, %B1152.lr.ph.i.i ], [ %.808.i.i, %B1150.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.801305315.i.i, i64 %.843.i.i)
  %15 = add i64 %44, %smin.i.i
  %16 = add i64 %smin.i.i, 2
  %17 = mul i64 %smin.i.i, %.400.i.i
  %18 = add i64 %17, %target.2.0.lcssa.i.i
  %.804.i.i = add nsw i64 %.794304316.i.i, -1
  %.808.i.i = add i64 %.801305315.i.i, %.617.i.i
  %.854.i.i = add i64 %.853.i.i, %smin.i.i
  %.860.i.i = icmp slt i64 %done.2.0318.i.i, %.854.i.i
  br i1 %.860.i.i, label %B1226.i.i, label %B1278.i.i

B1226.i.i:                                        ; preds = %B1152.i.i, %B1226.endif.i.i
  %done.4.1.i.i = phi i64 [ %.135.i.i.i, %B1226.endif.i.i ], [ %done.2.0318.i.i, %B1152.i.i ]
  %.28.i1.i.i = load i64, ptr %.24.i.i, align 1, !noalias !12
  %.29.i.i.i = shl nsw i64 %.28.i1.i.i, 3
  %.31.i2.i.i = add nsw i64 %.29.i.i.i, %.4
  %.32.i3.i.i = inttoptr i64 %.31.i2.i.i to ptr
  %.47.i.i.i = load i64, ptr %.43.i.i, align 1, !noalias !12
  %.49.i.i.i = add nsw i64 %.47.i.i.i, %.5
  %.52.i.i.i = getelementptr inbounds nuw i8, ptr %.32.i3.i.i, i64 8
  %.54.i.i.i = load i64, ptr %.52.i.i.i, align 1, !noalias !12
  %.66.i.i.i = getelementptr inbounds nuw i8, ptr %.32.i3.i.i, i64 32
  %.68.i.i.i = load i64, ptr %.66.i.i.i, align 1, !noalias !12
  %19 = getelementptr i64, ptr %.32.i3.i.i, i64 %.68.i.i.i
  %20 = getelementptr i64, ptr %19, i64 %.54.i.i.i
  %.72.i.i.i = getelementptr i8, ptr %20, i64 -8
  %.73.i.i.i = load i64, ptr %.72.i.i.i, align 8, !noalias !12
  %.74.i.i.i = add nsw i64 %.73.i.i.i, %.28.i1.i.i
  %.75.i.i.i = shl nsw i64 %.74.i.i.i, 3
  %.77.i.i.i = add nsw i64 %.75.i.i.i, %.4
  %.85.i.i.i = load i64, ptr %.28.i, align 1, !noalias !12
  %.89.i.i.i = icmp eq i64 %.85.i.i.i, 0
  br i1 %.89.i.i.i, label %B0.endif.i.i.i, label %B0.else.i.i.i, !prof !11

B468.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %sunkaddr36.i.i = getelementptr i8, ptr %25, i64 -16
  store i64 %done.4.1.i.i, ptr %sunkaddr36.i.i, align 8, !noalias !12
  %sunkaddr38.i.i = getelementptr i8, ptr %25, i64 -8
  store i64 %.135.i.i.i, ptr %sunkaddr38.i.i, align 8, !noalias !12
  %.187.i.i.i = getelementptr inbounds nuw i8, ptr %.32.i3.i.i, i64 376
  %.189.i.i.i = load i64, ptr %.187.i.i.i, align 1, !noalias !12
  %.195.i.i.i = load i64, ptr %.24.i.i, align 1, !noalias !12
  %.196.i.i.i = shl nsw i64 %.195.i.i.i, 3
  %.198.i.i.i = add nsw i64 %.196.i.i.i, %.4
  %.204.i.i.i = load i64, ptr %.43.i.i, align 1, !noalias !12
  %.208.i.i.i = add nsw i64 %.204.i.i.i, %.5
  %.229.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.230.i.i.i = tail call i64 %.229.i.i.i(i64 %.1, i64 %.198.i.i.i, i64 %.208.i.i.i, i64 %.150.i.i.i), !noalias !12
  br label %B1226.endif.i.i

B724.i.i.i:                                       ; preds = %B724.lr.ph.i.i.i, %B989.i.i.i
  %lsr.iv1.i5.i.i = phi i64 [ 0, %B724.lr.ph.i.i.i ], [ %lsr.iv.next2.i.i.i, %B989.i.i.i ]
  %lsr.iv.i6.i.i = phi i64 [ %26, %B724.lr.ph.i.i.i ], [ %lsr.iv.next.i9.i.i, %B989.i.i.i ]
  %.395.i.i.i = load i64, ptr %.32.i, align 1, !noalias !12
  %.396.i.i.i = mul nsw i64 %.395.i.i.i, %lsr.iv1.i5.i.i
  %.398.i.i.i = add nsw i64 %.396.i.i.i, %.150.i.i.i
  %21 = shl i64 %lsr.iv1.i5.i.i, 3
  %scevgep11.i.i = getelementptr i8, ptr %scevgep.i.i, i64 %21
  %.405.i.i.i = load i64, ptr %scevgep11.i.i, align 8, !noalias !12
  %.406.i.i.i = icmp eq i64 %.405.i.i.i, -9223372036854775808
  br i1 %.406.i.i.i, label %B792.i.i.i, label %B934.i.i.i

B792.i.i.i:                                       ; preds = %B724.i.i.i
  %22 = add i64 %lsr.iv1.i5.i.i, %done.4.1.i.i
  %23 = add i64 %22, 1
  store i64 %22, ptr %sunkaddr46.i.i, align 8, !noalias !12
  store i64 %23, ptr %sunkaddr48.i.i, align 8, !noalias !12
  %.428.i.i.i = load i64, ptr %sunkaddr50.i.i, align 1, !noalias !12
  %.432.i.i.i = load i64, ptr %.24.i.i, align 1, !noalias !12
  %.433.i.i.i = shl nsw i64 %.432.i.i.i, 3
  %.435.i.i.i = add nsw i64 %.433.i.i.i, %.4
  %.439.i.i.i = load i64, ptr %.43.i.i, align 1, !noalias !12
  %.441.i.i.i = add nsw i64 %.439.i.i.i, %.5
  %.458.i.i.i = inttoptr i64 %.428.i.i.i to ptr
  %.459.i.i.i = tail call i64 %.458.i.i.i(i64 %.1, i64 %.435.i.i.i, i64 %.441.i.i.i, i64 %.398.i.i.i), !noalias !12
  br label %B989.i.i.i

B934.i.i.i:                                       ; preds = %B724.i.i.i
  %.472.i.i.i = add nsw i64 %.405.i.i.i, %.380.i.i
  %.475.i.i.i = inttoptr i64 %.398.i.i.i to ptr
  %.476.i.i.i = inttoptr i64 %.472.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.475.i.i.i, ptr align 1 %.476.i.i.i, i64 %.261.i.i.i, i1 false), !noalias !12
  br label %B989.i.i.i

B989.i.i.i:                                       ; preds = %B934.i.i.i, %B792.i.i.i
  %lsr.iv.next.i9.i.i = add i64 %lsr.iv.i6.i.i, -1
  %lsr.iv.next2.i.i.i = add nuw i64 %lsr.iv1.i5.i.i, 1
  %.348.i.i.i = icmp samesign ugt i64 %lsr.iv.next.i9.i.i, 1
  br i1 %.348.i.i.i, label %B724.i.i.i, label %B1226.endif.i.i

B0.else.i.i.i:                                    ; preds = %B1226.i.i
  %.100.i.i.i = icmp ne i64 %done.4.1.i.i, -9223372036854775808
  %.101.i.i.i = icmp ne i64 %.85.i.i.i, -1
  %.102.not.i.i.i = or i1 %.100.i.i.i, %.101.i.i.i
  br i1 %.102.not.i.i.i, label %B0.else.if.i.i.i, label %B0.endif.i.i.i, !prof !15

B0.endif.i.i.i:                                   ; preds = %B0.else.if.i.i.i, %B0.else.i.i.i, %B1226.i.i
  %rem.0.i.i.i = phi i64 [ 0, %B1226.i.i ], [ 0, %B0.else.i.i.i ], [ %spec.select.i10.i.i, %B0.else.if.i.i.i ]
  %24 = inttoptr i64 %.49.i.i.i to ptr
  %.132.i.i.i = add i64 %.85.i.i.i, %done.4.1.i.i
  %.133.i.i.i = sub i64 %.132.i.i.i, %rem.0.i.i.i
  %.135.i.i.i = tail call i64 @llvm.smin.i64(i64 %.854.i.i, i64 %.133.i.i.i)
  %.142.i.i.i = load i64, ptr %.36.i, align 1, !noalias !12
  %.144.i.i.i = add nsw i64 %.142.i.i.i, %.5
  %.148.i.i.i = load i64, ptr %.32.i, align 1, !noalias !12
  %.149.i.i.i = mul nsw i64 %.148.i.i.i, %rem.0.i.i.i
  %.150.i.i.i = add nsw i64 %.144.i.i.i, %.149.i.i.i
  %.idx.i.i.i = shl i64 %.54.i.i.i, 4
  %25 = getelementptr i8, ptr %24, i64 %.idx.i.i.i
  %.158.i.i.i = getelementptr i8, ptr %25, i64 16
  %.159.i.i.i = load i64, ptr %.158.i.i.i, align 8, !noalias !12
  %.160.not.i.i.i = icmp eq i64 %.159.i.i.i, 0
  br i1 %.160.not.i.i.i, label %B606.endif.i.i.i, label %B468.i.i.i

B0.else.if.i.i.i:                                 ; preds = %B0.else.i.i.i
  %.106.i.i.i = srem i64 %done.4.1.i.i, %.85.i.i.i
  %.107.i.i.i = xor i64 %.106.i.i.i, %.85.i.i.i
  %.108.i.i.i = icmp slt i64 %.107.i.i.i, 0
  %.109.i.i.i = icmp ne i64 %.106.i.i.i, 0
  %.110.i.i.i = and i1 %.109.i.i.i, %.108.i.i.i
  %.117.i.i.i = select i1 %.110.i.i.i, i64 %.85.i.i.i, i64 0
  %spec.select.i10.i.i = add i64 %.117.i.i.i, %.106.i.i.i
  br label %B0.endif.i.i.i

B606.endif.i.i.i:                                 ; preds = %B0.endif.i.i.i
  %sunkaddr61.i.i = getelementptr i8, ptr %25, i64 8
  %.245.i.i.i = load i64, ptr %sunkaddr61.i.i, align 8, !noalias !12
  %.250.i.i.i = load i64, ptr %25, align 8, !noalias !12
  %.251.i.i.i = sub nsw i64 %.245.i.i.i, %.250.i.i.i
  %.255.i.i.i = load i64, ptr %.32.i3.i.i, align 1, !noalias !12
  %.256.i.i.i = mul nsw i64 %.251.i.i.i, %.255.i.i.i
  %.258.i.i.i = getelementptr inbounds nuw i8, ptr %.32.i3.i.i, i64 48
  %.260.i.i.i = load i64, ptr %.258.i.i.i, align 1, !noalias !12
  %.261.i.i.i = add nsw i64 %.256.i.i.i, %.260.i.i.i
  %.303.i.i.i = sub i64 %.135.i.i.i, %done.4.1.i.i
  %.34896.not.i.i.i = icmp slt i64 %.303.i.i.i, 1
  br i1 %.34896.not.i.i.i, label %B1226.endif.i.i, label %B724.lr.ph.i.i.i

B724.lr.ph.i.i.i:                                 ; preds = %B606.endif.i.i.i
  %26 = add nuw i64 %.303.i.i.i, 1
  %27 = inttoptr i64 %.77.i.i.i to ptr
  %28 = shl i64 %done.4.1.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %27, i64 %28
  %sunkaddr46.i.i = getelementptr i8, ptr %25, i64 -16
  %sunkaddr48.i.i = getelementptr i8, ptr %25, i64 -8
  %sunkaddr50.i.i = getelementptr inbounds nuw i8, ptr %.32.i3.i.i, i64 376
  br label %B724.i.i.i

B1278.i.i:                                        ; preds = %B1226.endif.i.i, %B1152.i.i
  %done.3.2.i.i = phi i64 [ %done.2.0318.i.i, %B1152.i.i ], [ %.135.i.i.i, %B1226.endif.i.i ]
  %.913.i.i = load i64, ptr %sunkaddr65.i.i, align 1, !noalias !7
  %.929.i.i = icmp ne i64 %smin.i.i, -9223372036854775808
  %.931.not.i.i = or i1 %45, %.929.i.i
  %or.cond.i.i = and i1 %46, %.931.not.i.i
  br i1 %or.cond.i.i, label %B1278.else.if.i.i, label %B1278.endif.endif.i.i, !prof !16

B1384.i.i:                                        ; preds = %B1278.endif.endif.i.i, %B1384.i.i
  %lsr.iv18.i.i = phi i64 [ %lsr.iv.next19.i.i, %B1384.i.i ], [ %.617.i.i, %B1278.endif.endif.i.i ]
  %lsr.iv16.i.i = phi i64 [ %lsr.iv.next17.i.i, %B1384.i.i ], [ %18, %B1278.endif.endif.i.i ]
  %lsr.iv14.i.i = phi i64 [ %lsr.iv.next15.i.i, %B1384.i.i ], [ %16, %B1278.endif.endif.i.i ]
  %lsr.iv12.i.i = phi i64 [ %lsr.iv.next13.i.i, %B1384.i.i ], [ %.686.i.i, %B1278.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B1384.i.i ], [ %15, %B1278.endif.endif.i.i ]
  %bad.2.1300.i.i = phi i64 [ %.1244.i.i, %B1384.i.i ], [ %bad.3.0317.i.i, %B1278.endif.endif.i.i ]
  %.1143.i.i = tail call i64 @llvm.smin.i64(i64 %lsr.iv.i.i, i64 %.1141.i.i)
  %.1145.i.i = getelementptr i64, ptr %48, i64 %.1143.i.i
  %.1146.i.i = load i64, ptr %.1145.i.i, align 8, !noalias !7
  %.1151.i.i = icmp eq i64 %.1146.i.i, -9223372036854775808
  %.1162.i.i = add nsw i64 %.1146.i.i, %.380.i.i
  %spec.select.i.i = select i1 %.1151.i.i, i64 %lsr.iv12.i.i, i64 %.1162.i.i
  %.1180.i.i = tail call i64 @llvm.smin.i64(i64 %lsr.iv14.i.i, i64 %.1178.i.i)
  %.1182.i.i = mul nsw i64 %.1180.i.i, %.400.i.i
  %.1184.i.i = add nsw i64 %.1182.i.i, %target.2.0.lcssa.i.i
  %.1188.i.i = load i64, ptr %sunkaddr67.i.i, align 1, !noalias !7
  %29 = add i64 %lsr.iv12.i.i, %.625.i.i
  %.1195.i.i = load i64, ptr %sunkaddr69.i.i, align 1, !noalias !7
  %.1197.i.i = add nsw i64 %.1195.i.i, %.3
  %.1201.i.i = load i64, ptr %.688.i.i, align 1, !noalias !7
  %.1233.i.i = inttoptr i64 %.1188.i.i to ptr
  %.1234.i.i = tail call i64 %.1233.i.i(i64 %lsr.iv12.i.i, i64 %29, i64 %.1197.i.i, i64 %.1201.i.i, i64 %lsr.iv16.i.i, i64 %.287263.i.i, i64 %spec.select.i.i, i64 %.1184.i.i), !noalias !7
  %.1244.i.i = add nsw i64 %.1234.i.i, %bad.2.1300.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 1
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, %.629.i.i
  %lsr.iv.next15.i.i = add i64 %lsr.iv14.i.i, 1
  %lsr.iv.next17.i.i = add i64 %lsr.iv16.i.i, %.400.i.i
  %lsr.iv.next19.i.i = add i64 %lsr.iv18.i.i, -1
  %exitcond328.not.i.i = icmp eq i64 %lsr.iv.next19.i.i, 0
  br i1 %exitcond328.not.i.i, label %B1150.loopexit.i.i, label %B1384.i.i

B0.else.i.i:                                      ; preds = %B300.i
  %.98.i.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.99.i.i = icmp ne i64 %.84.i.i, -1
  %.100.not.i.i = or i1 %.98.i.i, %.99.i.i
  br i1 %.100.not.i.i, label %B0.endif.endif.else.if.i.i, label %B0.endif.endif.endif.i.i, !prof !15

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.else.if.i.i, %B0.else.i.i, %B300.i
  %.127237245.in.i.i = phi ptr [ %.126330.i.i, %B0.endif.endif.else.if.i.i ], [ %.69.i.i, %B300.i ], [ %.69.i.i, %B0.else.i.i ]
  %quot.2.0.i.i = phi i64 [ %spec.select279.i.i, %B0.endif.endif.else.if.i.i ], [ 0, %B300.i ], [ 0, %B0.else.i.i ]
  %.127237245.i.i = load i64, ptr %.127237245.in.i.i, align 8, !noalias !7
  %.175247.in.i.i = getelementptr i8, ptr %.127237245.in.i.i, i64 8
  %.175247.i.i = load i64, ptr %.175247.in.i.i, align 8, !noalias !7
  %.229.i.i = load i64, ptr %.227.i.i, align 1, !noalias !7
  %.232.i.i = icmp eq i64 %.229.i.i, 0
  br i1 %.232.i.i, label %B0.endif.endif.endif.endif.if.i.i, label %B0.endif.endif.endif.else.i.i, !prof !11

B0.endif.endif.else.if.i.i:                       ; preds = %B0.else.i.i
  %.104.i.i = srem i64 %task.2.0.i, %.84.i.i
  %.105.i.i = xor i64 %.104.i.i, %.84.i.i
  %.106.i.i = icmp slt i64 %.105.i.i, 0
  %.107.i.i = icmp ne i64 %.104.i.i, 0
  %.108.i.i = and i1 %.107.i.i, %.106.i.i
  %.115.i.i = select i1 %.108.i.i, i64 %.84.i.i, i64 0
  %spec.select277.i.i = add i64 %.115.i.i, %.104.i.i
  %.126330.idx.i.i = shl i64 %spec.select277.i.i, 4
  %.126330.i.i = getelementptr i8, ptr %.69.i.i, i64 %.126330.idx.i.i
  %.204.i.i = sdiv i64 %task.2.0.i, %.84.i.i
  %.214.i.i = sext i1 %.108.i.i to i64
  %spec.select279.i.i = add i64 %.204.i.i, %.214.i.i
  br label %B0.endif.endif.endif.i.i

B0.endif.endif.endif.else.i.i:                    ; preds = %B0.endif.endif.endif.i.i
  %.243.i.i = icmp ne i64 %quot.2.0.i.i, -9223372036854775808
  %.244.i.i = icmp ne i64 %.229.i.i, -1
  %.245.not.i.i = or i1 %.243.i.i, %.244.i.i
  %30 = inttoptr i64 %.76.i.i to ptr
  br i1 %.245.not.i.i, label %B0.endif.endif.endif.endif.else.if.i.i, label %B0.endif.endif.endif.endif.else.i.i, !prof !15

B0.endif.endif.endif.endif.if.i.i:                ; preds = %B0.endif.endif.endif.i.i
  %31 = inttoptr i64 %.76.i.i to ptr
  %.277252.i.i = load i64, ptr %31, align 8, !noalias !7
  %.281254.i.i = getelementptr i8, ptr %31, i64 8
  %.282255.i.i = load i64, ptr %.281254.i.i, align 8, !noalias !7
  %.287256.i.i = sub nsw i64 %.282255.i.i, %.277252.i.i
  br label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.else.i.i:              ; preds = %B0.endif.endif.endif.else.i.i
  %.277.i.i = load i64, ptr %30, align 8, !noalias !7
  %.281.i.i = getelementptr i8, ptr %30, i64 8
  %.282.i.i = load i64, ptr %.281.i.i, align 8, !noalias !7
  %.287.i.i = sub nsw i64 %.282.i.i, %.277.i.i
  br label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.else.if.i.i, %B0.endif.endif.endif.endif.else.i.i, %B0.endif.endif.endif.endif.if.i.i
  %.287263.i.i = phi i64 [ %.287256.i.i, %B0.endif.endif.endif.endif.if.i.i ], [ %.287.i.i, %B0.endif.endif.endif.endif.else.i.i ], [ %.287345.i.i, %B0.endif.endif.endif.endif.else.if.i.i ]
  %.282261.i.i = phi i64 [ %.282255.i.i, %B0.endif.endif.endif.endif.if.i.i ], [ %.282.i.i, %B0.endif.endif.endif.endif.else.i.i ], [ %.282344.i.i, %B0.endif.endif.endif.endif.else.if.i.i ]
  %.277259.i.i = phi i64 [ %.277252.i.i, %B0.endif.endif.endif.endif.if.i.i ], [ %.277.i.i, %B0.endif.endif.endif.endif.else.i.i ], [ %.277342.i.i, %B0.endif.endif.endif.endif.else.if.i.i ]
  %.270257.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.if.i.i ], [ 0, %B0.endif.endif.endif.endif.else.i.i ], [ %40, %B0.endif.endif.endif.endif.else.if.i.i ]
  %quot.4.0.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.if.i.i ], [ 0, %B0.endif.endif.endif.endif.else.i.i ], [ %spec.select281.i.i, %B0.endif.endif.endif.endif.else.if.i.i ]
  %.12956.i.i.i = icmp sgt i64 %.52.i.i, 1
  %32 = inttoptr i64 %.47.i.i to ptr
  br i1 %.12956.i.i.i, label %B278.lr.ph.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i.i

B278.lr.ph.i.i.i:                                 ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.30.i.i.i = load i64, ptr %.28.i.i.i, align 1, !noalias !17
  %.31.i.i.i = shl nsw i64 %.30.i.i.i, 3
  %.32.i.i.i = add nsw i64 %.31.i.i.i, %.4
  %33 = inttoptr i64 %.32.i.i.i to ptr
  %34 = add nuw i64 %.52.i.i, 1
  %35 = shl i64 %.52.i.i, 4
  %36 = getelementptr i8, ptr %32, i64 %35
  %scevgep.i.i.i = getelementptr i8, ptr %36, i64 -24
  %sunkaddr75.i.i = getelementptr inbounds nuw i8, ptr %.30.i.i, i64 32
  br label %B278.i.i.i

B278.i.i.i:                                       ; preds = %B278.endif.endif.i.i.i, %B278.lr.ph.i.i.i
  %lsr.iv1.i.i.i = phi ptr [ %scevgep.i.i.i, %B278.lr.ph.i.i.i ], [ %scevgep2.i.i.i, %B278.endif.endif.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %34, %B278.lr.ph.i.i.i ], [ %lsr.iv.next.i.i.i, %B278.endif.endif.i.i.i ]
  %offset.2.060.i.i.i = phi i64 [ 0, %B278.lr.ph.i.i.i ], [ %.280.i.i.i, %B278.endif.endif.i.i.i ]
  %plane.2.059.i.i.i = phi i64 [ %quot.4.0.i.i, %B278.lr.ph.i.i.i ], [ %quot.1.0.i.i.i, %B278.endif.endif.i.i.i ]
  %37 = shl i64 %lsr.iv.i.i.i, 3
  %scevgep26.i.i = getelementptr i8, ptr %33, i64 %37
  %scevgep27.i.i = getelementptr i8, ptr %scevgep26.i.i, i64 -24
  %.169.i.i.i = load i64, ptr %scevgep27.i.i, align 8, !noalias !17
  %.173.i.i.i = icmp eq i64 %.169.i.i.i, 0
  br i1 %.173.i.i.i, label %B278.endif.endif.i.i.i, label %B278.else.i.i.i, !prof !11

B278.else.i.i.i:                                  ; preds = %B278.i.i.i
  %.184.i.i.i = icmp ne i64 %plane.2.059.i.i.i, -9223372036854775808
  %.185.i.i.i = icmp ne i64 %.169.i.i.i, -1
  %.186.not.i.i.i = or i1 %.184.i.i.i, %.185.i.i.i
  br i1 %.186.not.i.i.i, label %B278.endif.else.if.i.i.i, label %B278.endif.endif.i.i.i, !prof !15

B278.endif.endif.i.i.i:                           ; preds = %B278.endif.else.if.i.i.i, %B278.else.i.i.i, %B278.i.i.i
  %rem.047.i.i.i = phi i64 [ 0, %B278.i.i.i ], [ %spec.select.i.i.i, %B278.endif.else.if.i.i.i ], [ 0, %B278.else.i.i.i ]
  %quot.1.0.i.i.i = phi i64 [ 0, %B278.i.i.i ], [ %spec.select53.i.i.i, %B278.endif.else.if.i.i.i ], [ 0, %B278.else.i.i.i ]
  %.257.i.i.i = add nsw i64 %rem.047.i.i.i, 1
  %scevgep3.i.i.i = getelementptr i8, ptr %lsr.iv1.i.i.i, i64 -8
  store i64 %rem.047.i.i.i, ptr %scevgep3.i.i.i, align 8, !noalias !17
  store i64 %.257.i.i.i, ptr %lsr.iv1.i.i.i, align 8, !noalias !17
  %.270.i.i.i = load i64, ptr %sunkaddr75.i.i, align 1, !noalias !17
  %38 = shl i64 %.270.i.i.i, 3
  %scevgep4.i.i.i = getelementptr i8, ptr %.30.i.i, i64 %38
  %scevgep23.i.i = getelementptr i8, ptr %scevgep4.i.i.i, i64 %37
  %scevgep24.i.i = getelementptr i8, ptr %scevgep23.i.i, i64 -24
  %.274.i.i.i = load i64, ptr %scevgep24.i.i, align 8, !noalias !17
  %39 = getelementptr i64, ptr %.30.i.i, i64 %.274.i.i.i
  %.277.i.i.i = getelementptr i64, ptr %39, i64 %rem.047.i.i.i
  %.278.i.i.i = load i64, ptr %.277.i.i.i, align 8, !noalias !17
  %.280.i.i.i = add nsw i64 %.278.i.i.i, %offset.2.060.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, -1
  %scevgep2.i.i.i = getelementptr i8, ptr %lsr.iv1.i.i.i, i64 -16
  %.129.i.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i.i, 2
  br i1 %.129.i.i.i, label %B278.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i.i

B278.endif.else.if.i.i.i:                         ; preds = %B278.else.i.i.i
  %.190.i.i.i = srem i64 %plane.2.059.i.i.i, %.169.i.i.i
  %.191.i.i.i = xor i64 %.190.i.i.i, %.169.i.i.i
  %.192.i.i.i = icmp slt i64 %.191.i.i.i, 0
  %.193.i.i.i = icmp ne i64 %.190.i.i.i, 0
  %.194.i.i.i = and i1 %.193.i.i.i, %.192.i.i.i
  %.201.i.i.i = select i1 %.194.i.i.i, i64 %.169.i.i.i, i64 0
  %spec.select.i.i.i = add i64 %.201.i.i.i, %.190.i.i.i
  %.233.i.i.i = sdiv i64 %plane.2.059.i.i.i, %.169.i.i.i
  %.243.i.i.i = sext i1 %.194.i.i.i to i64
  %spec.select53.i.i.i = add i64 %.233.i.i.i, %.243.i.i.i
  br label %B278.endif.endif.i.i.i

B0.endif.endif.endif.endif.else.if.i.i:           ; preds = %B0.endif.endif.endif.else.i.i
  %.249.i.i = srem i64 %quot.2.0.i.i, %.229.i.i
  %.250.i.i = xor i64 %.249.i.i, %.229.i.i
  %.251.i.i = icmp slt i64 %.250.i.i, 0
  %.252.i.i = icmp ne i64 %.249.i.i, 0
  %.253.i.i = and i1 %.252.i.i, %.251.i.i
  %.260.i.i = select i1 %.253.i.i, i64 %.229.i.i, i64 0
  %spec.select280.i.i = add i64 %.260.i.i, %.249.i.i
  %40 = mul nsw i64 %spec.select280.i.i, 3
  %.276341.i.i = getelementptr i64, ptr %30, i64 %40
  %.277342.i.i = load i64, ptr %.276341.i.i, align 8, !noalias !7
  %.281343.i.i = getelementptr i8, ptr %.276341.i.i, i64 8
  %.282344.i.i = load i64, ptr %.281343.i.i, align 8, !noalias !7
  %.287345.i.i = sub nsw i64 %.282344.i.i, %.277342.i.i
  %.317.i.i = sdiv i64 %quot.2.0.i.i, %.229.i.i
  %.327.i.i = sext i1 %.253.i.i to i64
  %spec.select281.i.i = add i64 %.317.i.i, %.327.i.i
  br label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B278.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %offset.2.0.lcssa.i.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.endif.i.i ], [ %.280.i.i.i, %B278.endif.endif.i.i.i ]
  %.368.i.i = add nsw i64 %offset.2.0.lcssa.i.i.i, %.1
  %.372.i.i = load i64, ptr %.30.i.i, align 1, !noalias !7
  %.374.i.i = mul nsw i64 %.372.i.i, %.277259.i.i
  %.375.i.i = add nsw i64 %.368.i.i, %.374.i.i
  %.377.i.i = getelementptr inbounds nuw i8, ptr %.30.i.i, i64 40
  %.379.i.i = load i64, ptr %.377.i.i, align 1, !noalias !7
  %.380.i.i = sub i64 %.375.i.i, %.379.i.i
  %.390.i.i = add nsw i64 %.374.i.i, %.2
  %.392.i.i = getelementptr inbounds nuw i8, ptr %.30.i.i, i64 24
  %.394.i.i = load i64, ptr %.392.i.i, align 1, !noalias !7
  %41 = getelementptr i64, ptr %.30.i.i, i64 %.394.i.i
  %42 = getelementptr i64, ptr %41, i64 %.52.i.i
  %.399.i.i = getelementptr i8, ptr %42, i64 -8
  %.400.i.i = load i64, ptr %.399.i.i, align 8, !noalias !7
  br i1 %.12956.i.i.i, label %B718.i.i, label %B784.i.i

B784.endif.i.i:                                   ; preds = %B784.i.i
  %43 = icmp sgt i64 %.751.i.i, 0
  %.753.i.i = icmp sgt i64 %.617.i.i, 0
  %.754.i.i = xor i1 %43, %.753.i.i
  br i1 %.754.i.i, label %B300.endif.i, label %B784.endif.endif.i.i

B784.endif.endif.i.i:                             ; preds = %B784.endif.i.i
  %.767.i.i = srem i64 %.751.i.i, %.617.i.i
  %.768.i.i = sub nsw i64 0, %.767.i.i
  %.769.i.i = select i1 %43, i64 %.767.i.i, i64 %.768.i.i
  %.770.i.i = icmp sgt i64 %.769.i.i, 0
  %.771.i.i = sdiv i64 %.751.i.i, %.617.i.i
  %.772.i.i = zext i1 %.770.i.i to i64
  %.773.i.i = add i64 %.771.i.i, %.772.i.i
  %.795312.i.i = icmp sgt i64 %.773.i.i, 0
  br i1 %.795312.i.i, label %B1152.lr.ph.i.i, label %B300.endif.i

B1152.lr.ph.i.i:                                  ; preds = %B784.endif.endif.i.i
  %.843.i.i = sub nsw i64 %.175247.i.i, %.617.i.i
  %.851.i.i = add i64 %.617.i.i, %.613.i.i
  %..617.i.i = tail call i64 @llvm.smax.i64(i64 %.617.i.i, i64 0)
  %.1140.i.i = add i64 %.175247.i.i, -2
  %.1141.i.i = add i64 %.1140.i.i, %.613.i.i
  %.1178.i.i = add nsw i64 %.175247.i.i, -1
  %44 = add i64 %.851.i.i, 3
  %.853.i.i = add i64 %.851.i.i, -1
  %45 = icmp ne i64 %.621.i.i, -1
  %46 = icmp ne i64 %.621.i.i, 0
  %47 = icmp eq i64 %..617.i.i, 0
  %48 = inttoptr i64 %.569.i.i to ptr
  br label %B1152.i.i

B1226.endif.i.i:                                  ; preds = %B989.i.i.i, %B606.endif.i.i.i, %B468.i.i.i
  %.900.i.i = icmp slt i64 %.133.i.i.i, %.854.i.i
  br i1 %.900.i.i, label %B1226.i.i, label %B1278.i.i

B1278.else.if.i.i:                                ; preds = %B1278.i.i
  %.935.i.i = srem i64 %smin.i.i, %.621.i.i
  %.936.i.i = xor i64 %.935.i.i, %.621.i.i
  %.937.i.i = icmp slt i64 %.936.i.i, 0
  %.938.i.i = icmp ne i64 %.935.i.i, 0
  %.939.i.i = and i1 %.938.i.i, %.937.i.i
  %.946.i.i = select i1 %.939.i.i, i64 %.621.i.i, i64 0
  %spec.select282.i.i = add i64 %.946.i.i, %.935.i.i
  %49 = shl nsw i64 %spec.select282.i.i, 3
  br label %B1278.endif.endif.i.i

B1278.endif.endif.i.i:                            ; preds = %B1278.else.if.i.i, %B1278.i.i
  %rem.5.0.i.i = phi i64 [ 0, %B1278.i.i ], [ %49, %B1278.else.if.i.i ]
  %.958.i.i = add nsw i64 %.680.i.i, %rem.5.0.i.i
  %.986.i.i = inttoptr i64 %.913.i.i to ptr
  %.987.i.i = tail call i64 %.986.i.i(i64 %.958.i.i, i64 %.3, i64 %.613.i.i, i64 %.686.i.i, i64 %.629.i.i, i64 %.625.i.i, i64 %.693.i.i), !noalias !7
  br i1 %47, label %B1150.loopexit.i.i, label %B1384.i.i

B300.endif.i:                                     ; preds = %B1150.loopexit.i.i, %B784.endif.endif.i.i, %B784.endif.i.i
  %.260.0.ph.i = phi i64 [ 0, %B784.endif.i.i ], [ 0, %B784.endif.endif.i.i ], [ %bad.2.1.lcssa.i.i, %B1150.loopexit.i.i ]
  %.285.i = add nsw i64 %.260.0.ph.i, %bad.2.0.i
  %.292.i = atomicrmw add ptr %.238.i, i64 1 monotonic, align 8, !noalias !0
  %.294.i = load atomic i64, ptr %.240.i monotonic, align 8, !noalias !0
  %.295.i = icmp slt i64 %.292.i, %.294.i
  %.296.i = select i1 %.295.i, i64 %.292.i, i64 4611686018427387904
  %.302.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.303.i = icmp slt i64 %.296.i, %.302.i
  br i1 %.303.i, label %B300.i, label %_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B784.i.i, %B300.endif.i, %B244.i
  %.9.0 = phi i64 [ 0, %B244.i ], [ undef, %B784.i.i ], [ %.285.i, %B300.endif.i ]
  ret i64 %.9.0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v4i64.p0(<4 x i64>, ptr captures(none), <4 x i1>) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { optsize }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels5tiles6strips6stripsB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %excinfo"}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.isvectorized", i32 1}
!6 = !{!"llvm.loop.unroll.runtime.disable"}
!7 = !{!8, !10, !1, !3}
!8 = distinct !{!8, !9, !"_ZN7convjit8_kernels5tiles6strips13compute_stripB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!9 = distinct !{!9, !"_ZN7convjit8_kernels5tiles6strips13compute_stripB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!10 = distinct !{!10, !9, !"_ZN7convjit8_kernels5tiles6strips13compute_stripB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %excinfo"}
!11 = !{!"branch_weights", i32 1, i32 99}
!12 = !{!13, !8, !10, !1, !3}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels5tiles6strips9copy_rowsB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels5tiles6strips9copy_rowsB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!15 = !{!"branch_weights", i32 99, i32 1}
!16 = !{!"branch_weights", i32 9801, i32 199}
!17 = !{!18, !8, !10, !1, !3}
!18 = distinct !{!18, !19, !"_ZN7convjit8_kernels5tiles6strips11enter_planeB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2a: %retptr"}
!19 = distinct !{!19, !"_ZN7convjit8_kernels5tiles6strips11enter_planeB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx8int64_2a"}
