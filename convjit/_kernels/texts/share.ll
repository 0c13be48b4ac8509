; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4workB3v56B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier9transform6repeatB3v57B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save5storeB3v58B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4loadB3v59B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) local_unnamed_addr #3 {
.9:
  %.344.i.i = alloca [17 x <8 x i64>], align 64
  %.22.i = inttoptr i64 %.4 to ptr
  %.24.i = add nsw i64 %.5, 63
  %.65.i = and i64 %.24.i, -64
  %.69.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 24
  %.71.i = load i64, ptr %.69.i, align 1, !noalias !0
  %.72.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 192
  %.74.i = load i64, ptr %.72.i, align 1, !noalias !0
  %.77.i = icmp eq i64 %.74.i, 0
  br i1 %.77.i, label %B0.endif.endif.endif.i, label %B0.endif.else.i, !prof !4

B344.i:                                           ; preds = %B344.endif.i, %B344.preheader.i
  %bad.2.0.i = phi i64 [ %.386.i, %B344.endif.i ], [ 0, %B344.preheader.i ]
  %task.2.0.i = phi i64 [ %.397.i, %B344.endif.i ], [ %.339.i, %B344.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.344.i.i), !noalias !0
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.344.i.i, i8 0, i64 1088, i1 false), !noalias !5
  %.38.i.i = load i64, ptr %.344.i, align 1, !noalias !5
  %.42.i.i = load i64, ptr %.40.i.i, align 1, !noalias !5
  %.52.i.i = load i64, ptr %.50.i.i, align 1, !noalias !5
  %.56.i.i = icmp eq i64 %.52.i.i, 0
  br i1 %.56.i.i, label %B0.endif.endif.i.i, label %B0.else.i.i, !prof !4

B182.i.i:                                         ; preds = %B0.endif.endif.i.i
  %.166.i.i = load i64, ptr %.164.i.i, align 1, !noalias !5
  %.170.i.i = load i64, ptr %.168.i.i, align 1, !noalias !5
  %.174.i.i = load i64, ptr %.172.i.i, align 1, !noalias !5
  %.180.i.i = load i64, ptr %.256.i.i, align 1, !noalias !5
  %.184.i.i = add nsw i64 %.180.i.i, %.65.i
  %.159.i.i.i = add nsw i64 %.174.i.i, 40
  %.168.i.i.i = icmp eq i64 %.174.i.i, 0
  br i1 %.168.i.i.i, label %B136.i.i.i, label %B164.endif.i.i.i

B136.i.i.i:                                       ; preds = %B182.i.i
  %sunkaddr.i.i.i = inttoptr i64 %.170.i.i to ptr
  %sunkaddr3.i.i.i = getelementptr i8, ptr %sunkaddr.i.i.i, i64 %.166.i.i
  %sunkaddr4.i.i.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 24
  %.173.i.i.i = load i64, ptr %sunkaddr4.i.i.i, align 1, !noalias !9
  %sunkaddr7.i.i.i = getelementptr i8, ptr %sunkaddr3.i.i.i, i64 32
  %.177.i.i.i = load i64, ptr %sunkaddr7.i.i.i, align 1, !noalias !9
  br label %B164.endif.i.i.i

B240.loopexit.i.i.i:                              ; preds = %B356.loopexit.i.i.i, %B324.endif.i.i.i
  %.396.i.i.i = icmp sgt i64 %.395448460.i.i.i, 1
  br i1 %.396.i.i.i, label %B242.i.i.i, label %B344.endif.i

B242.i.i.i:                                       ; preds = %B242.lr.ph.i.i.i, %B240.loopexit.i.i.i
  %.395448460.i.i.i = phi i64 [ %.375.i.i.i, %B242.lr.ph.i.i.i ], [ %.405.i.i.i, %B240.loopexit.i.i.i ]
  %.402449459.i.i.i = phi i64 [ %first.2.0.i.i.i, %B242.lr.ph.i.i.i ], [ %.409.i.i.i, %B240.loopexit.i.i.i ]
  %.405.i.i.i = add nsw i64 %.395448460.i.i.i, -1
  %.409.i.i.i = add i64 %.402449459.i.i.i, 40
  br i1 %.168.i.i.i, label %B306.i.i.i, label %B324.endif.i.i.i

B306.i.i.i:                                       ; preds = %B242.i.i.i
  %sunkaddr8.i.i.i = inttoptr i64 %.402449459.i.i.i to ptr
  %sunkaddr9.i.i.i = getelementptr i8, ptr %sunkaddr8.i.i.i, i64 %.166.i.i
  %.455.i.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !9
  br label %B324.endif.i.i.i

B356.loopexit.i.i.i:                              ; preds = %B664.i.i.i, %B358.endif.endif.i.i.i, %B358.endif.i.i.i
  %.546.i.i.i = icmp sgt i64 %.545435443.i.i.i, 1
  br i1 %.546.i.i.i, label %B358.endif.i.i.i, label %B240.loopexit.i.i.i

B548.i.i.i:                                       ; preds = %B548.preheader.i.i.i, %B664.i.i.i
  %lsr.iv2.i.i.i = phi i64 [ %3, %B548.preheader.i.i.i ], [ %lsr.iv.next3.i.i.i, %B664.i.i.i ]
  %lsr.iv1.i.i.i = phi i64 [ %1, %B548.preheader.i.i.i ], [ %lsr.iv.next2.i.i.i, %B664.i.i.i ]
  %.1103.i.i.i = inttoptr i64 %lsr.iv1.i.i.i to ptr
  %.1108.i.i.i = getelementptr inbounds nuw i8, ptr %.1103.i.i.i, i64 8
  %.1110.i.i.i = load i64, ptr %.1108.i.i.i, align 1, !noalias !9
  %.1112.i.i.i = add nsw i64 %.599.i.i.i, %.1110.i.i.i
  %.1117.i.i.i = getelementptr inbounds nuw i8, ptr %.1103.i.i.i, i64 16
  %.1119.i.i.i = load i64, ptr %.1117.i.i.i, align 1, !noalias !9
  %.1120.not.i.i.i = icmp eq i64 %.1119.i.i.i, 0
  br i1 %.1120.not.i.i.i, label %B664.i.i.i, label %B620.i.i.i

B620.i.i.i:                                       ; preds = %B548.i.i.i
  %.1127.i.i.i = add nsw i64 %.1119.i.i.i, %.166.i.i
  %.1129.i.i.i = getelementptr inbounds nuw i8, ptr %.1103.i.i.i, i64 24
  %.1131.i.i.i = load i64, ptr %.1129.i.i.i, align 1, !noalias !9
  %.1133.i.i.i = mul nsw i64 %.1131.i.i.i, %.552436442.i.i.i
  %.1134.i.i.i = add nsw i64 %.1127.i.i.i, %.1133.i.i.i
  br label %B664.i.i.i

B664.i.i.i:                                       ; preds = %B620.i.i.i, %B548.i.i.i
  %"$phi664.3.2.3.i.i.i" = phi i64 [ %.1134.i.i.i, %B620.i.i.i ], [ %.617.i.i.i, %B548.i.i.i ]
  %.1149.i.i.i = load i64, ptr %.1103.i.i.i, align 1, !noalias !9
  %.1154.i.i.i = add nsw i64 %.1112.i.i.i, %.65.i
  %.1157.i.i.i = add nsw i64 %.184.i.i, %.1112.i.i.i
  %.1177.i.i.i = inttoptr i64 %.1149.i.i.i to ptr
  %.1178.i.i.i = call i64 %.1177.i.i.i(i64 %.1154.i.i.i, i64 %.1157.i.i.i, i64 %"$phi664.3.2.3.i.i.i", i64 %lsr.iv1.i.i.i), !noalias !9
  %lsr.iv.next2.i.i.i = add i64 %lsr.iv1.i.i.i, 112
  %lsr.iv.next3.i.i.i = add nsw i64 %lsr.iv2.i.i.i, -1
  %.1059.i.i.i = icmp sgt i64 %lsr.iv2.i.i.i, 3
  br i1 %.1059.i.i.i, label %B548.i.i.i, label %B356.loopexit.i.i.i

B164.endif.i.i.i:                                 ; preds = %B136.i.i.i, %B182.i.i
  %last.2.0.i.i.i = phi i64 [ %.177.i.i.i, %B136.i.i.i ], [ %.159.i.i.i, %B182.i.i ]
  %first.2.0.i.i.i = phi i64 [ %.173.i.i.i, %B136.i.i.i ], [ %.174.i.i, %B182.i.i ]
  %.351.i.i.i = sub i64 %last.2.0.i.i.i, %first.2.0.i.i.i
  %.352.i.i.i = icmp slt i64 %.351.i.i.i, 1
  br i1 %.352.i.i.i, label %B344.endif.i, label %B164.endif.endif.i.i.i

B164.endif.endif.i.i.i:                           ; preds = %B164.endif.i.i.i
  %.369425.i.i.i = urem i64 %.351.i.i.i, 40
  %.372.not.i.i.i = icmp ne i64 %.369425.i.i.i, 0
  %.373426.i.i.i = udiv i64 %.351.i.i.i, 40
  %.374.i.i.i = zext i1 %.372.not.i.i.i to i64
  %.375.i.i.i = add nuw nsw i64 %.373426.i.i.i, %.374.i.i.i
  %.396456.not.i.i.i = icmp eq i64 %.375.i.i.i, 0
  br i1 %.396456.not.i.i.i, label %B344.endif.i, label %B242.lr.ph.i.i.i

B242.lr.ph.i.i.i:                                 ; preds = %B164.endif.endif.i.i.i
  %.441.i.i.i = add nsw i64 %rem.1.0.i.i, 1
  %sunkaddr5.i.i.i = inttoptr i64 %.170.i.i to ptr
  %sunkaddr6.i.i.i = getelementptr i8, ptr %sunkaddr5.i.i.i, i64 %.166.i.i
  %sunkaddr16.i.i.i = getelementptr i8, ptr %sunkaddr6.i.i.i, i64 8
  %sunkaddr25.i.i.i = getelementptr i8, ptr %sunkaddr6.i.i.i, i64 16
  br label %B242.i.i.i

B324.endif.i.i.i:                                 ; preds = %B306.i.i.i, %B242.i.i.i
  %end.2.1.i.i.i = phi i64 [ %.455.i.i.i, %B306.i.i.i ], [ %.441.i.i.i, %B242.i.i.i ]
  %begin.2.1.i.i.i = phi i64 [ 0, %B306.i.i.i ], [ %rem.1.0.i.i, %B242.i.i.i ]
  %.503.i.i.i = sub i64 %end.2.1.i.i.i, %begin.2.1.i.i.i
  %.546441.not.i.i.i = icmp slt i64 %.503.i.i.i, 1
  br i1 %.546441.not.i.i.i, label %B240.loopexit.i.i.i, label %B358.endif.preheader.i.i.i

B358.endif.preheader.i.i.i:                       ; preds = %B324.endif.i.i.i
  %sunkaddr17.i.i.i = inttoptr i64 %.402449459.i.i.i to ptr
  %sunkaddr19.i.i.i = getelementptr i8, ptr %sunkaddr17.i.i.i, i64 %.166.i.i
  %sunkaddr20.i.i.i = getelementptr i8, ptr %sunkaddr19.i.i.i, i64 8
  %sunkaddr29.i.i.i = getelementptr i8, ptr %sunkaddr19.i.i.i, i64 16
  %sunkaddr32.i.i.i = getelementptr i8, ptr %sunkaddr19.i.i.i, i64 24
  %sunkaddr35.i.i.i = getelementptr i8, ptr %sunkaddr19.i.i.i, i64 32
  br label %B358.endif.i.i.i

B358.endif.i.i.i:                                 ; preds = %B358.endif.preheader.i.i.i, %B356.loopexit.i.i.i
  %.545435443.i.i.i = phi i64 [ %.555.i.i.i, %B356.loopexit.i.i.i ], [ %.503.i.i.i, %B358.endif.preheader.i.i.i ]
  %.552436442.i.i.i = phi i64 [ %.559.i.i.i, %B356.loopexit.i.i.i ], [ %begin.2.1.i.i.i, %B358.endif.preheader.i.i.i ]
  %.555.i.i.i = add nsw i64 %.545435443.i.i.i, -1
  %.559.i.i.i = add i64 %.552436442.i.i.i, 1
  %.590.i.i.i = load i64, ptr %sunkaddr16.i.i.i, align 1, !noalias !9
  %.592.i.i.i = mul nsw i64 %.590.i.i.i, %quot.0175.i.i
  %.596.i.i.i = load i64, ptr %sunkaddr20.i.i.i, align 1, !noalias !9
  %.598.i.i.i = mul nsw i64 %.596.i.i.i, %.552436442.i.i.i
  %.599.i.i.i = add nsw i64 %.598.i.i.i, %.592.i.i.i
  %.606.i.i.i = load i64, ptr %sunkaddr25.i.i.i, align 1, !noalias !9
  %.608.i.i.i = mul nsw i64 %.606.i.i.i, %quot.0175.i.i
  %.610.i.i.i = add nsw i64 %.608.i.i.i, %.3
  %.614.i.i.i = load i64, ptr %sunkaddr29.i.i.i, align 1, !noalias !9
  %.616.i.i.i = mul nsw i64 %.614.i.i.i, %.552436442.i.i.i
  %.617.i.i.i = add nsw i64 %.610.i.i.i, %.616.i.i.i
  %.624.i.i.i = load i64, ptr %sunkaddr32.i.i.i, align 1, !noalias !9
  %.628.i.i.i = load i64, ptr %sunkaddr35.i.i.i, align 1, !noalias !9
  %.1016.i.i.i = sub i64 %.628.i.i.i, %.624.i.i.i
  %.1017.i.i.i = icmp slt i64 %.1016.i.i.i, 1
  br i1 %.1017.i.i.i, label %B356.loopexit.i.i.i, label %B358.endif.endif.i.i.i

B358.endif.endif.i.i.i:                           ; preds = %B358.endif.i.i.i
  %.1032423.i.i.i = urem i64 %.1016.i.i.i, 112
  %.1035.not.i.i.i = icmp ne i64 %.1032423.i.i.i, 0
  %.1036424.i.i.i = udiv i64 %.1016.i.i.i, 112
  %.1037.i.i.i = zext i1 %.1035.not.i.i.i to i64
  %0 = or i64 %.1036424.i.i.i, %.1037.i.i.i
  %.1059431.not.i.i.i = icmp eq i64 %0, 0
  br i1 %.1059431.not.i.i.i, label %B356.loopexit.i.i.i, label %B548.preheader.i.i.i

B548.preheader.i.i.i:                             ; preds = %B358.endif.endif.i.i.i
  %1 = add i64 %.624.i.i.i, %.166.i.i
  %2 = add nuw nsw i64 %.1036424.i.i.i, 2
  %3 = add nuw nsw i64 %2, %.1037.i.i.i
  br label %B548.i.i.i

B276.i.i:                                         ; preds = %B0.endif.endif.i.i
  %.232.i.i = load i64, ptr %.230.i.i, align 1, !noalias !5
  %.247.not.i.i = icmp eq i64 %.38.i.i, 0
  br i1 %.247.not.i.i, label %B984.else.if.i.i, label %B322.i.i

B322.i.i:                                         ; preds = %B276.i.i
  %.258.i.i = load i64, ptr %.256.i.i, align 1, !noalias !5
  %.260.i.i = mul nsw i64 %.258.i.i, %rem.1.0.i.i
  %.262.i.i = add nsw i64 %.260.i.i, %.65.i
  %.278.not.i.i = icmp eq i64 %rem.1.0.i.i, 0
  %"$phi396.0.2.0.in.v.i.i" = select i1 %.278.not.i.i, i64 128, i64 136
  %"$phi396.0.2.0.in.i.i" = getelementptr inbounds nuw i8, ptr %.22.i, i64 %"$phi396.0.2.0.in.v.i.i"
  %"$phi396.0.2.0.i.i" = load i64, ptr %"$phi396.0.2.0.in.i.i", align 1, !noalias !5
  %.304.i.i = load i64, ptr %.302.i.i, align 1, !noalias !5
  %.306.i.i = mul nsw i64 %.304.i.i, %.11598.i
  %.313.i.i = icmp sgt i64 %.304.i.i, 1
  %spec.select.i.i = select i1 %.313.i.i, i64 %rem.1.0.i.i, i64 0
  %.328.i.i = add nsw i64 %spec.select.i.i, %.306.i.i
  %.339.i.i = load i64, ptr %.22.i, align 1, !noalias !5
  %.363.i.i = load i64, ptr %.361.i.i, align 1, !noalias !5
  %4 = call i64 @llvm.smax.i64(i64 %.363.i.i, i64 -1)
  %.443206.i.i = icmp ult i64 %4, 9223372036854775807
  br i1 %.443206.i.i, label %B622.lr.ph.i.i, label %B782.i.i

B622.lr.ph.i.i:                                   ; preds = %B322.i.i
  %.484.pre.i.i = load i64, ptr %.482.i.i, align 1, !noalias !5
  %.492.pre.i.i = load i64, ptr %.490.i.i, align 1, !noalias !5
  %5 = getelementptr i64, ptr %.22.i, i64 %.484.pre.i.i
  %6 = getelementptr i64, ptr %.22.i, i64 %.492.pre.i.i
  %7 = add nuw i64 %4, 2
  %8 = shl i64 %.363.i.i, 3
  br label %B622.i.i

B622.i.i:                                         ; preds = %B622.endif.endif.i.i, %B622.lr.ph.i.i
  %lsr.iv1.i.i = phi i64 [ %8, %B622.lr.ph.i.i ], [ %lsr.iv.next2.i.i, %B622.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %7, %B622.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B622.endif.endif.i.i ]
  %number.2.0209.i.i = phi i64 [ %.328.i.i, %B622.lr.ph.i.i ], [ %quot.3.0.i.i, %B622.endif.endif.i.i ]
  %scevgep6.i.i = getelementptr i8, ptr %5, i64 %lsr.iv1.i.i
  %.488.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !5
  %scevgep5.i.i = getelementptr i8, ptr %6, i64 %lsr.iv1.i.i
  %.496.i.i = load i64, ptr %scevgep5.i.i, align 8, !noalias !5
  %.500.i.i = icmp eq i64 %.488.i.i, 0
  br i1 %.500.i.i, label %B622.endif.endif.i.i, label %B622.else.i.i, !prof !4

B782.i.i:                                         ; preds = %B622.endif.endif.i.i, %B322.i.i
  %.610.i.i = icmp eq i64 %.38.i.i, 3
  %9 = icmp slt i64 %.328.i.i, %.339.i.i
  br i1 %.610.i.i, label %B804.i.i, label %B908.i.i

B804.i.i:                                         ; preds = %B782.i.i
  %brmerge.i.i = select i1 %.278.not.i.i, i1 true, i1 %.313.i.i
  %or.cond216.i.i = select i1 %9, i1 %brmerge.i.i, i1 false
  br i1 %or.cond216.i.i, label %B846.i.i, label %B344.endif.i

B846.i.i:                                         ; preds = %B804.i.i
  %.659.i.i = add nsw i64 %.258.i.i, %.65.i
  %.125227.not.i.i.i = icmp slt i64 %.363.i.i, 1
  br i1 %.125227.not.i.i.i, label %B234.i.i.i, label %B172.i.i.i

B172.i.i.i:                                       ; preds = %B846.i.i, %B172.i.i.i
  %lsr.iv17.i.i.i = phi i64 [ %lsr.iv.next18.i.i.i, %B172.i.i.i ], [ %.363.i.i, %B846.i.i ]
  %lsr.iv14.i.i.i = phi ptr [ %scevgep15.i.i.i, %B172.i.i.i ], [ %scevgep3.i8.i.i, %B846.i.i ]
  %rows.2.0230.i.i.i = phi i64 [ %.174.i.i.i, %B172.i.i.i ], [ 1, %B846.i.i ]
  %scevgep16.i.i.i = getelementptr i8, ptr %lsr.iv14.i.i.i, i64 -8
  %.167.i.i.i = load i64, ptr %lsr.iv14.i.i.i, align 8, !noalias !12
  %.171.i.i.i = load i64, ptr %scevgep16.i.i.i, align 8, !noalias !12
  %.172.i.i.i = sub nsw i64 %.167.i.i.i, %.171.i.i.i
  %.174.i.i.i = mul nsw i64 %.172.i.i.i, %rows.2.0230.i.i.i
  %scevgep15.i.i.i = getelementptr i8, ptr %lsr.iv14.i.i.i, i64 16
  %lsr.iv.next18.i.i.i = add i64 %lsr.iv17.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next18.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B234.i.i.i, label %B172.i.i.i

B234.i.i.i:                                       ; preds = %B172.i.i.i, %B846.i.i
  %rows.2.0.lcssa.i.i.i = phi i64 [ 1, %B846.i.i ], [ %.174.i.i.i, %B172.i.i.i ]
  %.188.idx.i.i.i = shl i64 %.363.i.i, 4
  %.188.i.i.i = getelementptr i8, ptr %.344.i.i, i64 %.188.idx.i.i.i
  %.189.i.i.i = load i64, ptr %.188.i.i.i, align 16, !noalias !12
  %.197.i.i.i = getelementptr i8, ptr %.188.i.i.i, i64 8
  %.198.i.i.i = load i64, ptr %.197.i.i.i, align 8, !noalias !12
  %.207.i.i.i = sub i64 %.198.i.i.i, %.189.i.i.i
  %.219.i.i.i = mul nsw i64 %rows.2.0.lcssa.i.i.i, %quot.0175.i.i
  %.223.i.i.i = icmp eq i64 %.42.i.i, 0
  br i1 %.223.i.i.i, label %B234.endif.endif.endif.i.i.i, label %B234.else.i.i.i, !prof !4

B406.loopexit.i.i.i:                              ; preds = %B876.i.i.i, %end.endif.endif.i.i.i, %end.endif.i.i.i
  %bad.2.1.lcssa.i.i.i = phi i64 [ %bad.3.0272.i.i.i, %end.endif.endif.i.i.i ], [ %bad.3.0272.i.i.i, %end.endif.i.i.i ], [ %.950.i.i.i, %B876.i.i.i ]
  %.392.i.i.i = icmp sgt i64 %.391257271.i.i.i, 1
  br i1 %.392.i.i.i, label %B408.endif.i.i.i, label %B344.endif.i

B496.i.i.i:                                       ; preds = %B496.endif.endif.i.i.i, %B496.lr.ph.i.i.i
  %lsr.iv6.i.i.i = phi ptr [ %scevgep5.i.i.i, %B496.lr.ph.i.i.i ], [ %scevgep7.i.i.i, %B496.endif.endif.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %16, %B496.lr.ph.i.i.i ], [ %lsr.iv.next.i.i.i, %B496.endif.endif.i.i.i ]
  %offset.3.1240.i.i.i = phi i64 [ 0, %B496.lr.ph.i.i.i ], [ %.673.i.i.i, %B496.endif.endif.i.i.i ]
  %target.2.1239.i.i.i = phi i64 [ %.437.i.i.i, %B496.lr.ph.i.i.i ], [ %.691.i.i.i, %B496.endif.endif.i.i.i ]
  %rest.2.1238.i.i.i = phi i64 [ %.398258270.i.i.i, %B496.lr.ph.i.i.i ], [ %quot.3.0.i.i.i, %B496.endif.endif.i.i.i ]
  %scevgep8.i.i.i = getelementptr i8, ptr %lsr.iv6.i.i.i, i64 -8
  %.573.i.i.i = load i64, ptr %lsr.iv6.i.i.i, align 8, !noalias !12
  %.577.i.i.i = load i64, ptr %scevgep8.i.i.i, align 8, !noalias !12
  %.578.i.i.i = sub nsw i64 %.573.i.i.i, %.577.i.i.i
  %.582.i.i.i = icmp eq i64 %.573.i.i.i, %.577.i.i.i
  br i1 %.582.i.i.i, label %B496.endif.endif.i.i.i, label %B496.else.i.i.i, !prof !4

B684.i.i.i:                                       ; preds = %B496.endif.endif.i.i.i, %B408.endif.i.i.i
  %target.2.1.lcssa.i.i.i = phi i64 [ %.437.i.i.i, %B408.endif.i.i.i ], [ %.691.i.i.i, %B496.endif.endif.i.i.i ]
  %offset.3.1.lcssa.i.i.i = phi i64 [ 0, %B408.endif.i.i.i ], [ %.673.i.i.i, %B496.endif.endif.i.i.i ]
  %.721.i.i.i = icmp slt i64 %.433.i.i.i, 17
  %.734.i.i.i = mul nsw i64 %.433.i.i.i, %.207.i.i.i
  %spec.select.i.i.i = select i1 %.721.i.i.i, i64 %.734.i.i.i, i64 0
  %.758245.i.i.i = icmp sgt i64 %spec.select.i.i.i, 0
  br i1 %.758245.i.i.i, label %body.preheader.i.i.i, label %end.i.i.i

body.preheader.i.i.i:                             ; preds = %B684.i.i.i
  %10 = getelementptr i64, ptr %.22.i, i64 %.704.pre.i.i.i
  %11 = getelementptr i64, ptr %10, i64 %.450.i.i.i
  %.712.i.i.i = getelementptr i8, ptr %11, i64 -8
  %.713.i.i.i = load i64, ptr %.712.i.i.i, align 8, !noalias !12
  %.714.i.i.i = shl i64 %.713.i.i.i, 2
  %12 = add i64 %.714.i.i.i, %target.2.1.lcssa.i.i.i
  br label %body.i.i.i

B876.i.i.i:                                       ; preds = %B876.preheader.i.i.i, %B876.i.i.i
  %lsr.iv11.i.i.i = phi i64 [ %.207.i.i.i, %B876.preheader.i.i.i ], [ %lsr.iv.next12.i.i.i, %B876.i.i.i ]
  %lsr.iv9.i.i.i = phi i64 [ %20, %B876.preheader.i.i.i ], [ %lsr.iv.next10.i.i.i, %B876.i.i.i ]
  %offset.4.1253.i.i.i = phi i64 [ %offset.3.1.lcssa.i.i.i, %B876.preheader.i.i.i ], [ %.958.i.i.i, %B876.i.i.i ]
  %bad.2.1252.i.i.i = phi i64 [ %bad.3.0272.i.i.i, %B876.preheader.i.i.i ], [ %.950.i.i.i, %B876.i.i.i ]
  %.861248250.i.i.i = phi i64 [ 0, %B876.preheader.i.i.i ], [ %.868.i.i.i, %B876.i.i.i ]
  %.868.i.i.i = add i64 %.861248250.i.i.i, %.774.i.i.i
  %.896.i.i.i = load i64, ptr %sunkaddr12.i25.i.i, align 1, !noalias !12
  %.900.i.i.i = call i64 @llvm.smin.i64(i64 %.896.i.i.i, i64 %lsr.iv11.i.i.i)
  %.904.i.i.i = load i64, ptr %sunkaddr12.i.i.i, align 1, !noalias !12
  %.907.i.i.i = add nsw i64 %offset.4.1253.i.i.i, %.262.i.i
  %.910.i.i.i = add nsw i64 %.659.i.i, %offset.4.1253.i.i.i
  %.914.i.i.i = load i64, ptr %sunkaddr20.i1.i.i, align 1, !noalias !12
  %.915.i.i.i = mul nsw i64 %.914.i.i.i, %.861248250.i.i.i
  %.917.i.i.i = add nsw i64 %.915.i.i.i, %target.2.1.lcssa.i.i.i
  %.941.i.i.i = inttoptr i64 %.904.i.i.i to ptr
  %.942.i.i.i = call i64 %.941.i.i.i(i64 %.907.i.i.i, i64 %.910.i.i.i, i64 %.917.i.i.i, i64 %.900.i.i.i, i64 %.914.i.i.i, i64 %.4), !noalias !12
  %.950.i.i.i = add nsw i64 %.942.i.i.i, %bad.2.1252.i.i.i
  %.956.i.i.i = load i64, ptr %.321.i.i.i, align 1, !noalias !12
  %.958.i.i.i = add nsw i64 %.956.i.i.i, %offset.4.1253.i.i.i
  %lsr.iv.next10.i.i.i = add i64 %lsr.iv9.i.i.i, -1
  %lsr.iv.next12.i.i.i = sub i64 %lsr.iv11.i.i.i, %.774.i.i.i
  %.855.i.i.i = icmp samesign ugt i64 %lsr.iv.next10.i.i.i, 1
  br i1 %.855.i.i.i, label %B876.i.i.i, label %B406.loopexit.i.i.i

B234.else.i.i.i:                                  ; preds = %B234.i.i.i
  %.234.i.i.i = icmp ne i64 %.219.i.i.i, -9223372036854775808
  %.235.i.i.i = icmp ne i64 %.42.i.i, -1
  %.236.not.i.i.i = or i1 %.235.i.i.i, %.234.i.i.i
  br i1 %.236.not.i.i.i, label %B234.else.if.i.i.i, label %B234.endif.else.i.i.i, !prof !16

B234.else.if.i.i.i:                               ; preds = %B234.else.i.i.i
  %.239.i.i.i = sdiv i64 %.219.i.i.i, %.42.i.i
  %.240.i.i.i = srem i64 %.219.i.i.i, %.42.i.i
  %.241.i.i.i = xor i64 %.240.i.i.i, %.42.i.i
  %.242.i.i.i = icmp slt i64 %.241.i.i.i, 0
  %.243.i.i.i = icmp ne i64 %.240.i.i.i, 0
  %.244.i.i.i = and i1 %.243.i.i.i, %.242.i.i.i
  %.249.i.i.i = sext i1 %.244.i.i.i to i64
  %spec.select217.i.i.i = add i64 %.239.i.i.i, %.249.i.i.i
  br label %B234.endif.else.i.i.i

B234.endif.else.i.i.i:                            ; preds = %B234.else.if.i.i.i, %B234.else.i.i.i
  %.228.0.i.i.i = phi i64 [ 0, %B234.else.i.i.i ], [ %spec.select217.i.i.i, %B234.else.if.i.i.i ]
  %.262.i.i.i = add nsw i64 %quot.0175.i.i, 1
  %.266.i.i.i = mul nsw i64 %rows.2.0.lcssa.i.i.i, %.262.i.i.i
  %.283.i.i.i = icmp ne i64 %.266.i.i.i, -9223372036854775808
  %.285.not.i.i.i = or i1 %.235.i.i.i, %.283.i.i.i
  br i1 %.285.not.i.i.i, label %B234.endif.else.if.i.i.i, label %B234.endif.endif.endif.i.i.i, !prof !16

B234.endif.else.if.i.i.i:                         ; preds = %B234.endif.else.i.i.i
  %.288.i.i.i = sdiv i64 %.266.i.i.i, %.42.i.i
  %.289.i.i.i = srem i64 %.266.i.i.i, %.42.i.i
  %.290.i.i.i = xor i64 %.289.i.i.i, %.42.i.i
  %.291.i.i.i = icmp slt i64 %.290.i.i.i, 0
  %.292.i.i.i = icmp ne i64 %.289.i.i.i, 0
  %.293.i.i.i = and i1 %.292.i.i.i, %.291.i.i.i
  %.298.i.i.i = sext i1 %.293.i.i.i to i64
  %spec.select218.i.i.i = add i64 %.288.i.i.i, %.298.i.i.i
  br label %B234.endif.endif.endif.i.i.i

B234.endif.endif.endif.i.i.i:                     ; preds = %B234.endif.else.if.i.i.i, %B234.endif.else.i.i.i, %B234.i.i.i
  %quot.0196.i.i.i = phi i64 [ 0, %B234.i.i.i ], [ %.228.0.i.i.i, %B234.endif.else.i.i.i ], [ %.228.0.i.i.i, %B234.endif.else.if.i.i.i ]
  %quot.1.0.i.i.i = phi i64 [ 0, %B234.i.i.i ], [ 0, %B234.endif.else.i.i.i ], [ %spec.select218.i.i.i, %B234.endif.else.if.i.i.i ]
  %.348.i.i.i = sub i64 %quot.1.0.i.i.i, %quot.0196.i.i.i
  %.392268.not.i.i.i = icmp slt i64 %.348.i.i.i, 1
  br i1 %.392268.not.i.i.i, label %B344.endif.i, label %B408.endif.lr.ph.i.i.i

B408.endif.lr.ph.i.i.i:                           ; preds = %B234.endif.endif.endif.i.i.i
  %13 = icmp sgt i64 %.207.i.i.i, 0
  br label %B408.endif.i.i.i

B408.endif.i.i.i:                                 ; preds = %B408.endif.lr.ph.i.i.i, %B406.loopexit.i.i.i
  %bad.3.0272.i.i.i = phi i64 [ 0, %B408.endif.lr.ph.i.i.i ], [ %bad.2.1.lcssa.i.i.i, %B406.loopexit.i.i.i ]
  %.391257271.i.i.i = phi i64 [ %.348.i.i.i, %B408.endif.lr.ph.i.i.i ], [ %.401.i.i.i, %B406.loopexit.i.i.i ]
  %.398258270.i.i.i = phi i64 [ %quot.0196.i.i.i, %B408.endif.lr.ph.i.i.i ], [ %.405.i3.i.i, %B406.loopexit.i.i.i ]
  %.401.i.i.i = add nsw i64 %.391257271.i.i.i, -1
  %.405.i3.i.i = add i64 %.398258270.i.i.i, 1
  %.433.i.i.i = load i64, ptr %sunkaddr20.i1.i.i, align 1, !noalias !12
  %.435.i.i.i = mul nsw i64 %.433.i.i.i, %.189.i.i.i
  %.437.i.i.i = add nsw i64 %.435.i.i.i, %.2
  %.450.i.i.i = load i64, ptr %.361.i.i, align 1, !noalias !12
  %.531235.not.i.i.i = icmp slt i64 %.450.i.i.i, 1
  %.704.pre.i.i.i = load i64, ptr %sunkaddr24.i.i.i, align 1, !noalias !12
  br i1 %.531235.not.i.i.i, label %B684.i.i.i, label %B496.lr.ph.i.i.i

B496.lr.ph.i.i.i:                                 ; preds = %B408.endif.i.i.i
  %.666.i.i.i = load i64, ptr %sunkaddr26.i.i.i, align 1, !noalias !12
  %14 = getelementptr i64, ptr %.22.i, i64 %.666.i.i.i
  %15 = getelementptr i64, ptr %.22.i, i64 %.704.pre.i.i.i
  %16 = add nuw i64 %.450.i.i.i, 1
  %17 = shl i64 %.450.i.i.i, 4
  %scevgep5.i.i.i = getelementptr i8, ptr %scevgep4.i.i.i, i64 %17
  br label %B496.i.i.i

B496.else.i.i.i:                                  ; preds = %B496.i.i.i
  %.593.i.i.i = icmp ne i64 %rest.2.1238.i.i.i, -9223372036854775808
  %.594.i.i.i = icmp ne i64 %.578.i.i.i, -1
  %.595.not.i.i.i = or i1 %.593.i.i.i, %.594.i.i.i
  br i1 %.595.not.i.i.i, label %B496.endif.else.if.i.i.i, label %B496.endif.endif.i.i.i, !prof !16

B496.endif.endif.i.i.i:                           ; preds = %B496.endif.else.if.i.i.i, %B496.else.i.i.i, %B496.i.i.i
  %rem.2.0207.i.i.i = phi i64 [ 0, %B496.i.i.i ], [ %spec.select219.i.i.i, %B496.endif.else.if.i.i.i ], [ 0, %B496.else.i.i.i ]
  %quot.3.0.i.i.i = phi i64 [ 0, %B496.i.i.i ], [ %spec.select220.i.i.i, %B496.endif.else.if.i.i.i ], [ 0, %B496.else.i.i.i ]
  %18 = shl i64 %lsr.iv.i.i.i, 3
  %scevgep2.i.i.i = getelementptr i8, ptr %14, i64 %18
  %scevgep3.i.i.i = getelementptr i8, ptr %scevgep2.i.i.i, i64 -16
  %.670.i.i.i = load i64, ptr %scevgep3.i.i.i, align 8, !noalias !12
  %.671.i.i.i = mul nsw i64 %.670.i.i.i, %rem.2.0207.i.i.i
  %.673.i.i.i = add nsw i64 %.671.i.i.i, %offset.3.1240.i.i.i
  %.680.i.i.i = add nsw i64 %rem.2.0207.i.i.i, %.577.i.i.i
  %scevgep6.i.i.i = getelementptr i8, ptr %15, i64 %18
  %scevgep9.i.i.i = getelementptr i8, ptr %scevgep6.i.i.i, i64 -16
  %.688.i.i.i = load i64, ptr %scevgep9.i.i.i, align 8, !noalias !12
  %.689.i.i.i = mul nsw i64 %.688.i.i.i, %.680.i.i.i
  %.691.i.i.i = add nsw i64 %.689.i.i.i, %target.2.1239.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, -1
  %scevgep7.i.i.i = getelementptr i8, ptr %lsr.iv6.i.i.i, i64 -16
  %.531.i.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i.i, 1
  br i1 %.531.i.i.i, label %B496.i.i.i, label %B684.i.i.i

B496.endif.else.if.i.i.i:                         ; preds = %B496.else.i.i.i
  %.599.i4.i.i = srem i64 %rest.2.1238.i.i.i, %.578.i.i.i
  %.600.i.i.i = xor i64 %.599.i4.i.i, %.578.i.i.i
  %.601.i.i.i = icmp slt i64 %.600.i.i.i, 0
  %.602.i.i.i = icmp ne i64 %.599.i4.i.i, 0
  %.603.i.i.i = and i1 %.602.i.i.i, %.601.i.i.i
  %.610.i5.i.i = select i1 %.603.i.i.i, i64 %.578.i.i.i, i64 0
  %spec.select219.i.i.i = add i64 %.610.i5.i.i, %.599.i4.i.i
  %.639.i.i.i = sdiv i64 %rest.2.1238.i.i.i, %.578.i.i.i
  %.649.i.i.i = sext i1 %.603.i.i.i to i64
  %spec.select220.i.i.i = add i64 %.639.i.i.i, %.649.i.i.i
  br label %B496.endif.endif.i.i.i

body.i.i.i:                                       ; preds = %body.i.i.i, %body.preheader.i.i.i
  %.757246.i.i.i = phi i64 [ %.763.i.i.i, %body.i.i.i ], [ 0, %body.preheader.i.i.i ]
  %19 = add i64 %12, %.757246.i.i.i
  %.761.i.i.i = inttoptr i64 %19 to ptr
  call void @llvm.prefetch.p0(ptr %.761.i.i.i, i32 1, i32 3, i32 1), !noalias !12
  %.763.i.i.i = add i64 %.757246.i.i.i, 64
  %.758.i.i.i = icmp slt i64 %.763.i.i.i, %spec.select.i.i.i
  br i1 %.758.i.i.i, label %body.i.i.i, label %end.i.i.i

end.i.i.i:                                        ; preds = %body.i.i.i, %B684.i.i.i
  %.774.i.i.i = load i64, ptr %sunkaddr12.i25.i.i, align 1, !noalias !12
  %.816.i.i.i = icmp eq i64 %.774.i.i.i, 0
  br i1 %.816.i.i.i, label %B344.if.if.i, label %end.endif.i.i.i, !prof !4

end.endif.i.i.i:                                  ; preds = %end.i.i.i
  %.814.i.i.i = icmp sgt i64 %.774.i.i.i, 0
  %.815.i.i.i = xor i1 %13, %.814.i.i.i
  br i1 %.815.i.i.i, label %B406.loopexit.i.i.i, label %end.endif.endif.i.i.i

end.endif.endif.i.i.i:                            ; preds = %end.endif.i.i.i
  %.828.i.i.i = srem i64 %.207.i.i.i, %.774.i.i.i
  %.829.i.i.i = sub nsw i64 0, %.828.i.i.i
  %.830.i.i.i = select i1 %13, i64 %.828.i.i.i, i64 %.829.i.i.i
  %.831.i.i.i = icmp sgt i64 %.830.i.i.i, 0
  %.832.i.i.i = sdiv i64 %.207.i.i.i, %.774.i.i.i
  %.833.i.i.i = zext i1 %.831.i.i.i to i64
  %.834.i.i.i = add i64 %.832.i.i.i, %.833.i.i.i
  %.855249.i.i.i = icmp sgt i64 %.834.i.i.i, 0
  br i1 %.855249.i.i.i, label %B876.preheader.i.i.i, label %B406.loopexit.i.i.i

B876.preheader.i.i.i:                             ; preds = %end.endif.endif.i.i.i
  %20 = add nuw i64 %.834.i.i.i, 1
  br label %B876.i.i.i

B908.i.i:                                         ; preds = %B782.i.i
  %.763.i.i = icmp ne i64 %"$phi396.0.2.0.i.i", 0
  %or.cond.i.i = select i1 %9, i1 %.763.i.i, i1 false
  br i1 %or.cond.i.i, label %B916.i.i, label %B984.else.if.i.i

B916.i.i:                                         ; preds = %B908.i.i
  %.775.i.i = load i64, ptr %.773.i.i, align 1, !noalias !5
  %.779.i.i = mul nsw i64 %.775.i.i, %rem.1.0.i.i
  %.783.i.i = add nsw i64 %.779.i.i, %.1
  %.125231.not.i.i.i = icmp slt i64 %.363.i.i, 1
  br i1 %.125231.not.i.i.i, label %B246.i.i.i, label %B168.lr.ph.i.i.i

B168.lr.ph.i.i.i:                                 ; preds = %B916.i.i
  %.170.i.pre.i.i = load i64, ptr %sunkaddr6.i9.i.i, align 1, !noalias !17
  %21 = shl i64 %.170.i.pre.i.i, 3
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B168.i.i.i, %B168.lr.ph.i.i.i
  %lsr.iv10.i.i.i = phi i64 [ %.363.i.i, %B168.lr.ph.i.i.i ], [ %lsr.iv.next11.i.i.i, %B168.i.i.i ]
  %lsr.iv7.i.i.i = phi ptr [ %.22.i, %B168.lr.ph.i.i.i ], [ %scevgep8.i14.i.i, %B168.i.i.i ]
  %lsr.iv4.i.i.i = phi ptr [ %scevgep3.i8.i.i, %B168.lr.ph.i.i.i ], [ %scevgep5.i13.i.i, %B168.i.i.i ]
  %scevgep6.i10.i.i = getelementptr i8, ptr %lsr.iv4.i.i.i, i64 -8
  %.166.i.i.i = load i64, ptr %scevgep6.i10.i.i, align 8, !noalias !17
  %scevgep9.i11.i.i = getelementptr i8, ptr %lsr.iv7.i.i.i, i64 %21
  %.174.i12.i.i = load i64, ptr %scevgep9.i11.i.i, align 8, !noalias !17
  %.175.i.i.i = add nsw i64 %.174.i12.i.i, %.166.i.i.i
  store i64 %.175.i.i.i, ptr %lsr.iv4.i.i.i, align 8, !noalias !17
  %scevgep5.i13.i.i = getelementptr i8, ptr %lsr.iv4.i.i.i, i64 16
  %scevgep8.i14.i.i = getelementptr i8, ptr %lsr.iv7.i.i.i, i64 8
  %lsr.iv.next11.i.i.i = add i64 %lsr.iv10.i.i.i, -1
  %exitcond.not.i15.i.i = icmp eq i64 %lsr.iv.next11.i.i.i, 0
  br i1 %exitcond.not.i15.i.i, label %B246.i.thread.i.i, label %B168.i.i.i

B246.i.i.i:                                       ; preds = %B916.i.i
  %.189.i16.i.i = load i64, ptr %.187.i61.i.i, align 1, !noalias !17
  %.200.i.i.i = icmp sgt i64 %.189.i16.i.i, 1
  br i1 %.200.i.i.i, label %B286.i.i.i, label %B346.endif.B510_crit_edge.i.i.i

B246.i.thread.i.i:                                ; preds = %B168.i.i.i
  %.189.i1662.i.i = load i64, ptr %.187.i61.i.i, align 1, !noalias !17
  %.200.i63.i.i = icmp sgt i64 %.189.i1662.i.i, 1
  br i1 %.200.i63.i.i, label %B286.i.i.i, label %B420.lr.ph.i.i.i

B286.i.i.i:                                       ; preds = %B246.i.thread.i.i, %B246.i.i.i
  %.189.i1664.i.i = phi i64 [ %.189.i1662.i.i, %B246.i.thread.i.i ], [ %.189.i16.i.i, %B246.i.i.i ]
  %.219.i37.i.i = mul nsw i64 %.189.i1664.i.i, %quot.0175.i.i
  %.223.i38.i.i = icmp eq i64 %.42.i.i, 0
  br i1 %.223.i38.i.i, label %B686.endif.i.i.i, label %B286.else.i.i.i, !prof !4

B420.i.i.i:                                       ; preds = %B420.lr.ph.i.i.i, %B420.i.i.i
  %lsr.iv2.in.i.i.i = phi i64 [ %.363.i.i, %B420.lr.ph.i.i.i ], [ %lsr.iv2.i17.i.i, %B420.i.i.i ]
  %divided.2.0242.i.i.i = phi i64 [ 0, %B420.lr.ph.i.i.i ], [ %divided.3.1.i.i.i, %B420.i.i.i ]
  %step.2.0241.i.i.i = phi i64 [ 0, %B420.lr.ph.i.i.i ], [ %step.3.1.i.i.i, %B420.i.i.i ]
  %size.2.0240.i.i.i = phi i64 [ %.323.i.i.i, %B420.lr.ph.i.i.i ], [ %size.3.1.i.i.i, %B420.i.i.i ]
  %lsr.iv2.i17.i.i = add i64 %lsr.iv2.in.i.i.i, -1
  %22 = shl i64 %lsr.iv2.i17.i.i, 3
  %scevgep4.i18.i.i = getelementptr i8, ptr %24, i64 %22
  %.482.i.i.i = load i64, ptr %scevgep4.i18.i.i, align 8, !noalias !17
  %.483.i.i.i = icmp sgt i64 %.482.i.i.i, 1
  %.503.i19.i.i = call i64 @llvm.smax.i64(i64 %.482.i.i.i, i64 1)
  %size.3.1.i.i.i = mul nsw i64 %.503.i19.i.i, %size.2.0240.i.i.i
  %step.3.1.i.i.i = select i1 %.483.i.i.i, i64 %size.2.0240.i.i.i, i64 %step.2.0241.i.i.i
  %divided.3.1.i.i.i = select i1 %.483.i.i.i, i64 %lsr.iv2.i17.i.i, i64 %divided.2.0242.i.i.i
  %.417.i.i.i = icmp samesign ugt i64 %lsr.iv2.in.i.i.i, 1
  br i1 %.417.i.i.i, label %B420.i.i.i, label %B510.i.i.i

B510.i.i.i:                                       ; preds = %B420.i.i.i, %B346.endif.B510_crit_edge.i.i.i
  %.189.i166567.i.i = phi i64 [ %.189.i16.i.i, %B346.endif.B510_crit_edge.i.i.i ], [ %.189.i1662.i.i, %B420.i.i.i ]
  %.536.i.i.i = phi i64 [ %.536.pre.i.i.i, %B346.endif.B510_crit_edge.i.i.i ], [ %.170.i.pre.i.i, %B420.i.i.i ]
  %step.2.0.lcssa.i.i.i = phi i64 [ 0, %B346.endif.B510_crit_edge.i.i.i ], [ %step.3.1.i.i.i, %B420.i.i.i ]
  %divided.2.0.lcssa.i.i.i = phi i64 [ 0, %B346.endif.B510_crit_edge.i.i.i ], [ %divided.3.1.i.i.i, %B420.i.i.i ]
  %23 = getelementptr i64, ptr %.22.i, i64 %.536.i.i.i
  %.540.i.i.i = getelementptr i64, ptr %23, i64 %divided.2.0.lcssa.i.i.i
  %.541.i.i.i = load i64, ptr %.540.i.i.i, align 8, !noalias !17
  %.547.idx.i.i.i = shl i64 %divided.2.0.lcssa.i.i.i, 4
  %.547.i.i.i = getelementptr i8, ptr %.344.i.i, i64 %.547.idx.i.i.i
  %.548.i.i.i = load i64, ptr %.547.i.i.i, align 16, !noalias !17
  %.553.i.i.i = mul nsw i64 %.541.i.i.i, %quot.0175.i.i
  %.557.i.i.i = icmp eq i64 %.42.i.i, 0
  br i1 %.557.i.i.i, label %B344.endif.i, label %B510.else.i.i.i, !prof !4

B618.i.i.i:                                       ; preds = %B510.endif.endif.i.i.i
  %.695.i.i.i = add nsw i64 %.562.0.i.i.i, %.548.i.i.i
  %.698.i.i.i = add nsw i64 %.608.0.i.i.i, %.548.i.i.i
  store i64 %.695.i.i.i, ptr %.547.i.i.i, align 16, !noalias !17
  %sunkaddr10.i.i.i = getelementptr i8, ptr %.547.i.i.i, i64 8
  store i64 %.698.i.i.i, ptr %sunkaddr10.i.i.i, align 8, !noalias !17
  %.718.i.i.i = mul nsw i64 %.562.0.i.i.i, %step.2.0.lcssa.i.i.i
  %.724.i.i.i = add nsw i64 %.718.i.i.i, %.262.i.i
  br label %B686.endif.i.i.i

B752.i.i.i:                                       ; preds = %B752.lr.ph.i.i.i, %B752.i.i.i
  %lsr.iv.i26.i.i = phi i64 [ %26, %B752.lr.ph.i.i.i ], [ %lsr.iv.next.i32.i.i, %B752.i.i.i ]
  %.832248250.i.i.i = phi i64 [ %first.2.0.i24.i.i, %B752.lr.ph.i.i.i ], [ %.839.i.i.i, %B752.i.i.i ]
  %.839.i.i.i = add i64 %.832248250.i.i.i, 1
  %.867.i.i.i = load i64, ptr %sunkaddr12.i25.i.i, align 1, !noalias !17
  %.868.i27.i.i = mul nsw i64 %.867.i.i.i, %.832248250.i.i.i
  %.870.i.i.i = add nsw i64 %.868.i27.i.i, %.737.i.i.i
  %.874.i.i.i = load i64, ptr %.361.i.i, align 1, !noalias !17
  %.877.idx.i.i.i = shl i64 %.874.i.i.i, 4
  %sunkaddr16.i28.i.i = getelementptr i8, ptr %.344.i.i, i64 %.877.idx.i.i.i
  store i64 %.870.i.i.i, ptr %sunkaddr16.i28.i.i, align 16, !noalias !17
  %.884.i.i.i = mul nsw i64 %.867.i.i.i, %.839.i.i.i
  %.886.i.i.i = add nsw i64 %.884.i.i.i, %.737.i.i.i
  %sunkaddr19.i29.i.i = getelementptr i8, ptr %sunkaddr16.i28.i.i, i64 8
  store i64 %.886.i.i.i, ptr %sunkaddr19.i29.i.i, align 8, !noalias !17
  %.899.i.i.i = load i64, ptr %sunkaddr21.i.i.i, align 1, !noalias !17
  %.907.i30.i.i = load i64, ptr %.321.i.i.i, align 1, !noalias !17
  %.908.i.i.i = mul nsw i64 %.907.i30.i.i, %.832248250.i.i.i
  %.910.i31.i.i = add nsw i64 %.908.i.i.i, %plane.2.0.i.i.i
  %.925.i.i.i = inttoptr i64 %.899.i.i.i to ptr
  %.926.i.i.i = call i64 %.925.i.i.i(i64 %.783.i.i, i64 %.903.i.i.i, i64 %27, i64 %.910.i31.i.i), !noalias !17
  %lsr.iv.next.i32.i.i = add i64 %lsr.iv.i26.i.i, -1
  %.826.i.i.i = icmp samesign ugt i64 %lsr.iv.next.i32.i.i, 1
  br i1 %.826.i.i.i, label %B752.i.i.i, label %B344.endif.i

B286.else.i.i.i:                                  ; preds = %B286.i.i.i
  %.234.i39.i.i = icmp ne i64 %.219.i37.i.i, -9223372036854775808
  %.235.i40.i.i = icmp ne i64 %.42.i.i, -1
  %.236.not.i41.i.i = or i1 %.235.i40.i.i, %.234.i39.i.i
  br i1 %.236.not.i41.i.i, label %B286.else.if.i.i.i, label %B286.endif.else.i.i.i, !prof !16

B286.else.if.i.i.i:                               ; preds = %B286.else.i.i.i
  %.239.i49.i.i = sdiv i64 %.219.i37.i.i, %.42.i.i
  %.240.i50.i.i = srem i64 %.219.i37.i.i, %.42.i.i
  %.241.i51.i.i = xor i64 %.240.i50.i.i, %.42.i.i
  %.242.i52.i.i = icmp slt i64 %.241.i51.i.i, 0
  %.243.i53.i.i = icmp ne i64 %.240.i50.i.i, 0
  %.244.i54.i.i = and i1 %.243.i53.i.i, %.242.i52.i.i
  %.249.i55.i.i = sext i1 %.244.i54.i.i to i64
  %spec.select.i56.i.i = add i64 %.239.i49.i.i, %.249.i55.i.i
  br label %B286.endif.else.i.i.i

B286.endif.else.i.i.i:                            ; preds = %B286.else.if.i.i.i, %B286.else.i.i.i
  %.228.0.i42.i.i = phi i64 [ 0, %B286.else.i.i.i ], [ %spec.select.i56.i.i, %B286.else.if.i.i.i ]
  %.262.i43.i.i = add nsw i64 %quot.0175.i.i, 1
  %.269.i.i.i = mul nsw i64 %.189.i1664.i.i, %.262.i43.i.i
  %.284.i.i.i = icmp ne i64 %.269.i.i.i, -9223372036854775808
  %.286.not.i.i.i = or i1 %.235.i40.i.i, %.284.i.i.i
  br i1 %.286.not.i.i.i, label %B286.endif.else.if.i.i.i, label %B686.endif.i.i.i, !prof !16

B286.endif.else.if.i.i.i:                         ; preds = %B286.endif.else.i.i.i
  %.289.i44.i.i = sdiv i64 %.269.i.i.i, %.42.i.i
  %.290.i45.i.i = srem i64 %.269.i.i.i, %.42.i.i
  %.291.i46.i.i = xor i64 %.290.i45.i.i, %.42.i.i
  %.292.i47.i.i = icmp slt i64 %.291.i46.i.i, 0
  %.293.i48.i.i = icmp ne i64 %.290.i45.i.i, 0
  %.294.i.i.i = and i1 %.293.i48.i.i, %.292.i47.i.i
  %.299.i.i.i = sext i1 %.294.i.i.i to i64
  %spec.select224.i.i.i = add i64 %.289.i44.i.i, %.299.i.i.i
  br label %B686.endif.i.i.i

B346.endif.B510_crit_edge.i.i.i:                  ; preds = %B246.i.i.i
  %.536.pre.i.i.i = load i64, ptr %sunkaddr6.i9.i.i, align 1, !noalias !17
  br label %B510.i.i.i

B420.lr.ph.i.i.i:                                 ; preds = %B246.i.thread.i.i
  %.323.i.i.i = load i64, ptr %.321.i.i.i, align 1, !noalias !17
  %24 = getelementptr i64, ptr %.22.i, i64 %.170.i.pre.i.i
  br label %B420.i.i.i

B510.else.i.i.i:                                  ; preds = %B510.i.i.i
  %.568.i.i.i = icmp ne i64 %.553.i.i.i, -9223372036854775808
  %.569.i.i.i = icmp ne i64 %.42.i.i, -1
  %.570.not.i.i.i = or i1 %.569.i.i.i, %.568.i.i.i
  br i1 %.570.not.i.i.i, label %B510.else.if.i.i.i, label %B510.endif.else.i.i.i, !prof !16

B510.else.if.i.i.i:                               ; preds = %B510.else.i.i.i
  %.573.i34.i.i = sdiv i64 %.553.i.i.i, %.42.i.i
  %.574.i.i.i = srem i64 %.553.i.i.i, %.42.i.i
  %.575.i.i.i = xor i64 %.574.i.i.i, %.42.i.i
  %.576.i.i.i = icmp slt i64 %.575.i.i.i, 0
  %.577.i35.i.i = icmp ne i64 %.574.i.i.i, 0
  %.578.i36.i.i = and i1 %.577.i35.i.i, %.576.i.i.i
  %.583.i.i.i = sext i1 %.578.i36.i.i to i64
  %spec.select225.i.i.i = add i64 %.573.i34.i.i, %.583.i.i.i
  br label %B510.endif.else.i.i.i

B510.endif.else.i.i.i:                            ; preds = %B510.else.if.i.i.i, %B510.else.i.i.i
  %.562.0.i.i.i = phi i64 [ 0, %B510.else.i.i.i ], [ %spec.select225.i.i.i, %B510.else.if.i.i.i ]
  %.596.i20.i.i = add nsw i64 %quot.0175.i.i, 1
  %.599.i21.i.i = mul nsw i64 %.541.i.i.i, %.596.i20.i.i
  %.614.i22.i.i = icmp ne i64 %.599.i21.i.i, -9223372036854775808
  %.616.not.i.i.i = or i1 %.569.i.i.i, %.614.i22.i.i
  br i1 %.616.not.i.i.i, label %B510.endif.else.if.i.i.i, label %B510.endif.endif.i.i.i, !prof !16

B510.endif.endif.i.i.i:                           ; preds = %B510.endif.else.if.i.i.i, %B510.endif.else.i.i.i
  %.608.0.i.i.i = phi i64 [ 0, %B510.endif.else.i.i.i ], [ %spec.select226.i.i.i, %B510.endif.else.if.i.i.i ]
  %.651.i.i.i = icmp eq i64 %.562.0.i.i.i, %.608.0.i.i.i
  br i1 %.651.i.i.i, label %B344.endif.i, label %B618.i.i.i

B510.endif.else.if.i.i.i:                         ; preds = %B510.endif.else.i.i.i
  %.619.i.i.i = sdiv i64 %.599.i21.i.i, %.42.i.i
  %.620.i.i.i = srem i64 %.599.i21.i.i, %.42.i.i
  %.621.i.i.i = xor i64 %.620.i.i.i, %.42.i.i
  %.622.i.i.i = icmp slt i64 %.621.i.i.i, 0
  %.623.i.i.i = icmp ne i64 %.620.i.i.i, 0
  %.624.i33.i.i = and i1 %.623.i.i.i, %.622.i.i.i
  %.629.i.i.i = sext i1 %.624.i33.i.i to i64
  %spec.select226.i.i.i = add i64 %.619.i.i.i, %.629.i.i.i
  br label %B510.endif.endif.i.i.i

B686.endif.i.i.i:                                 ; preds = %B286.endif.else.if.i.i.i, %B286.endif.else.i.i.i, %B618.i.i.i, %B286.i.i.i
  %plane.2.0.i.i.i = phi i64 [ %.724.i.i.i, %B618.i.i.i ], [ %.262.i.i, %B286.i.i.i ], [ %.262.i.i, %B286.endif.else.i.i.i ], [ %.262.i.i, %B286.endif.else.if.i.i.i ]
  %last.2.0.i23.i.i = phi i64 [ %.189.i166567.i.i, %B618.i.i.i ], [ 0, %B286.i.i.i ], [ 0, %B286.endif.else.i.i.i ], [ %spec.select224.i.i.i, %B286.endif.else.if.i.i.i ]
  %first.2.0.i24.i.i = phi i64 [ 0, %B618.i.i.i ], [ 0, %B286.i.i.i ], [ %.228.0.i42.i.i, %B286.endif.else.i.i.i ], [ %.228.0.i42.i.i, %B286.endif.else.if.i.i.i ]
  %.736.idx.i.i.i = shl i64 %.363.i.i, 4
  %.736.i.i.i = getelementptr i8, ptr %.344.i.i, i64 %.736.idx.i.i.i
  %.737.i.i.i = load i64, ptr %.736.i.i.i, align 16, !noalias !17
  %.783.i.i.i = sub i64 %last.2.0.i23.i.i, %first.2.0.i24.i.i
  %.826249.not.i.i.i = icmp slt i64 %.783.i.i.i, 1
  br i1 %.826249.not.i.i.i, label %B344.endif.i, label %B752.lr.ph.i.i.i

B752.lr.ph.i.i.i:                                 ; preds = %B686.endif.i.i.i
  %.901.i.i.i = shl nsw i64 %"$phi396.0.2.0.i.i", 3
  %.903.i.i.i = add nsw i64 %.901.i.i.i, %.4
  %25 = add i64 %last.2.0.i23.i.i, 1
  %26 = sub i64 %25, %first.2.0.i24.i.i
  br label %B752.i.i.i

B0.else.i.i:                                      ; preds = %B344.i
  %.67.i.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.68.i.i = icmp ne i64 %.52.i.i, -1
  %.69.not.i.i = or i1 %.67.i.i, %.68.i.i
  br i1 %.69.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.i.i, !prof !16

B0.endif.endif.i.i:                               ; preds = %B0.endif.else.if.i.i, %B0.else.i.i, %B344.i
  %quot.0175.i.i = phi i64 [ 0, %B344.i ], [ %spec.select198.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %rem.1.0.i.i = phi i64 [ 0, %B344.i ], [ %spec.select199.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.146.i.i = icmp eq i64 %.38.i.i, 2
  br i1 %.146.i.i, label %B182.i.i, label %B276.i.i

B0.endif.else.if.i.i:                             ; preds = %B0.else.i.i
  %.72.i.i = sdiv i64 %task.2.0.i, %.52.i.i
  %.73.i.i = srem i64 %task.2.0.i, %.52.i.i
  %.74.i.i = xor i64 %.73.i.i, %.52.i.i
  %.75.i.i = icmp slt i64 %.74.i.i, 0
  %.76.i.i = icmp ne i64 %.73.i.i, 0
  %.77.i.i = and i1 %.76.i.i, %.75.i.i
  %.82.i.i = sext i1 %.77.i.i to i64
  %spec.select198.i.i = add i64 %.72.i.i, %.82.i.i
  %.129.i.i = select i1 %.77.i.i, i64 %.52.i.i, i64 0
  %spec.select199.i.i = add i64 %.129.i.i, %.73.i.i
  br label %B0.endif.endif.i.i

B622.else.i.i:                                    ; preds = %B622.i.i
  %.511.i.i = icmp ne i64 %number.2.0209.i.i, -9223372036854775808
  %.512.i.i = icmp ne i64 %.488.i.i, -1
  %.513.not.i.i = or i1 %.511.i.i, %.512.i.i
  br i1 %.513.not.i.i, label %B622.endif.else.if.i.i, label %B622.endif.endif.i.i, !prof !16

B622.endif.endif.i.i:                             ; preds = %B622.endif.else.if.i.i, %B622.else.i.i, %B622.i.i
  %.538183.i.i = phi i64 [ %.538214.i.i, %B622.endif.else.if.i.i ], [ %.496.i.i, %B622.i.i ], [ %.496.i.i, %B622.else.i.i ]
  %quot.3.0.i.i = phi i64 [ %spec.select201.i.i, %B622.endif.else.if.i.i ], [ 0, %B622.i.i ], [ 0, %B622.else.i.i ]
  %.583.i.i = getelementptr i64, ptr %.22.i, i64 %.538183.i.i
  %.584.i.i = load i64, ptr %.583.i.i, align 8, !noalias !5
  %.587.i.i = getelementptr i8, ptr %.583.i.i, i64 8
  %.588.i.i = load i64, ptr %.587.i.i, align 8, !noalias !5
  %sunkaddr.i.i = shl i64 %lsr.iv1.i.i, 1
  %sunkaddr9.i.i = getelementptr i8, ptr %.344.i.i, i64 %sunkaddr.i.i
  store i64 %.584.i.i, ptr %sunkaddr9.i.i, align 16, !noalias !5
  %sunkaddr12.i.i = getelementptr i8, ptr %sunkaddr9.i.i, i64 8
  store i64 %.588.i.i, ptr %sunkaddr12.i.i, align 8, !noalias !5
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, -8
  %.443.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.443.i.i, label %B622.i.i, label %B782.i.i

B622.endif.else.if.i.i:                           ; preds = %B622.else.i.i
  %.517.i.i = srem i64 %number.2.0209.i.i, %.488.i.i
  %.518.i.i = xor i64 %.517.i.i, %.488.i.i
  %.519.i.i = icmp slt i64 %.518.i.i, 0
  %.520.i.i = icmp ne i64 %.517.i.i, 0
  %.521.i.i = and i1 %.520.i.i, %.519.i.i
  %.528.i.i = select i1 %.521.i.i, i64 %.488.i.i, i64 0
  %spec.select200.i.i = add i64 %.517.i.i, %.496.i.i
  %.538214.i.i = add i64 %spec.select200.i.i, %.528.i.i
  %.558.i.i = sdiv i64 %number.2.0209.i.i, %.488.i.i
  %.568.i.i = sext i1 %.521.i.i to i64
  %spec.select201.i.i = add i64 %.558.i.i, %.568.i.i
  br label %B622.endif.endif.i.i

B984.else.if.i.i:                                 ; preds = %B908.i.i, %B276.i.i
  %part.2.0.i.i = phi i64 [ %task.2.0.i, %B276.i.i ], [ %quot.0175.i.i, %B908.i.i ]
  %size.2.0.i.i = phi i64 [ %.232.i.i, %B276.i.i ], [ %.258.i.i, %B908.i.i ]
  %target.2.0.i.i = phi i64 [ %.65.i, %B276.i.i ], [ %.262.i.i, %B908.i.i ]
  %.866.1.i.i = ashr i64 %size.2.0.i.i, 6
  %.902.i.i = mul nsw i64 %.866.1.i.i, %part.2.0.i.i
  %.906.i.i = icmp eq i64 %.42.i.i, 0
  br i1 %.906.i.i, label %B984.endif.endif.endif.i.i, label %B984.endif.else.i.i, !prof !4

B984.endif.else.i.i:                              ; preds = %B984.else.if.i.i
  %.917.i.i = icmp ne i64 %.902.i.i, -9223372036854775808
  %.918.i.i = icmp ne i64 %.42.i.i, -1
  %.919.not.i.i = or i1 %.918.i.i, %.917.i.i
  br i1 %.919.not.i.i, label %B984.endif.else.if.i.i, label %B984.endif.endif.else.i.i, !prof !16

B984.endif.else.if.i.i:                           ; preds = %B984.endif.else.i.i
  %.922.i.i = sdiv i64 %.902.i.i, %.42.i.i
  %.923.i.i = srem i64 %.902.i.i, %.42.i.i
  %.924.i.i = xor i64 %.923.i.i, %.42.i.i
  %.925.i.i = icmp slt i64 %.924.i.i, 0
  %.926.i.i = icmp ne i64 %.923.i.i, 0
  %.927.i.i = and i1 %.926.i.i, %.925.i.i
  %.932.i.i = sext i1 %.927.i.i to i64
  %spec.select202.i.i = add i64 %.922.i.i, %.932.i.i
  br label %B984.endif.endif.else.i.i

B984.endif.endif.else.i.i:                        ; preds = %B984.endif.else.if.i.i, %B984.endif.else.i.i
  %.911.0.i.i = phi i64 [ 0, %B984.endif.else.i.i ], [ %spec.select202.i.i, %B984.endif.else.if.i.i ]
  %.944.i.i = shl nsw i64 %.911.0.i.i, 6
  %.946.i.i = add nsw i64 %.944.i.i, %target.2.0.i.i
  %.950.i.i = add nsw i64 %part.2.0.i.i, 1
  %.953.i.i = mul nsw i64 %.866.1.i.i, %.950.i.i
  %.968.i.i = icmp ne i64 %.953.i.i, -9223372036854775808
  %.970.not.i.i = or i1 %.918.i.i, %.968.i.i
  br i1 %.970.not.i.i, label %B984.endif.endif.else.if.i.i, label %B984.endif.endif.endif.i.i, !prof !16

B984.endif.endif.endif.i.i:                       ; preds = %B984.endif.endif.else.if.i.i, %B984.endif.endif.else.i.i, %B984.else.if.i.i
  %.946192.i.i = phi i64 [ %.946.i.i, %B984.endif.endif.else.if.i.i ], [ %.946.i.i, %B984.endif.endif.else.i.i ], [ %target.2.0.i.i, %B984.else.if.i.i ]
  %quot.5.0190.i.i = phi i64 [ %.911.0.i.i, %B984.endif.endif.else.if.i.i ], [ %.911.0.i.i, %B984.endif.endif.else.i.i ], [ 0, %B984.else.if.i.i ]
  %quot.6.0.i.i = phi i64 [ %spec.select203.i.i, %B984.endif.endif.else.if.i.i ], [ 0, %B984.endif.endif.else.i.i ], [ 0, %B984.else.if.i.i ]
  %.997.i.i = sub nsw i64 %quot.6.0.i.i, %quot.5.0190.i.i
  %.998.i.i = shl nsw i64 %.997.i.i, 6
  %.999.i.i = inttoptr i64 %.946192.i.i to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %.999.i.i, i8 0, i64 %.998.i.i, i1 false), !noalias !5
  br label %B344.endif.i

B984.endif.endif.else.if.i.i:                     ; preds = %B984.endif.endif.else.i.i
  %.973.i.i = sdiv i64 %.953.i.i, %.42.i.i
  %.974.i.i = srem i64 %.953.i.i, %.42.i.i
  %.975.i.i = xor i64 %.974.i.i, %.42.i.i
  %.976.i.i = icmp slt i64 %.975.i.i, 0
  %.977.i.i = icmp ne i64 %.974.i.i, 0
  %.978.i.i = and i1 %.977.i.i, %.976.i.i
  %.983.i.i = sext i1 %.978.i.i to i64
  %spec.select203.i.i = add i64 %.973.i.i, %.983.i.i
  br label %B984.endif.endif.endif.i.i

B0.endif.else.i:                                  ; preds = %.9
  %.88.i = icmp ne i64 %.7, -9223372036854775808
  %.89.i = icmp ne i64 %.74.i, -1
  %.90.not.i = or i1 %.88.i, %.89.i
  br i1 %.90.not.i, label %B0.endif.endif.else.if.i, label %B0.endif.endif.endif.i, !prof !16

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.else.if.i, %B0.endif.else.i, %.9
  %.11598.i = phi i64 [ %.115108.i, %B0.endif.endif.else.if.i ], [ %.71.i, %.9 ], [ %.71.i, %B0.endif.else.i ]
  %rem.2.0.i = phi i64 [ %spec.select104.i, %B0.endif.endif.else.if.i ], [ 0, %.9 ], [ 0, %B0.endif.else.i ]
  %.121100.in.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 200
  %.121100.i = load i64, ptr %.121100.in.i, align 1, !noalias !0
  %.124102.in.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 184
  %.124102.i = load i64, ptr %.124102.in.i, align 1, !noalias !0
  %.168.i = add nsw i64 %.124102.i, %rem.2.0.i
  %.319.i = mul nsw i64 %.168.i, 6
  %.320.i = add nsw i64 %.319.i, %.121100.i
  %.321.i = shl nsw i64 %.320.i, 3
  %.323.i = add nsw i64 %.321.i, %.4
  %.334.i = inttoptr i64 %.6 to ptr
  %.335.i = atomicrmw add ptr %.334.i, i64 1 monotonic, align 8, !noalias !0
  %.336.i = getelementptr i8, ptr %.334.i, i64 8
  %.337.i = load atomic i64, ptr %.336.i monotonic, align 8, !noalias !0
  %.338.i = icmp slt i64 %.335.i, %.337.i
  %.339.i = select i1 %.338.i, i64 %.335.i, i64 4611686018427387904
  %.344.i = inttoptr i64 %.323.i to ptr
  %.345.i = getelementptr inbounds nuw i8, ptr %.344.i, i64 8
  %.347.i = load i64, ptr %.345.i, align 1, !noalias !0
  %.348.i = icmp slt i64 %.339.i, %.347.i
  br i1 %.348.i, label %B344.preheader.i, label %_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx.exit

B344.preheader.i:                                 ; preds = %B0.endif.endif.endif.i
  %.40.i.i = getelementptr inbounds nuw i8, ptr %.344.i, i64 40
  %.50.i.i = getelementptr inbounds nuw i8, ptr %.344.i, i64 16
  %.230.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 120
  %.256.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 112
  %.302.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 8
  %.361.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 32
  %.482.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 40
  %.490.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 48
  %27 = ptrtoint ptr %.344.i.i to i64
  %.773.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 144
  %scevgep3.i8.i.i = getelementptr inbounds nuw i8, ptr %.344.i.i, i64 8
  %sunkaddr6.i9.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 56
  %.187.i61.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 96
  %.321.i.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 104
  %sunkaddr12.i25.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 88
  %sunkaddr21.i.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 152
  %scevgep4.i.i.i = getelementptr i8, ptr %.344.i.i, i64 -8
  %sunkaddr20.i1.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 80
  %sunkaddr24.i.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 72
  %sunkaddr26.i.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 64
  %sunkaddr12.i.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 160
  %.164.i.i = getelementptr inbounds nuw i8, ptr %.22.i, i64 176
  %.168.i.i = getelementptr inbounds nuw i8, ptr %.344.i, i64 24
  %.172.i.i = getelementptr inbounds nuw i8, ptr %.344.i, i64 32
  br label %B344.i

B0.endif.endif.else.if.i:                         ; preds = %B0.endif.else.i
  %.93.i = sdiv i64 %.7, %.74.i
  %.94.i = srem i64 %.7, %.74.i
  %.95.i = xor i64 %.94.i, %.74.i
  %.96.i = icmp slt i64 %.95.i, 0
  %.97.i = icmp ne i64 %.94.i, 0
  %.98.i = and i1 %.97.i, %.96.i
  %.103.i = sext i1 %.98.i to i64
  %spec.select.i = add i64 %.93.i, %.71.i
  %.115108.i = add i64 %spec.select.i, %.103.i
  %.158.i = select i1 %.98.i, i64 %.74.i, i64 0
  %spec.select104.i = add i64 %.158.i, %.94.i
  br label %B0.endif.endif.endif.i

B344.endif.i:                                     ; preds = %B752.i.i.i, %B406.loopexit.i.i.i, %B240.loopexit.i.i.i, %B984.endif.endif.endif.i.i, %B686.endif.i.i.i, %B510.endif.endif.i.i.i, %B510.i.i.i, %B234.endif.endif.endif.i.i.i, %B804.i.i, %B164.endif.endif.i.i.i, %B164.endif.i.i.i
  %.359.0.ph.i = phi i64 [ 0, %B240.loopexit.i.i.i ], [ 0, %B510.endif.endif.i.i.i ], [ 0, %B686.endif.i.i.i ], [ 0, %B234.endif.endif.endif.i.i.i ], [ 0, %B804.i.i ], [ 0, %B164.endif.i.i.i ], [ 0, %B164.endif.endif.i.i.i ], [ 0, %B510.i.i.i ], [ %bad.2.1.lcssa.i.i.i, %B406.loopexit.i.i.i ], [ 0, %B984.endif.endif.endif.i.i ], [ 0, %B752.i.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.344.i.i), !noalias !0
  %.386.i = add nsw i64 %.359.0.ph.i, %bad.2.0.i
  %.393.i = atomicrmw add ptr %.334.i, i64 1 monotonic, align 8, !noalias !0
  %.395.i = load atomic i64, ptr %.336.i monotonic, align 8, !noalias !0
  %.396.i = icmp slt i64 %.393.i, %.395.i
  %.397.i = select i1 %.396.i, i64 %.393.i, i64 4611686018427387904
  %.404.i = load i64, ptr %.345.i, align 1, !noalias !0
  %.405.i = icmp slt i64 %.397.i, %.404.i
  br i1 %.405.i, label %B344.i, label %_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx.exit

B344.if.if.i:                                     ; preds = %end.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.344.i.i), !noalias !0
  br label %_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx.exit

_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx.exit: ; preds = %B344.endif.i, %B0.endif.endif.endif.i, %B344.if.if.i
  %.10.0 = phi i64 [ undef, %B344.if.if.i ], [ 0, %B0.endif.endif.endif.i ], [ %.386.i, %B344.endif.i ]
  ret i64 %.10.0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { optsize }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels7fourier12overlap_save5shareB3v60B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !1, !3}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels7fourier12overlap_save4workB3v56B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels7fourier12overlap_save4workB3v56B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx"}
!8 = distinct !{!8, !7, !"_ZN7convjit8_kernels7fourier12overlap_save4workB3v56B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %excinfo"}
!9 = !{!10, !6, !8, !1, !3}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v57B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v57B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx"}
!12 = !{!13, !15, !6, !8, !1, !3}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels7fourier12overlap_save5storeB3v58B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels7fourier12overlap_save5storeB3v58B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!15 = distinct !{!15, !14, !"_ZN7convjit8_kernels7fourier12overlap_save5storeB3v58B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
!16 = !{!"branch_weights", i32 99, i32 1}
!17 = !{!18, !6, !8, !1, !3}
!18 = distinct !{!18, !19, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v59B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!19 = distinct !{!19, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v59B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
