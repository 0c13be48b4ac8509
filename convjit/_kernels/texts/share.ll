; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save5shareB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4workB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier9transform6repeatB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save5storeB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1, ptr null, i32 0 }
@_ZN08NumbaEnv7convjit8_kernels7fourier12overlap_save4loadB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels7fourier12overlap_save5shareB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.x, i64 %arg.out, i64 %arg.spectrum, i64 %arg.layout, i64 %arg.scratch, i64 %arg.counter, i64 %arg.number) unnamed_addr #0 {
B0.else.if:
  %.344.i = alloca [17 x <8 x i64>], align 64
  %.22 = inttoptr i64 %arg.layout to ptr
  %.24 = add nsw i64 %arg.scratch, 63
  %.65 = and i64 %.24, -64
  %.69 = getelementptr inbounds nuw i8, ptr %.22, i64 24
  %.71 = load i64, ptr %.69, align 1
  %.72 = getelementptr inbounds nuw i8, ptr %.22, i64 192
  %.74 = load i64, ptr %.72, align 1
  %.77 = icmp eq i64 %.74, 0
  br i1 %.77, label %B0.endif.endif.endif, label %B0.endif.else, !prof !0

B344:                                             ; preds = %B344.preheader, %B344.endif
  %bad.2.0 = phi i64 [ %.386, %B344.endif ], [ 0, %B344.preheader ]
  %task.2.0 = phi i64 [ %.397, %B344.endif ], [ %.339, %B344.preheader ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.344.i)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(1088) %.344.i, i8 0, i64 1088, i1 false), !noalias !1
  %.38.i = load i64, ptr %.344, align 1, !noalias !1
  %.42.i = load i64, ptr %.40.i, align 1, !noalias !1
  %.52.i = load i64, ptr %.50.i, align 1, !noalias !1
  %.56.i = icmp eq i64 %.52.i, 0
  br i1 %.56.i, label %B0.endif.endif.i, label %B0.else.i, !prof !0

B182.i:                                           ; preds = %B0.endif.endif.i
  %.166.i = load i64, ptr %.164.i, align 1, !noalias !1
  %.170.i = load i64, ptr %.168.i, align 1, !noalias !1
  %.174.i = load i64, ptr %.172.i, align 1, !noalias !1
  %.180.i = load i64, ptr %.256.i, align 1, !noalias !1
  %.184.i = add nsw i64 %.180.i, %.65
  %.159.i.i = add nsw i64 %.174.i, 40
  %.168.i.i = icmp eq i64 %.174.i, 0
  br i1 %.168.i.i, label %B136.i.i, label %B164.endif.i.i

B136.i.i:                                         ; preds = %B182.i
  %sunkaddr.i.i = inttoptr i64 %.170.i to ptr
  %sunkaddr3.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %.166.i
  %sunkaddr4.i.i = getelementptr i8, ptr %sunkaddr3.i.i, i64 24
  %.173.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !5
  %sunkaddr7.i.i = getelementptr i8, ptr %sunkaddr3.i.i, i64 32
  %.177.i.i = load i64, ptr %sunkaddr7.i.i, align 1, !noalias !5
  br label %B164.endif.i.i

B240.loopexit.i.i:                                ; preds = %B356.loopexit.i.i, %B324.endif.i.i
  %.396.i.i = icmp sgt i64 %.395448460.i.i, 1
  br i1 %.396.i.i, label %B242.i.i, label %B344.endif

B242.i.i:                                         ; preds = %B242.lr.ph.i.i, %B240.loopexit.i.i
  %.395448460.i.i = phi i64 [ %.375.i.i, %B242.lr.ph.i.i ], [ %.405.i.i, %B240.loopexit.i.i ]
  %.402449459.i.i = phi i64 [ %first.2.0.i.i, %B242.lr.ph.i.i ], [ %.409.i.i, %B240.loopexit.i.i ]
  %.405.i.i = add nsw i64 %.395448460.i.i, -1
  %.409.i.i = add i64 %.402449459.i.i, 40
  br i1 %.168.i.i, label %B306.i.i, label %B324.endif.i.i

B306.i.i:                                         ; preds = %B242.i.i
  %sunkaddr8.i.i = inttoptr i64 %.402449459.i.i to ptr
  %sunkaddr9.i.i = getelementptr i8, ptr %sunkaddr8.i.i, i64 %.166.i
  %.455.i.i = load i64, ptr %sunkaddr9.i.i, align 1, !noalias !5
  br label %B324.endif.i.i

B356.loopexit.i.i:                                ; preds = %B664.i.i, %B358.endif.endif.i.i, %B358.endif.i.i
  %.546.i.i = icmp sgt i64 %.545435443.i.i, 1
  br i1 %.546.i.i, label %B358.endif.i.i, label %B240.loopexit.i.i

B548.i.i:                                         ; preds = %B548.preheader.i.i, %B664.i.i
  %lsr.iv2.i.i = phi i64 [ %3, %B548.preheader.i.i ], [ %lsr.iv.next3.i.i, %B664.i.i ]
  %lsr.iv1.i.i = phi i64 [ %1, %B548.preheader.i.i ], [ %lsr.iv.next2.i.i, %B664.i.i ]
  %.1103.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.1108.i.i = getelementptr inbounds nuw i8, ptr %.1103.i.i, i64 8
  %.1110.i.i = load i64, ptr %.1108.i.i, align 1, !noalias !5
  %.1112.i.i = add nsw i64 %.599.i.i, %.1110.i.i
  %.1117.i.i = getelementptr inbounds nuw i8, ptr %.1103.i.i, i64 16
  %.1119.i.i = load i64, ptr %.1117.i.i, align 1, !noalias !5
  %.1120.not.i.i = icmp eq i64 %.1119.i.i, 0
  br i1 %.1120.not.i.i, label %B664.i.i, label %B620.i.i

B620.i.i:                                         ; preds = %B548.i.i
  %.1127.i.i = add nsw i64 %.1119.i.i, %.166.i
  %.1129.i.i = getelementptr inbounds nuw i8, ptr %.1103.i.i, i64 24
  %.1131.i.i = load i64, ptr %.1129.i.i, align 1, !noalias !5
  %.1133.i.i = mul nsw i64 %.1131.i.i, %.552436442.i.i
  %.1134.i.i = add nsw i64 %.1127.i.i, %.1133.i.i
  br label %B664.i.i

B664.i.i:                                         ; preds = %B620.i.i, %B548.i.i
  %"$phi664.3.2.3.i.i" = phi i64 [ %.1134.i.i, %B620.i.i ], [ %.617.i.i, %B548.i.i ]
  %.1149.i.i = load i64, ptr %.1103.i.i, align 1, !noalias !5
  %.1154.i.i = add nsw i64 %.1112.i.i, %.65
  %.1157.i.i = add nsw i64 %.184.i, %.1112.i.i
  %.1177.i.i = inttoptr i64 %.1149.i.i to ptr
  %.1178.i.i = call i64 %.1177.i.i(i64 %.1154.i.i, i64 %.1157.i.i, i64 %"$phi664.3.2.3.i.i", i64 %lsr.iv1.i.i), !noalias !5
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 112
  %lsr.iv.next3.i.i = add nsw i64 %lsr.iv2.i.i, -1
  %.1059.i.i = icmp sgt i64 %lsr.iv2.i.i, 3
  br i1 %.1059.i.i, label %B548.i.i, label %B356.loopexit.i.i

B164.endif.i.i:                                   ; preds = %B136.i.i, %B182.i
  %last.2.0.i.i = phi i64 [ %.177.i.i, %B136.i.i ], [ %.159.i.i, %B182.i ]
  %first.2.0.i.i = phi i64 [ %.173.i.i, %B136.i.i ], [ %.174.i, %B182.i ]
  %.351.i.i = sub i64 %last.2.0.i.i, %first.2.0.i.i
  %.352.i.i = icmp slt i64 %.351.i.i, 1
  br i1 %.352.i.i, label %B344.endif, label %B164.endif.endif.i.i

B164.endif.endif.i.i:                             ; preds = %B164.endif.i.i
  %.369425.i.i = urem i64 %.351.i.i, 40
  %.372.not.i.i = icmp ne i64 %.369425.i.i, 0
  %.373426.i.i = udiv i64 %.351.i.i, 40
  %.374.i.i = zext i1 %.372.not.i.i to i64
  %.375.i.i = add nuw nsw i64 %.373426.i.i, %.374.i.i
  %.396456.not.i.i = icmp eq i64 %.375.i.i, 0
  br i1 %.396456.not.i.i, label %B344.endif, label %B242.lr.ph.i.i

B242.lr.ph.i.i:                                   ; preds = %B164.endif.endif.i.i
  %.441.i.i = add nsw i64 %rem.1.0.i, 1
  %sunkaddr5.i.i = inttoptr i64 %.170.i to ptr
  %sunkaddr6.i.i = getelementptr i8, ptr %sunkaddr5.i.i, i64 %.166.i
  %sunkaddr16.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 8
  %sunkaddr25.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 16
  br label %B242.i.i

B324.endif.i.i:                                   ; preds = %B306.i.i, %B242.i.i
  %end.2.1.i.i = phi i64 [ %.455.i.i, %B306.i.i ], [ %.441.i.i, %B242.i.i ]
  %begin.2.1.i.i = phi i64 [ 0, %B306.i.i ], [ %rem.1.0.i, %B242.i.i ]
  %.503.i.i = sub i64 %end.2.1.i.i, %begin.2.1.i.i
  %.546441.not.i.i = icmp slt i64 %.503.i.i, 1
  br i1 %.546441.not.i.i, label %B240.loopexit.i.i, label %B358.endif.preheader.i.i

B358.endif.preheader.i.i:                         ; preds = %B324.endif.i.i
  %sunkaddr17.i.i = inttoptr i64 %.402449459.i.i to ptr
  %sunkaddr19.i.i = getelementptr i8, ptr %sunkaddr17.i.i, i64 %.166.i
  %sunkaddr20.i.i = getelementptr i8, ptr %sunkaddr19.i.i, i64 8
  %sunkaddr29.i.i = getelementptr i8, ptr %sunkaddr19.i.i, i64 16
  %sunkaddr32.i.i = getelementptr i8, ptr %sunkaddr19.i.i, i64 24
  %sunkaddr35.i.i = getelementptr i8, ptr %sunkaddr19.i.i, i64 32
  br label %B358.endif.i.i

B358.endif.i.i:                                   ; preds = %B358.endif.preheader.i.i, %B356.loopexit.i.i
  %.545435443.i.i = phi i64 [ %.555.i.i, %B356.loopexit.i.i ], [ %.503.i.i, %B358.endif.preheader.i.i ]
  %.552436442.i.i = phi i64 [ %.559.i.i, %B356.loopexit.i.i ], [ %begin.2.1.i.i, %B358.endif.preheader.i.i ]
  %.555.i.i = add nsw i64 %.545435443.i.i, -1
  %.559.i.i = add i64 %.552436442.i.i, 1
  %.590.i.i = load i64, ptr %sunkaddr16.i.i, align 1, !noalias !5
  %.592.i.i = mul nsw i64 %.590.i.i, %quot.0175.i
  %.596.i.i = load i64, ptr %sunkaddr20.i.i, align 1, !noalias !5
  %.598.i.i = mul nsw i64 %.596.i.i, %.552436442.i.i
  %.599.i.i = add nsw i64 %.598.i.i, %.592.i.i
  %.606.i.i = load i64, ptr %sunkaddr25.i.i, align 1, !noalias !5
  %.608.i.i = mul nsw i64 %.606.i.i, %quot.0175.i
  %.610.i.i = add nsw i64 %.608.i.i, %arg.spectrum
  %.614.i.i = load i64, ptr %sunkaddr29.i.i, align 1, !noalias !5
  %.616.i.i = mul nsw i64 %.614.i.i, %.552436442.i.i
  %.617.i.i = add nsw i64 %.610.i.i, %.616.i.i
  %.624.i.i = load i64, ptr %sunkaddr32.i.i, align 1, !noalias !5
  %.628.i.i = load i64, ptr %sunkaddr35.i.i, align 1, !noalias !5
  %.1016.i.i = sub i64 %.628.i.i, %.624.i.i
  %.1017.i.i = icmp slt i64 %.1016.i.i, 1
  br i1 %.1017.i.i, label %B356.loopexit.i.i, label %B358.endif.endif.i.i

B358.endif.endif.i.i:                             ; preds = %B358.endif.i.i
  %.1032423.i.i = urem i64 %.1016.i.i, 112
  %.1035.not.i.i = icmp ne i64 %.1032423.i.i, 0
  %.1036424.i.i = udiv i64 %.1016.i.i, 112
  %.1037.i.i = zext i1 %.1035.not.i.i to i64
  %0 = or i64 %.1036424.i.i, %.1037.i.i
  %.1059431.not.i.i = icmp eq i64 %0, 0
  br i1 %.1059431.not.i.i, label %B356.loopexit.i.i, label %B548.preheader.i.i

B548.preheader.i.i:                               ; preds = %B358.endif.endif.i.i
  %1 = add i64 %.624.i.i, %.166.i
  %2 = add nuw nsw i64 %.1036424.i.i, 2
  %3 = add nuw nsw i64 %2, %.1037.i.i
  br label %B548.i.i

B276.i:                                           ; preds = %B0.endif.endif.i
  %.232.i = load i64, ptr %.230.i, align 1, !noalias !1
  %.247.not.i = icmp eq i64 %.38.i, 0
  br i1 %.247.not.i, label %B984.else.if.i, label %B322.i

B322.i:                                           ; preds = %B276.i
  %.258.i = load i64, ptr %.256.i, align 1, !noalias !1
  %.260.i = mul nsw i64 %.258.i, %rem.1.0.i
  %.262.i = add nsw i64 %.260.i, %.65
  %.278.not.i = icmp eq i64 %rem.1.0.i, 0
  %"$phi396.0.2.0.in.v.i" = select i1 %.278.not.i, i64 128, i64 136
  %"$phi396.0.2.0.in.i" = getelementptr inbounds nuw i8, ptr %.22, i64 %"$phi396.0.2.0.in.v.i"
  %"$phi396.0.2.0.i" = load i64, ptr %"$phi396.0.2.0.in.i", align 1, !noalias !1
  %.304.i = load i64, ptr %.302.i, align 1, !noalias !1
  %.306.i = mul nsw i64 %.304.i, %.11598
  %.313.i = icmp sgt i64 %.304.i, 1
  %spec.select.i = select i1 %.313.i, i64 %rem.1.0.i, i64 0
  %.328.i = add nsw i64 %spec.select.i, %.306.i
  %.339.i = load i64, ptr %.22, align 1, !noalias !1
  %.363.i = load i64, ptr %.361.i, align 1, !noalias !1
  %4 = call i64 @llvm.smax.i64(i64 %.363.i, i64 -1)
  %.443206.i = icmp ult i64 %4, 9223372036854775807
  br i1 %.443206.i, label %B622.lr.ph.i, label %B782.i

B622.lr.ph.i:                                     ; preds = %B322.i
  %.484.pre.i = load i64, ptr %.482.i, align 1, !noalias !1
  %.492.pre.i = load i64, ptr %.490.i, align 1, !noalias !1
  %5 = getelementptr i64, ptr %.22, i64 %.484.pre.i
  %6 = getelementptr i64, ptr %.22, i64 %.492.pre.i
  %7 = add nuw i64 %4, 2
  %8 = shl i64 %.363.i, 3
  br label %B622.i

B622.i:                                           ; preds = %B622.endif.endif.i, %B622.lr.ph.i
  %lsr.iv1.i = phi i64 [ %8, %B622.lr.ph.i ], [ %lsr.iv.next2.i, %B622.endif.endif.i ]
  %lsr.iv.i = phi i64 [ %7, %B622.lr.ph.i ], [ %lsr.iv.next.i, %B622.endif.endif.i ]
  %number.2.0209.i = phi i64 [ %.328.i, %B622.lr.ph.i ], [ %quot.3.0.i, %B622.endif.endif.i ]
  %scevgep6.i = getelementptr i8, ptr %5, i64 %lsr.iv1.i
  %.488.i = load i64, ptr %scevgep6.i, align 8, !noalias !1
  %scevgep5.i = getelementptr i8, ptr %6, i64 %lsr.iv1.i
  %.496.i = load i64, ptr %scevgep5.i, align 8, !noalias !1
  %.500.i = icmp eq i64 %.488.i, 0
  br i1 %.500.i, label %B622.endif.endif.i, label %B622.else.i, !prof !0

B782.i:                                           ; preds = %B622.endif.endif.i, %B322.i
  %.610.i = icmp eq i64 %.38.i, 3
  %9 = icmp slt i64 %.328.i, %.339.i
  br i1 %.610.i, label %B804.i, label %B908.i

B804.i:                                           ; preds = %B782.i
  %brmerge.i = select i1 %.278.not.i, i1 true, i1 %.313.i
  %or.cond216.i = select i1 %9, i1 %brmerge.i, i1 false
  br i1 %or.cond216.i, label %B846.i, label %B344.endif

B846.i:                                           ; preds = %B804.i
  %.659.i = add nsw i64 %.258.i, %.65
  %.125227.not.i.i = icmp slt i64 %.363.i, 1
  br i1 %.125227.not.i.i, label %B234.i.i, label %vector.ph.i.i

vector.ph.i.i:                                    ; preds = %B846.i
  %n.rnd.up.i.i = add nuw i64 %.363.i, 7
  %trip.count.minus.1.i.i = add nsw i64 %.363.i, -1
  %broadcast.splatinsert.i.i = insertelement <8 x i64> poison, i64 %trip.count.minus.1.i.i, i64 0
  %broadcast.splat.i.i = shufflevector <8 x i64> %broadcast.splatinsert.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %10 = lshr i64 %n.rnd.up.i.i, 3
  %11 = mul nsw i64 %10, -8
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %vector.body.i.i ], [ %11, %vector.ph.i.i ]
  %vec.phi.i.i = phi <8 x i64> [ %17, %vector.body.i.i ], [ splat (i64 1), %vector.ph.i.i ]
  %vec.ind.i.i = phi <8 x i64> [ %vec.ind.next.i.i, %vector.body.i.i ], [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph.i.i ]
  %12 = icmp ule <8 x i64> %vec.ind.i.i, %broadcast.splat.i.i
  %13 = shl <8 x i64> %vec.ind.i.i, splat (i64 4)
  %14 = getelementptr i8, ptr %.344.i, <8 x i64> %13
  %15 = getelementptr i8, <8 x ptr> %14, i64 8
  %wide.masked.gather.i.i = call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %15, <8 x i1> %12, <8 x i64> poison), !noalias !8
  %wide.masked.gather1.i.i = call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %14, <8 x i1> %12, <8 x i64> poison), !noalias !8
  %16 = sub nsw <8 x i64> %wide.masked.gather.i.i, %wide.masked.gather1.i.i
  %17 = mul <8 x i64> %16, %vec.phi.i.i
  %vec.ind.next.i.i = add <8 x i64> %vec.ind.i.i, splat (i64 8)
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, 8
  %18 = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %18, label %B234.loopexit.i.i, label %vector.body.i.i, !llvm.loop !12

B234.loopexit.i.i:                                ; preds = %vector.body.i.i
  %.not.i.i = icmp ugt <8 x i64> %vec.ind.i.i, %broadcast.splat.i.i
  %19 = select <8 x i1> %.not.i.i, <8 x i64> %vec.phi.i.i, <8 x i64> %17
  %20 = call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %19)
  br label %B234.i.i

B234.i.i:                                         ; preds = %B234.loopexit.i.i, %B846.i
  %rows.2.0.lcssa.i.i = phi i64 [ %20, %B234.loopexit.i.i ], [ 1, %B846.i ]
  %.188.idx.i.i = shl i64 %.363.i, 4
  %.188.i.i = getelementptr i8, ptr %.344.i, i64 %.188.idx.i.i
  %.189.i.i = load i64, ptr %.188.i.i, align 16, !noalias !8
  %.197.i.i = getelementptr i8, ptr %.188.i.i, i64 8
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !8
  %.207.i.i = sub i64 %.198.i.i, %.189.i.i
  %.219.i.i = mul nsw i64 %rows.2.0.lcssa.i.i, %quot.0175.i
  %.223.i.i = icmp eq i64 %.42.i, 0
  br i1 %.223.i.i, label %B234.endif.endif.endif.i.i, label %B234.else.i.i, !prof !0

B406.loopexit.i.i:                                ; preds = %B876.i.i, %end.endif.endif.i.i, %end.endif.i.i
  %bad.2.1.lcssa.i.i = phi i64 [ %bad.3.0272.i.i, %end.endif.endif.i.i ], [ %bad.3.0272.i.i, %end.endif.i.i ], [ %.950.i.i, %B876.i.i ]
  %.392.i.i = icmp sgt i64 %.391257271.i.i, 1
  br i1 %.392.i.i, label %B408.endif.i.i, label %B344.endif

B496.i.i:                                         ; preds = %B496.endif.endif.i.i, %B496.lr.ph.i.i
  %lsr.iv9.i.i = phi ptr [ %scevgep8.i.i, %B496.lr.ph.i.i ], [ %scevgep10.i.i, %B496.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %27, %B496.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B496.endif.endif.i.i ]
  %offset.3.1240.i.i = phi i64 [ 0, %B496.lr.ph.i.i ], [ %.673.i.i, %B496.endif.endif.i.i ]
  %target.2.1239.i.i = phi i64 [ %.437.i.i, %B496.lr.ph.i.i ], [ %.691.i.i, %B496.endif.endif.i.i ]
  %rest.2.1238.i.i = phi i64 [ %.398258270.i.i, %B496.lr.ph.i.i ], [ %quot.3.0.i.i, %B496.endif.endif.i.i ]
  %scevgep11.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 -8
  %.573.i.i = load i64, ptr %lsr.iv9.i.i, align 8, !noalias !8
  %.577.i.i = load i64, ptr %scevgep11.i.i, align 8, !noalias !8
  %.578.i.i = sub nsw i64 %.573.i.i, %.577.i.i
  %.582.i.i = icmp eq i64 %.573.i.i, %.577.i.i
  br i1 %.582.i.i, label %B496.endif.endif.i.i, label %B496.else.i.i, !prof !0

B684.i.i:                                         ; preds = %B496.endif.endif.i.i, %B408.endif.i.i
  %target.2.1.lcssa.i.i = phi i64 [ %.437.i.i, %B408.endif.i.i ], [ %.691.i.i, %B496.endif.endif.i.i ]
  %offset.3.1.lcssa.i.i = phi i64 [ 0, %B408.endif.i.i ], [ %.673.i.i, %B496.endif.endif.i.i ]
  %.721.i.i = icmp slt i64 %.433.i.i, 17
  %.734.i.i = mul nsw i64 %.433.i.i, %.207.i.i
  %spec.select.i.i = select i1 %.721.i.i, i64 %.734.i.i, i64 0
  %.758245.i.i = icmp sgt i64 %spec.select.i.i, 0
  br i1 %.758245.i.i, label %body.preheader.i.i, label %end.i.i

body.preheader.i.i:                               ; preds = %B684.i.i
  %21 = getelementptr i64, ptr %.22, i64 %.704.pre.i.i
  %22 = getelementptr i64, ptr %21, i64 %.450.i.i
  %.712.i.i = getelementptr i8, ptr %22, i64 -8
  %.713.i.i = load i64, ptr %.712.i.i, align 8, !noalias !8
  %.714.i.i = shl i64 %.713.i.i, 2
  %23 = add i64 %.714.i.i, %target.2.1.lcssa.i.i
  br label %body.i.i

B876.i.i:                                         ; preds = %B876.preheader.i.i, %B876.i.i
  %lsr.iv14.i.i = phi i64 [ %.207.i.i, %B876.preheader.i.i ], [ %lsr.iv.next15.i.i, %B876.i.i ]
  %lsr.iv12.i.i = phi i64 [ %31, %B876.preheader.i.i ], [ %lsr.iv.next13.i.i, %B876.i.i ]
  %offset.4.1253.i.i = phi i64 [ %offset.3.1.lcssa.i.i, %B876.preheader.i.i ], [ %.958.i.i, %B876.i.i ]
  %bad.2.1252.i.i = phi i64 [ %bad.3.0272.i.i, %B876.preheader.i.i ], [ %.950.i.i, %B876.i.i ]
  %.861248250.i.i = phi i64 [ 0, %B876.preheader.i.i ], [ %.868.i.i, %B876.i.i ]
  %.868.i.i = add i64 %.861248250.i.i, %.774.i.i
  %.896.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !8
  %.900.i.i = call i64 @llvm.smin.i64(i64 %.896.i.i, i64 %lsr.iv14.i.i)
  %.904.i.i = load i64, ptr %sunkaddr11.i.i, align 1, !noalias !8
  %.907.i.i = add nsw i64 %offset.4.1253.i.i, %.262.i
  %.910.i.i = add nsw i64 %.659.i, %offset.4.1253.i.i
  %.914.i.i = load i64, ptr %sunkaddr19.i1.i, align 1, !noalias !8
  %.915.i.i = mul nsw i64 %.914.i.i, %.861248250.i.i
  %.917.i.i = add nsw i64 %.915.i.i, %target.2.1.lcssa.i.i
  %.941.i.i = inttoptr i64 %.904.i.i to ptr
  %.942.i.i = call i64 %.941.i.i(i64 %.907.i.i, i64 %.910.i.i, i64 %.917.i.i, i64 %.900.i.i, i64 %.914.i.i, i64 %arg.layout), !noalias !8
  %.950.i.i = add nsw i64 %.942.i.i, %bad.2.1252.i.i
  %.956.i.i = load i64, ptr %.321.i.i, align 1, !noalias !8
  %.958.i.i = add nsw i64 %.956.i.i, %offset.4.1253.i.i
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, -1
  %lsr.iv.next15.i.i = sub i64 %lsr.iv14.i.i, %.774.i.i
  %.855.i.i = icmp samesign ugt i64 %lsr.iv.next13.i.i, 1
  br i1 %.855.i.i, label %B876.i.i, label %B406.loopexit.i.i

B234.else.i.i:                                    ; preds = %B234.i.i
  %.234.i.i = icmp ne i64 %.219.i.i, -9223372036854775808
  %.235.i.i = icmp ne i64 %.42.i, -1
  %.236.not.i.i = or i1 %.235.i.i, %.234.i.i
  br i1 %.236.not.i.i, label %B234.else.if.i.i, label %B234.endif.else.i.i, !prof !15

B234.else.if.i.i:                                 ; preds = %B234.else.i.i
  %.239.i.i = sdiv i64 %.219.i.i, %.42.i
  %.240.i.i = srem i64 %.219.i.i, %.42.i
  %.241.i.i = xor i64 %.240.i.i, %.42.i
  %.242.i.i = icmp slt i64 %.241.i.i, 0
  %.243.i.i = icmp ne i64 %.240.i.i, 0
  %.244.i.i = and i1 %.243.i.i, %.242.i.i
  %.249.i.i = sext i1 %.244.i.i to i64
  %spec.select217.i.i = add i64 %.239.i.i, %.249.i.i
  br label %B234.endif.else.i.i

B234.endif.else.i.i:                              ; preds = %B234.else.if.i.i, %B234.else.i.i
  %.228.0.i.i = phi i64 [ 0, %B234.else.i.i ], [ %spec.select217.i.i, %B234.else.if.i.i ]
  %.262.i.i = add nsw i64 %quot.0175.i, 1
  %.266.i.i = mul nsw i64 %rows.2.0.lcssa.i.i, %.262.i.i
  %.283.i.i = icmp ne i64 %.266.i.i, -9223372036854775808
  %.285.not.i.i = or i1 %.235.i.i, %.283.i.i
  br i1 %.285.not.i.i, label %B234.endif.else.if.i.i, label %B234.endif.endif.endif.i.i, !prof !15

B234.endif.else.if.i.i:                           ; preds = %B234.endif.else.i.i
  %.288.i.i = sdiv i64 %.266.i.i, %.42.i
  %.289.i.i = srem i64 %.266.i.i, %.42.i
  %.290.i.i = xor i64 %.289.i.i, %.42.i
  %.291.i.i = icmp slt i64 %.290.i.i, 0
  %.292.i.i = icmp ne i64 %.289.i.i, 0
  %.293.i.i = and i1 %.292.i.i, %.291.i.i
  %.298.i.i = sext i1 %.293.i.i to i64
  %spec.select218.i.i = add i64 %.288.i.i, %.298.i.i
  br label %B234.endif.endif.endif.i.i

B234.endif.endif.endif.i.i:                       ; preds = %B234.endif.else.if.i.i, %B234.endif.else.i.i, %B234.i.i
  %quot.0196.i.i = phi i64 [ 0, %B234.i.i ], [ %.228.0.i.i, %B234.endif.else.i.i ], [ %.228.0.i.i, %B234.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B234.i.i ], [ 0, %B234.endif.else.i.i ], [ %spec.select218.i.i, %B234.endif.else.if.i.i ]
  %.348.i.i = sub i64 %quot.1.0.i.i, %quot.0196.i.i
  %.392268.not.i.i = icmp slt i64 %.348.i.i, 1
  br i1 %.392268.not.i.i, label %B344.endif, label %B408.endif.lr.ph.i.i

B408.endif.lr.ph.i.i:                             ; preds = %B234.endif.endif.endif.i.i
  %24 = icmp sgt i64 %.207.i.i, 0
  br label %B408.endif.i.i

B408.endif.i.i:                                   ; preds = %B408.endif.lr.ph.i.i, %B406.loopexit.i.i
  %bad.3.0272.i.i = phi i64 [ 0, %B408.endif.lr.ph.i.i ], [ %bad.2.1.lcssa.i.i, %B406.loopexit.i.i ]
  %.391257271.i.i = phi i64 [ %.348.i.i, %B408.endif.lr.ph.i.i ], [ %.401.i.i, %B406.loopexit.i.i ]
  %.398258270.i.i = phi i64 [ %quot.0196.i.i, %B408.endif.lr.ph.i.i ], [ %.405.i4.i, %B406.loopexit.i.i ]
  %.401.i.i = add nsw i64 %.391257271.i.i, -1
  %.405.i4.i = add i64 %.398258270.i.i, 1
  %.433.i.i = load i64, ptr %sunkaddr19.i1.i, align 1, !noalias !8
  %.435.i.i = mul nsw i64 %.433.i.i, %.189.i.i
  %.437.i.i = add nsw i64 %.435.i.i, %arg.out
  %.450.i.i = load i64, ptr %.361.i, align 1, !noalias !8
  %.531235.not.i.i = icmp slt i64 %.450.i.i, 1
  %.704.pre.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !8
  br i1 %.531235.not.i.i, label %B684.i.i, label %B496.lr.ph.i.i

B496.lr.ph.i.i:                                   ; preds = %B408.endif.i.i
  %.666.i.i = load i64, ptr %sunkaddr25.i3.i, align 1, !noalias !8
  %25 = getelementptr i64, ptr %.22, i64 %.666.i.i
  %26 = getelementptr i64, ptr %.22, i64 %.704.pre.i.i
  %27 = add nuw i64 %.450.i.i, 1
  %28 = shl i64 %.450.i.i, 4
  %scevgep8.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 %28
  br label %B496.i.i

B496.else.i.i:                                    ; preds = %B496.i.i
  %.593.i.i = icmp ne i64 %rest.2.1238.i.i, -9223372036854775808
  %.594.i.i = icmp ne i64 %.578.i.i, -1
  %.595.not.i.i = or i1 %.593.i.i, %.594.i.i
  br i1 %.595.not.i.i, label %B496.endif.else.if.i.i, label %B496.endif.endif.i.i, !prof !15

B496.endif.endif.i.i:                             ; preds = %B496.endif.else.if.i.i, %B496.else.i.i, %B496.i.i
  %rem.2.0207.i.i = phi i64 [ 0, %B496.i.i ], [ %spec.select219.i.i, %B496.endif.else.if.i.i ], [ 0, %B496.else.i.i ]
  %quot.3.0.i.i = phi i64 [ 0, %B496.i.i ], [ %spec.select220.i.i, %B496.endif.else.if.i.i ], [ 0, %B496.else.i.i ]
  %29 = shl i64 %lsr.iv.i.i, 3
  %scevgep5.i.i = getelementptr i8, ptr %25, i64 %29
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 -16
  %.670.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !8
  %.671.i.i = mul nsw i64 %.670.i.i, %rem.2.0207.i.i
  %.673.i.i = add nsw i64 %.671.i.i, %offset.3.1240.i.i
  %.680.i.i = add nsw i64 %rem.2.0207.i.i, %.577.i.i
  %scevgep1.i.i = getelementptr i8, ptr %26, i64 %29
  %scevgep2.i.i = getelementptr i8, ptr %scevgep1.i.i, i64 -16
  %.688.i.i = load i64, ptr %scevgep2.i.i, align 8, !noalias !8
  %.689.i.i = mul nsw i64 %.688.i.i, %.680.i.i
  %.691.i.i = add nsw i64 %.689.i.i, %target.2.1239.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %scevgep10.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 -16
  %.531.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.531.i.i, label %B496.i.i, label %B684.i.i

B496.endif.else.if.i.i:                           ; preds = %B496.else.i.i
  %.599.i5.i = srem i64 %rest.2.1238.i.i, %.578.i.i
  %.600.i.i = xor i64 %.599.i5.i, %.578.i.i
  %.601.i.i = icmp slt i64 %.600.i.i, 0
  %.602.i.i = icmp ne i64 %.599.i5.i, 0
  %.603.i.i = and i1 %.602.i.i, %.601.i.i
  %.610.i6.i = select i1 %.603.i.i, i64 %.578.i.i, i64 0
  %spec.select219.i.i = add i64 %.610.i6.i, %.599.i5.i
  %.639.i.i = sdiv i64 %rest.2.1238.i.i, %.578.i.i
  %.649.i.i = sext i1 %.603.i.i to i64
  %spec.select220.i.i = add i64 %.639.i.i, %.649.i.i
  br label %B496.endif.endif.i.i

body.i.i:                                         ; preds = %body.i.i, %body.preheader.i.i
  %.757246.i.i = phi i64 [ %.763.i.i, %body.i.i ], [ 0, %body.preheader.i.i ]
  %30 = add i64 %23, %.757246.i.i
  %.761.i.i = inttoptr i64 %30 to ptr
  call void @llvm.prefetch.p0(ptr %.761.i.i, i32 1, i32 3, i32 1), !noalias !8
  %.763.i.i = add i64 %.757246.i.i, 64
  %.758.i.i = icmp slt i64 %.763.i.i, %spec.select.i.i
  br i1 %.758.i.i, label %body.i.i, label %end.i.i

end.i.i:                                          ; preds = %body.i.i, %B684.i.i
  %.774.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !8
  %.816.i.i = icmp eq i64 %.774.i.i, 0
  br i1 %.816.i.i, label %B344.if.if, label %end.endif.i.i, !prof !0

end.endif.i.i:                                    ; preds = %end.i.i
  %.814.i.i = icmp sgt i64 %.774.i.i, 0
  %.815.i.i = xor i1 %24, %.814.i.i
  br i1 %.815.i.i, label %B406.loopexit.i.i, label %end.endif.endif.i.i

end.endif.endif.i.i:                              ; preds = %end.endif.i.i
  %.828.i.i = srem i64 %.207.i.i, %.774.i.i
  %.829.i.i = sub nsw i64 0, %.828.i.i
  %.830.i.i = select i1 %24, i64 %.828.i.i, i64 %.829.i.i
  %.831.i.i = icmp sgt i64 %.830.i.i, 0
  %.832.i.i = sdiv i64 %.207.i.i, %.774.i.i
  %.833.i.i = zext i1 %.831.i.i to i64
  %.834.i.i = add i64 %.832.i.i, %.833.i.i
  %.855249.i.i = icmp sgt i64 %.834.i.i, 0
  br i1 %.855249.i.i, label %B876.preheader.i.i, label %B406.loopexit.i.i

B876.preheader.i.i:                               ; preds = %end.endif.endif.i.i
  %31 = add nuw i64 %.834.i.i, 1
  br label %B876.i.i

B908.i:                                           ; preds = %B782.i
  %.763.i = icmp ne i64 %"$phi396.0.2.0.i", 0
  %or.cond.i = select i1 %9, i1 %.763.i, i1 false
  br i1 %or.cond.i, label %B916.i, label %B984.else.if.i

B916.i:                                           ; preds = %B908.i
  %.775.i = load i64, ptr %.773.i, align 1, !noalias !1
  %.779.i = mul nsw i64 %.775.i, %rem.1.0.i
  %.783.i = add nsw i64 %.779.i, %arg.x
  %.125231.not.i.i = icmp slt i64 %.363.i, 1
  br i1 %.125231.not.i.i, label %B246.i.i, label %B168.i.i.preheader

B168.i.i.preheader:                               ; preds = %B916.i
  %.170.i.i.pre = load i64, ptr %sunkaddr6.i9.i, align 1, !noalias !16
  %32 = shl i64 %.170.i.i.pre, 3
  br label %B168.i.i

B168.i.i:                                         ; preds = %B168.i.i.preheader, %B168.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B168.i.i ], [ %.363.i, %B168.i.i.preheader ]
  %lsr.iv7.i.i = phi ptr [ %scevgep8.i12.i, %B168.i.i ], [ %.22, %B168.i.i.preheader ]
  %lsr.iv4.i.i = phi ptr [ %scevgep5.i11.i, %B168.i.i ], [ %scevgep3.i.i, %B168.i.i.preheader ]
  %scevgep6.i10.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -8
  %.166.i.i = load i64, ptr %scevgep6.i10.i, align 8, !noalias !16
  %scevgep9.i.i = getelementptr i8, ptr %lsr.iv7.i.i, i64 %32
  %.174.i.i = load i64, ptr %scevgep9.i.i, align 8, !noalias !16
  %.175.i.i = add nsw i64 %.174.i.i, %.166.i.i
  store i64 %.175.i.i, ptr %lsr.iv4.i.i, align 8, !noalias !16
  %scevgep5.i11.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 16
  %scevgep8.i12.i = getelementptr i8, ptr %lsr.iv7.i.i, i64 8
  %lsr.iv.next11.i.i = add i64 %lsr.iv10.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next11.i.i, 0
  br i1 %exitcond.not.i.i, label %B246.i.i.thread, label %B168.i.i

B246.i.i:                                         ; preds = %B916.i
  %.189.i13.i = load i64, ptr %.187.i.i, align 1, !noalias !16
  %.200.i.i = icmp sgt i64 %.189.i13.i, 1
  br i1 %.200.i.i, label %B286.i.i, label %B346.endif.B510_crit_edge.i.i

B246.i.i.thread:                                  ; preds = %B168.i.i
  %.189.i13.i15 = load i64, ptr %.187.i.i, align 1, !noalias !16
  %.200.i.i16 = icmp sgt i64 %.189.i13.i15, 1
  br i1 %.200.i.i16, label %B286.i.i, label %B420.lr.ph.i.i

B286.i.i:                                         ; preds = %B246.i.i.thread, %B246.i.i
  %.189.i13.i17 = phi i64 [ %.189.i13.i15, %B246.i.i.thread ], [ %.189.i13.i, %B246.i.i ]
  %.219.i33.i = mul nsw i64 %.189.i13.i17, %quot.0175.i
  %.223.i34.i = icmp eq i64 %.42.i, 0
  br i1 %.223.i34.i, label %B686.endif.i.i, label %B286.else.i.i, !prof !0

B420.i.i:                                         ; preds = %B420.lr.ph.i.i, %B420.i.i
  %lsr.iv2.in.i.i = phi i64 [ %.363.i, %B420.lr.ph.i.i ], [ %lsr.iv2.i14.i, %B420.i.i ]
  %divided.2.0242.i.i = phi i64 [ 0, %B420.lr.ph.i.i ], [ %divided.3.1.i.i, %B420.i.i ]
  %step.2.0241.i.i = phi i64 [ 0, %B420.lr.ph.i.i ], [ %step.3.1.i.i, %B420.i.i ]
  %size.2.0240.i.i = phi i64 [ %.323.i.i, %B420.lr.ph.i.i ], [ %size.3.1.i.i, %B420.i.i ]
  %lsr.iv2.i14.i = add i64 %lsr.iv2.in.i.i, -1
  %33 = shl i64 %lsr.iv2.i14.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %35, i64 %33
  %.482.i.i = load i64, ptr %scevgep4.i.i, align 8, !noalias !16
  %.483.i.i = icmp sgt i64 %.482.i.i, 1
  %.503.i15.i = call i64 @llvm.smax.i64(i64 %.482.i.i, i64 1)
  %size.3.1.i.i = mul nsw i64 %.503.i15.i, %size.2.0240.i.i
  %step.3.1.i.i = select i1 %.483.i.i, i64 %size.2.0240.i.i, i64 %step.2.0241.i.i
  %divided.3.1.i.i = select i1 %.483.i.i, i64 %lsr.iv2.i14.i, i64 %divided.2.0242.i.i
  %.417.i.i = icmp samesign ugt i64 %lsr.iv2.in.i.i, 1
  br i1 %.417.i.i, label %B420.i.i, label %B510.i.i

B510.i.i:                                         ; preds = %B420.i.i, %B346.endif.B510_crit_edge.i.i
  %.189.i13.i1820 = phi i64 [ %.189.i13.i, %B346.endif.B510_crit_edge.i.i ], [ %.189.i13.i15, %B420.i.i ]
  %.536.i.i = phi i64 [ %.536.pre.i.i, %B346.endif.B510_crit_edge.i.i ], [ %.477.i.i, %B420.i.i ]
  %step.2.0.lcssa.i.i = phi i64 [ 0, %B346.endif.B510_crit_edge.i.i ], [ %step.3.1.i.i, %B420.i.i ]
  %divided.2.0.lcssa.i.i = phi i64 [ 0, %B346.endif.B510_crit_edge.i.i ], [ %divided.3.1.i.i, %B420.i.i ]
  %34 = getelementptr i64, ptr %.22, i64 %.536.i.i
  %.540.i.i = getelementptr i64, ptr %34, i64 %divided.2.0.lcssa.i.i
  %.541.i.i = load i64, ptr %.540.i.i, align 8, !noalias !16
  %.547.idx.i.i = shl i64 %divided.2.0.lcssa.i.i, 4
  %.547.i.i = getelementptr i8, ptr %.344.i, i64 %.547.idx.i.i
  %.548.i.i = load i64, ptr %.547.i.i, align 16, !noalias !16
  %.553.i.i = mul nsw i64 %.541.i.i, %quot.0175.i
  %.557.i.i = icmp eq i64 %.42.i, 0
  br i1 %.557.i.i, label %B344.endif, label %B510.else.i.i, !prof !0

B618.i.i:                                         ; preds = %B510.endif.endif.i.i
  %.695.i.i = add nsw i64 %.562.0.i.i, %.548.i.i
  %.698.i.i = add nsw i64 %.608.0.i.i, %.548.i.i
  store i64 %.695.i.i, ptr %.547.i.i, align 16, !noalias !16
  %sunkaddr10.i.i = getelementptr i8, ptr %.547.i.i, i64 8
  store i64 %.698.i.i, ptr %sunkaddr10.i.i, align 8, !noalias !16
  %.718.i.i = mul nsw i64 %.562.0.i.i, %step.2.0.lcssa.i.i
  %.724.i.i = add nsw i64 %.718.i.i, %.262.i
  br label %B686.endif.i.i

B752.i.i:                                         ; preds = %B752.lr.ph.i.i, %B752.i.i
  %lsr.iv.i22.i = phi i64 [ %37, %B752.lr.ph.i.i ], [ %lsr.iv.next.i28.i, %B752.i.i ]
  %.832248250.i.i = phi i64 [ %first.2.0.i20.i, %B752.lr.ph.i.i ], [ %.839.i.i, %B752.i.i ]
  %.839.i.i = add i64 %.832248250.i.i, 1
  %.867.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !16
  %.868.i23.i = mul nsw i64 %.867.i.i, %.832248250.i.i
  %.870.i.i = add nsw i64 %.868.i23.i, %.737.i.i
  %.874.i.i = load i64, ptr %.361.i, align 1, !noalias !16
  %.877.idx.i.i = shl i64 %.874.i.i, 4
  %sunkaddr16.i24.i = getelementptr i8, ptr %.344.i, i64 %.877.idx.i.i
  store i64 %.870.i.i, ptr %sunkaddr16.i24.i, align 16, !noalias !16
  %.884.i.i = mul nsw i64 %.867.i.i, %.839.i.i
  %.886.i.i = add nsw i64 %.884.i.i, %.737.i.i
  %sunkaddr19.i25.i = getelementptr i8, ptr %sunkaddr16.i24.i, i64 8
  store i64 %.886.i.i, ptr %sunkaddr19.i25.i, align 8, !noalias !16
  %.899.i.i = load i64, ptr %sunkaddr21.i.i, align 1, !noalias !16
  %.907.i26.i = load i64, ptr %.321.i.i, align 1, !noalias !16
  %.908.i.i = mul nsw i64 %.907.i26.i, %.832248250.i.i
  %.910.i27.i = add nsw i64 %.908.i.i, %plane.2.0.i.i
  %.925.i.i = inttoptr i64 %.899.i.i to ptr
  %.926.i.i = call i64 %.925.i.i(i64 %.783.i, i64 %.903.i.i, i64 %38, i64 %.910.i27.i), !noalias !16
  %lsr.iv.next.i28.i = add i64 %lsr.iv.i22.i, -1
  %.826.i.i = icmp samesign ugt i64 %lsr.iv.next.i28.i, 1
  br i1 %.826.i.i, label %B752.i.i, label %B344.endif

B286.else.i.i:                                    ; preds = %B286.i.i
  %.234.i35.i = icmp ne i64 %.219.i33.i, -9223372036854775808
  %.235.i36.i = icmp ne i64 %.42.i, -1
  %.236.not.i37.i = or i1 %.235.i36.i, %.234.i35.i
  br i1 %.236.not.i37.i, label %B286.else.if.i.i, label %B286.endif.else.i.i, !prof !15

B286.else.if.i.i:                                 ; preds = %B286.else.i.i
  %.239.i45.i = sdiv i64 %.219.i33.i, %.42.i
  %.240.i46.i = srem i64 %.219.i33.i, %.42.i
  %.241.i47.i = xor i64 %.240.i46.i, %.42.i
  %.242.i48.i = icmp slt i64 %.241.i47.i, 0
  %.243.i49.i = icmp ne i64 %.240.i46.i, 0
  %.244.i50.i = and i1 %.243.i49.i, %.242.i48.i
  %.249.i51.i = sext i1 %.244.i50.i to i64
  %spec.select.i52.i = add i64 %.239.i45.i, %.249.i51.i
  br label %B286.endif.else.i.i

B286.endif.else.i.i:                              ; preds = %B286.else.if.i.i, %B286.else.i.i
  %.228.0.i38.i = phi i64 [ 0, %B286.else.i.i ], [ %spec.select.i52.i, %B286.else.if.i.i ]
  %.262.i39.i = add nsw i64 %quot.0175.i, 1
  %.269.i.i = mul nsw i64 %.189.i13.i17, %.262.i39.i
  %.284.i.i = icmp ne i64 %.269.i.i, -9223372036854775808
  %.286.not.i.i = or i1 %.235.i36.i, %.284.i.i
  br i1 %.286.not.i.i, label %B286.endif.else.if.i.i, label %B686.endif.i.i, !prof !15

B286.endif.else.if.i.i:                           ; preds = %B286.endif.else.i.i
  %.289.i40.i = sdiv i64 %.269.i.i, %.42.i
  %.290.i41.i = srem i64 %.269.i.i, %.42.i
  %.291.i42.i = xor i64 %.290.i41.i, %.42.i
  %.292.i43.i = icmp slt i64 %.291.i42.i, 0
  %.293.i44.i = icmp ne i64 %.290.i41.i, 0
  %.294.i.i = and i1 %.293.i44.i, %.292.i43.i
  %.299.i.i = sext i1 %.294.i.i to i64
  %spec.select224.i.i = add i64 %.289.i40.i, %.299.i.i
  br label %B686.endif.i.i

B346.endif.B510_crit_edge.i.i:                    ; preds = %B246.i.i
  %.536.pre.i.i = load i64, ptr %sunkaddr6.i9.i, align 1, !noalias !16
  br label %B510.i.i

B420.lr.ph.i.i:                                   ; preds = %B246.i.i.thread
  %.323.i.i = load i64, ptr %.321.i.i, align 1, !noalias !16
  %.477.i.i = load i64, ptr %sunkaddr6.i9.i, align 1, !noalias !16
  %35 = getelementptr i64, ptr %.22, i64 %.477.i.i
  br label %B420.i.i

B510.else.i.i:                                    ; preds = %B510.i.i
  %.568.i.i = icmp ne i64 %.553.i.i, -9223372036854775808
  %.569.i.i = icmp ne i64 %.42.i, -1
  %.570.not.i.i = or i1 %.569.i.i, %.568.i.i
  br i1 %.570.not.i.i, label %B510.else.if.i.i, label %B510.endif.else.i.i, !prof !15

B510.else.if.i.i:                                 ; preds = %B510.else.i.i
  %.573.i30.i = sdiv i64 %.553.i.i, %.42.i
  %.574.i.i = srem i64 %.553.i.i, %.42.i
  %.575.i.i = xor i64 %.574.i.i, %.42.i
  %.576.i.i = icmp slt i64 %.575.i.i, 0
  %.577.i31.i = icmp ne i64 %.574.i.i, 0
  %.578.i32.i = and i1 %.577.i31.i, %.576.i.i
  %.583.i.i = sext i1 %.578.i32.i to i64
  %spec.select225.i.i = add i64 %.573.i30.i, %.583.i.i
  br label %B510.endif.else.i.i

B510.endif.else.i.i:                              ; preds = %B510.else.if.i.i, %B510.else.i.i
  %.562.0.i.i = phi i64 [ 0, %B510.else.i.i ], [ %spec.select225.i.i, %B510.else.if.i.i ]
  %.596.i16.i = add nsw i64 %quot.0175.i, 1
  %.599.i17.i = mul nsw i64 %.541.i.i, %.596.i16.i
  %.614.i18.i = icmp ne i64 %.599.i17.i, -9223372036854775808
  %.616.not.i.i = or i1 %.569.i.i, %.614.i18.i
  br i1 %.616.not.i.i, label %B510.endif.else.if.i.i, label %B510.endif.endif.i.i, !prof !15

B510.endif.endif.i.i:                             ; preds = %B510.endif.else.if.i.i, %B510.endif.else.i.i
  %.608.0.i.i = phi i64 [ 0, %B510.endif.else.i.i ], [ %spec.select226.i.i, %B510.endif.else.if.i.i ]
  %.651.i.i = icmp eq i64 %.562.0.i.i, %.608.0.i.i
  br i1 %.651.i.i, label %B344.endif, label %B618.i.i

B510.endif.else.if.i.i:                           ; preds = %B510.endif.else.i.i
  %.619.i.i = sdiv i64 %.599.i17.i, %.42.i
  %.620.i.i = srem i64 %.599.i17.i, %.42.i
  %.621.i.i = xor i64 %.620.i.i, %.42.i
  %.622.i.i = icmp slt i64 %.621.i.i, 0
  %.623.i.i = icmp ne i64 %.620.i.i, 0
  %.624.i29.i = and i1 %.623.i.i, %.622.i.i
  %.629.i.i = sext i1 %.624.i29.i to i64
  %spec.select226.i.i = add i64 %.619.i.i, %.629.i.i
  br label %B510.endif.endif.i.i

B686.endif.i.i:                                   ; preds = %B286.endif.else.if.i.i, %B286.endif.else.i.i, %B618.i.i, %B286.i.i
  %plane.2.0.i.i = phi i64 [ %.724.i.i, %B618.i.i ], [ %.262.i, %B286.i.i ], [ %.262.i, %B286.endif.else.i.i ], [ %.262.i, %B286.endif.else.if.i.i ]
  %last.2.0.i19.i = phi i64 [ %.189.i13.i1820, %B618.i.i ], [ 0, %B286.i.i ], [ 0, %B286.endif.else.i.i ], [ %spec.select224.i.i, %B286.endif.else.if.i.i ]
  %first.2.0.i20.i = phi i64 [ 0, %B618.i.i ], [ 0, %B286.i.i ], [ %.228.0.i38.i, %B286.endif.else.i.i ], [ %.228.0.i38.i, %B286.endif.else.if.i.i ]
  %.736.idx.i.i = shl i64 %.363.i, 4
  %.736.i.i = getelementptr i8, ptr %.344.i, i64 %.736.idx.i.i
  %.737.i.i = load i64, ptr %.736.i.i, align 16, !noalias !16
  %.783.i.i = sub i64 %last.2.0.i19.i, %first.2.0.i20.i
  %.826249.not.i.i = icmp slt i64 %.783.i.i, 1
  br i1 %.826249.not.i.i, label %B344.endif, label %B752.lr.ph.i.i

B752.lr.ph.i.i:                                   ; preds = %B686.endif.i.i
  %.901.i.i = shl nsw i64 %"$phi396.0.2.0.i", 3
  %.903.i.i = add nsw i64 %.901.i.i, %arg.layout
  %36 = add i64 %last.2.0.i19.i, 1
  %37 = sub i64 %36, %first.2.0.i20.i
  br label %B752.i.i

B0.else.i:                                        ; preds = %B344
  %.67.i = icmp ne i64 %task.2.0, -9223372036854775808
  %.68.i = icmp ne i64 %.52.i, -1
  %.69.not.i = or i1 %.67.i, %.68.i
  br i1 %.69.not.i, label %B0.endif.else.if.i, label %B0.endif.endif.i, !prof !15

B0.endif.endif.i:                                 ; preds = %B0.endif.else.if.i, %B0.else.i, %B344
  %quot.0175.i = phi i64 [ 0, %B344 ], [ %spec.select198.i, %B0.endif.else.if.i ], [ 0, %B0.else.i ]
  %rem.1.0.i = phi i64 [ 0, %B344 ], [ %spec.select199.i, %B0.endif.else.if.i ], [ 0, %B0.else.i ]
  %.146.i = icmp eq i64 %.38.i, 2
  br i1 %.146.i, label %B182.i, label %B276.i

B0.endif.else.if.i:                               ; preds = %B0.else.i
  %.72.i = sdiv i64 %task.2.0, %.52.i
  %.73.i = srem i64 %task.2.0, %.52.i
  %.74.i = xor i64 %.73.i, %.52.i
  %.75.i = icmp slt i64 %.74.i, 0
  %.76.i = icmp ne i64 %.73.i, 0
  %.77.i = and i1 %.76.i, %.75.i
  %.82.i = sext i1 %.77.i to i64
  %spec.select198.i = add i64 %.72.i, %.82.i
  %.129.i = select i1 %.77.i, i64 %.52.i, i64 0
  %spec.select199.i = add i64 %.129.i, %.73.i
  br label %B0.endif.endif.i

B622.else.i:                                      ; preds = %B622.i
  %.511.i = icmp ne i64 %number.2.0209.i, -9223372036854775808
  %.512.i = icmp ne i64 %.488.i, -1
  %.513.not.i = or i1 %.511.i, %.512.i
  br i1 %.513.not.i, label %B622.endif.else.if.i, label %B622.endif.endif.i, !prof !15

B622.endif.endif.i:                               ; preds = %B622.endif.else.if.i, %B622.else.i, %B622.i
  %.538183.i = phi i64 [ %.538214.i, %B622.endif.else.if.i ], [ %.496.i, %B622.i ], [ %.496.i, %B622.else.i ]
  %quot.3.0.i = phi i64 [ %spec.select201.i, %B622.endif.else.if.i ], [ 0, %B622.i ], [ 0, %B622.else.i ]
  %.583.i = getelementptr i64, ptr %.22, i64 %.538183.i
  %.584.i = load i64, ptr %.583.i, align 8, !noalias !1
  %.587.i = getelementptr i8, ptr %.583.i, i64 8
  %.588.i = load i64, ptr %.587.i, align 8, !noalias !1
  %sunkaddr.i = shl i64 %lsr.iv1.i, 1
  %sunkaddr9.i = getelementptr i8, ptr %.344.i, i64 %sunkaddr.i
  store i64 %.584.i, ptr %sunkaddr9.i, align 16, !noalias !1
  %sunkaddr12.i = getelementptr i8, ptr %sunkaddr9.i, i64 8
  store i64 %.588.i, ptr %sunkaddr12.i, align 8, !noalias !1
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, -8
  %.443.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.443.i, label %B622.i, label %B782.i

B622.endif.else.if.i:                             ; preds = %B622.else.i
  %.517.i = srem i64 %number.2.0209.i, %.488.i
  %.518.i = xor i64 %.517.i, %.488.i
  %.519.i = icmp slt i64 %.518.i, 0
  %.520.i = icmp ne i64 %.517.i, 0
  %.521.i = and i1 %.520.i, %.519.i
  %.528.i = select i1 %.521.i, i64 %.488.i, i64 0
  %spec.select200.i = add i64 %.517.i, %.496.i
  %.538214.i = add i64 %spec.select200.i, %.528.i
  %.558.i = sdiv i64 %number.2.0209.i, %.488.i
  %.568.i = sext i1 %.521.i to i64
  %spec.select201.i = add i64 %.558.i, %.568.i
  br label %B622.endif.endif.i

B984.else.if.i:                                   ; preds = %B908.i, %B276.i
  %part.2.0.i = phi i64 [ %task.2.0, %B276.i ], [ %quot.0175.i, %B908.i ]
  %size.2.0.i = phi i64 [ %.232.i, %B276.i ], [ %.258.i, %B908.i ]
  %target.2.0.i = phi i64 [ %.65, %B276.i ], [ %.262.i, %B908.i ]
  %.866.1.i = ashr i64 %size.2.0.i, 6
  %.902.i = mul nsw i64 %.866.1.i, %part.2.0.i
  %.906.i = icmp eq i64 %.42.i, 0
  br i1 %.906.i, label %B984.endif.endif.endif.i, label %B984.endif.else.i, !prof !0

B984.endif.else.i:                                ; preds = %B984.else.if.i
  %.917.i = icmp ne i64 %.902.i, -9223372036854775808
  %.918.i = icmp ne i64 %.42.i, -1
  %.919.not.i = or i1 %.918.i, %.917.i
  br i1 %.919.not.i, label %B984.endif.else.if.i, label %B984.endif.endif.else.i, !prof !15

B984.endif.else.if.i:                             ; preds = %B984.endif.else.i
  %.922.i = sdiv i64 %.902.i, %.42.i
  %.923.i = srem i64 %.902.i, %.42.i
  %.924.i = xor i64 %.923.i, %.42.i
  %.925.i = icmp slt i64 %.924.i, 0
  %.926.i = icmp ne i64 %.923.i, 0
  %.927.i = and i1 %.926.i, %.925.i
  %.932.i = sext i1 %.927.i to i64
  %spec.select202.i = add i64 %.922.i, %.932.i
  br label %B984.endif.endif.else.i

B984.endif.endif.else.i:                          ; preds = %B984.endif.else.if.i, %B984.endif.else.i
  %.911.0.i = phi i64 [ 0, %B984.endif.else.i ], [ %spec.select202.i, %B984.endif.else.if.i ]
  %.944.i = shl nsw i64 %.911.0.i, 6
  %.946.i = add nsw i64 %.944.i, %target.2.0.i
  %.950.i = add nsw i64 %part.2.0.i, 1
  %.953.i = mul nsw i64 %.866.1.i, %.950.i
  %.968.i = icmp ne i64 %.953.i, -9223372036854775808
  %.970.not.i = or i1 %.918.i, %.968.i
  br i1 %.970.not.i, label %B984.endif.endif.else.if.i, label %B984.endif.endif.endif.i, !prof !15

B984.endif.endif.endif.i:                         ; preds = %B984.endif.endif.else.if.i, %B984.endif.endif.else.i, %B984.else.if.i
  %.946192.i = phi i64 [ %.946.i, %B984.endif.endif.else.if.i ], [ %.946.i, %B984.endif.endif.else.i ], [ %target.2.0.i, %B984.else.if.i ]
  %quot.5.0190.i = phi i64 [ %.911.0.i, %B984.endif.endif.else.if.i ], [ %.911.0.i, %B984.endif.endif.else.i ], [ 0, %B984.else.if.i ]
  %quot.6.0.i = phi i64 [ %spec.select203.i, %B984.endif.endif.else.if.i ], [ 0, %B984.endif.endif.else.i ], [ 0, %B984.else.if.i ]
  %.997.i = sub nsw i64 %quot.6.0.i, %quot.5.0190.i
  %.998.i = shl nsw i64 %.997.i, 6
  %.999.i = inttoptr i64 %.946192.i to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %.999.i, i8 0, i64 %.998.i, i1 false), !noalias !1
  br label %B344.endif

B984.endif.endif.else.if.i:                       ; preds = %B984.endif.endif.else.i
  %.973.i = sdiv i64 %.953.i, %.42.i
  %.974.i = srem i64 %.953.i, %.42.i
  %.975.i = xor i64 %.974.i, %.42.i
  %.976.i = icmp slt i64 %.975.i, 0
  %.977.i = icmp ne i64 %.974.i, 0
  %.978.i = and i1 %.977.i, %.976.i
  %.983.i = sext i1 %.978.i to i64
  %spec.select203.i = add i64 %.973.i, %.983.i
  br label %B984.endif.endif.endif.i

common.ret:                                       ; preds = %B344.if.if, %B472
  ret void

B472:                                             ; preds = %B344.endif, %B0.endif.endif.endif
  %bad.3.1 = phi i64 [ 0, %B0.endif.endif.endif ], [ %.386, %B344.endif ]
  store i64 %bad.3.1, ptr %retptr, align 8
  br label %common.ret

B0.endif.else:                                    ; preds = %B0.else.if
  %.88 = icmp ne i64 %arg.number, -9223372036854775808
  %.89 = icmp ne i64 %.74, -1
  %.90.not = or i1 %.88, %.89
  br i1 %.90.not, label %B0.endif.endif.else.if, label %B0.endif.endif.endif, !prof !15

B0.endif.endif.endif:                             ; preds = %B0.endif.else, %B0.else.if, %B0.endif.endif.else.if
  %.11598 = phi i64 [ %.115108, %B0.endif.endif.else.if ], [ %.71, %B0.else.if ], [ %.71, %B0.endif.else ]
  %rem.2.0 = phi i64 [ %spec.select104, %B0.endif.endif.else.if ], [ 0, %B0.else.if ], [ 0, %B0.endif.else ]
  %.121100.in = getelementptr inbounds nuw i8, ptr %.22, i64 200
  %.121100 = load i64, ptr %.121100.in, align 1
  %.124102.in = getelementptr inbounds nuw i8, ptr %.22, i64 184
  %.124102 = load i64, ptr %.124102.in, align 1
  %.168 = add nsw i64 %.124102, %rem.2.0
  %.319 = mul nsw i64 %.168, 6
  %.320 = add nsw i64 %.319, %.121100
  %.321 = shl nsw i64 %.320, 3
  %.323 = add nsw i64 %.321, %arg.layout
  %.334 = inttoptr i64 %arg.counter to ptr
  %.335 = atomicrmw add ptr %.334, i64 1 monotonic, align 8
  %.336 = getelementptr i8, ptr %.334, i64 8
  %.337 = load atomic i64, ptr %.336 monotonic, align 8
  %.338 = icmp slt i64 %.335, %.337
  %.339 = select i1 %.338, i64 %.335, i64 4611686018427387904
  %.344 = inttoptr i64 %.323 to ptr
  %.345 = getelementptr inbounds nuw i8, ptr %.344, i64 8
  %.347 = load i64, ptr %.345, align 1
  %.348 = icmp slt i64 %.339, %.347
  br i1 %.348, label %B344.preheader, label %B472

B344.preheader:                                   ; preds = %B0.endif.endif.endif
  %.40.i = getelementptr inbounds nuw i8, ptr %.344, i64 40
  %.50.i = getelementptr inbounds nuw i8, ptr %.344, i64 16
  %.230.i = getelementptr inbounds nuw i8, ptr %.22, i64 120
  %.256.i = getelementptr inbounds nuw i8, ptr %.22, i64 112
  %.302.i = getelementptr inbounds nuw i8, ptr %.22, i64 8
  %.361.i = getelementptr inbounds nuw i8, ptr %.22, i64 32
  %.482.i = getelementptr inbounds nuw i8, ptr %.22, i64 40
  %.490.i = getelementptr inbounds nuw i8, ptr %.22, i64 48
  %38 = ptrtoint ptr %.344.i to i64
  %.773.i = getelementptr inbounds nuw i8, ptr %.22, i64 144
  %scevgep3.i.i = getelementptr inbounds nuw i8, ptr %.344.i, i64 8
  %sunkaddr6.i9.i = getelementptr inbounds nuw i8, ptr %.22, i64 56
  %.187.i.i = getelementptr inbounds nuw i8, ptr %.22, i64 96
  %.321.i.i = getelementptr inbounds nuw i8, ptr %.22, i64 104
  %sunkaddr12.i.i = getelementptr inbounds nuw i8, ptr %.22, i64 88
  %sunkaddr21.i.i = getelementptr inbounds nuw i8, ptr %.22, i64 152
  %scevgep7.i.i = getelementptr i8, ptr %.344.i, i64 -8
  %sunkaddr19.i1.i = getelementptr inbounds nuw i8, ptr %.22, i64 80
  %sunkaddr23.i.i = getelementptr inbounds nuw i8, ptr %.22, i64 72
  %sunkaddr25.i3.i = getelementptr inbounds nuw i8, ptr %.22, i64 64
  %sunkaddr11.i.i = getelementptr inbounds nuw i8, ptr %.22, i64 160
  %.164.i = getelementptr inbounds nuw i8, ptr %.22, i64 176
  %.168.i = getelementptr inbounds nuw i8, ptr %.344, i64 24
  %.172.i = getelementptr inbounds nuw i8, ptr %.344, i64 32
  br label %B344

B0.endif.endif.else.if:                           ; preds = %B0.endif.else
  %.93 = sdiv i64 %arg.number, %.74
  %.94 = srem i64 %arg.number, %.74
  %.95 = xor i64 %.94, %.74
  %.96 = icmp slt i64 %.95, 0
  %.97 = icmp ne i64 %.94, 0
  %.98 = and i1 %.97, %.96
  %.103 = sext i1 %.98 to i64
  %spec.select = add i64 %.93, %.71
  %.115108 = add i64 %spec.select, %.103
  %.158 = select i1 %.98, i64 %.74, i64 0
  %spec.select104 = add i64 %.158, %.94
  br label %B0.endif.endif.endif

B344.endif:                                       ; preds = %B752.i.i, %B406.loopexit.i.i, %B240.loopexit.i.i, %B804.i, %B984.endif.endif.endif.i, %B510.i.i, %B164.endif.endif.i.i, %B164.endif.i.i, %B234.endif.endif.endif.i.i, %B686.endif.i.i, %B510.endif.endif.i.i
  %.359.0.ph = phi i64 [ 0, %B240.loopexit.i.i ], [ 0, %B510.endif.endif.i.i ], [ 0, %B686.endif.i.i ], [ 0, %B234.endif.endif.endif.i.i ], [ 0, %B804.i ], [ 0, %B164.endif.i.i ], [ 0, %B164.endif.endif.i.i ], [ 0, %B510.i.i ], [ %bad.2.1.lcssa.i.i, %B406.loopexit.i.i ], [ 0, %B984.endif.endif.endif.i ], [ 0, %B752.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.344.i)
  %.386 = add nsw i64 %.359.0.ph, %bad.2.0
  %.393 = atomicrmw add ptr %.334, i64 1 monotonic, align 8
  %.395 = load atomic i64, ptr %.336 monotonic, align 8
  %.396 = icmp slt i64 %.393, %.395
  %.397 = select i1 %.396, i64 %.393, i64 4611686018427387904
  %.404 = load i64, ptr %.345, align 1
  %.405 = icmp slt i64 %.397, %.404
  br i1 %.405, label %B344, label %B472

B344.if.if:                                       ; preds = %end.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.344.i)
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) local_unnamed_addr {
.9:
  %.10 = alloca i64, align 8
  %.11 = alloca ptr, align 8
  call fastcc void @_ZN7convjit8_kernels7fourier12overlap_save5shareB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxx(ptr nonnull %.10, ptr nonnull %.11, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7) #7
  %.13 = load i64, ptr %.10, align 8
  ret i64 %.13
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #6

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN7convjit8_kernels7fourier12overlap_save4workB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %retptr"}
!3 = distinct !{!3, !"_ZN7convjit8_kernels7fourier12overlap_save4workB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx"}
!4 = distinct !{!4, !3, !"_ZN7convjit8_kernels7fourier12overlap_save4workB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %excinfo"}
!5 = !{!6, !2, !4}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels7fourier9transform6repeatB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxxx"}
!8 = !{!9, !11, !2, !4}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels7fourier12overlap_save5storeB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels7fourier12overlap_save5storeB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!11 = distinct !{!11, !10, !"_ZN7convjit8_kernels7fourier12overlap_save5storeB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = !{!"branch_weights", i32 99, i32 1}
!16 = !{!17, !2, !4}
!17 = distinct !{!17, !18, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!18 = distinct !{!18, !"_ZN7convjit8_kernels7fourier12overlap_save4loadB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
