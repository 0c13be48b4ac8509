; sources 18964b1e8f2ff10dfcbc5cb0c2486cd1
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #0

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.23.i = inttoptr i64 %.4 to ptr
  %.33.i = inttoptr i64 %.6 to ptr
  %.34.i = atomicrmw add ptr %.33.i, i64 1 monotonic, align 8, !noalias !0
  %.35.i = getelementptr i8, ptr %.33.i, i64 8
  %.36.i = load atomic i64, ptr %.35.i monotonic, align 8, !noalias !0
  %.37.i = icmp slt i64 %.34.i, %.36.i
  %.38.i = select i1 %.37.i, i64 %.34.i, i64 4611686018427387904
  %.45.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.46.i = icmp slt i64 %.38.i, %.45.i
  br i1 %.46.i, label %B148.preheader.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B148.preheader.i:                                 ; preds = %.8
  %.52.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 24
  %.147.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 16
  %.238.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 8
  %.332.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 48
  %.340.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 56
  %.354.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 32
  %.599.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 72
  %.634.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 80
  %.478.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 40
  %.640.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 96
  %.652.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 88
  %.689.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 64
  %.702.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 144
  %.31.i5.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 176
  %.35.i7.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 160
  %.56.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 192
  %.63.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 200
  %.70.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 104
  %.85.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 224
  %sunkaddr2.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 288
  %sunkaddr4.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 208
  %sunkaddr6.i17.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 112
  %sunkaddr35.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 120
  %sunkaddr37.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 136
  %sunkaddr41.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 152
  %sunkaddr43.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 184
  %sunkaddr18.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 128
  %sunkaddr20.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 216
  %.31.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 168
  %.35.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 280
  %.241.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 248
  %sunkaddr15.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 232
  %sunkaddr12.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 264
  %sunkaddr13.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 256
  %sunkaddr23.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 240
  %sunkaddr33.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 272
  %.33.i39.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 304
  %sunkaddr1.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 296
  br label %B148.i

B148.i:                                           ; preds = %B940.i, %B148.preheader.i
  %task.2.0.i = phi i64 [ %.848.i, %B940.i ], [ %.38.i, %B148.preheader.i ]
  %.54.i = load i64, ptr %.52.i, align 1, !noalias !0
  %.58.i = icmp eq i64 %.54.i, 0
  br i1 %.58.i, label %B148.endif.endif.i, label %B148.else.i, !prof !4

B372.i:                                           ; preds = %B372.endif.endif.i, %B372.lr.ph.i
  %inputs.2.1146.i = phi i64 [ %.338.i, %B372.lr.ph.i ], [ %.579.i, %B372.endif.endif.i ]
  %outputs.2.1145.i = phi i64 [ %.346.i, %B372.lr.ph.i ], [ %.588.i, %B372.endif.endif.i ]
  %array.2.1144.i = phi i64 [ %quot.5.0.i, %B372.lr.ph.i ], [ %quot.7.0.i, %B372.endif.endif.i ]
  %.438139143.i = phi i64 [ %.356.i, %B372.lr.ph.i ], [ %.448.i, %B372.endif.endif.i ]
  %.448.i = add nsw i64 %.438139143.i, -1
  %.484.idx.i = mul i64 %.448.i, 24
  %.484.i = getelementptr i8, ptr %25, i64 %.484.idx.i
  %.485.i = load i64, ptr %.484.i, align 8, !noalias !0
  %.489.i = icmp eq i64 %.485.i, 0
  br i1 %.489.i, label %B372.endif.endif.i, label %B372.else.i, !prof !4

B514.i:                                           ; preds = %B372.endif.endif.i, %B148.endif.endif.endif.endif.endif.endif.endif.i
  %outputs.2.1.lcssa.i = phi i64 [ %.346.i, %B148.endif.endif.endif.endif.endif.endif.endif.i ], [ %.588.i, %B372.endif.endif.i ]
  %inputs.2.1.lcssa.i = phi i64 [ %.338.i, %B148.endif.endif.endif.endif.endif.endif.endif.i ], [ %.579.i, %B372.endif.endif.i ]
  %.601.i = load i64, ptr %.599.i, align 1, !noalias !0
  %.606.i = add nsw i64 %.601.i, %rem.2.0116.i
  %.607.i = shl nsw i64 %.606.i, 3
  %.609.i = add nsw i64 %.607.i, %.4
  %.614.i = inttoptr i64 %.609.i to ptr
  %.617.i = load i64, ptr %.614.i, align 1, !noalias !0
  %.619.i = add nsw i64 %.617.i, %inputs.2.1.lcssa.i
  %.620.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 8
  %.622.i = load i64, ptr %.620.i, align 1, !noalias !0
  %.624.i = add nsw i64 %.622.i, %outputs.2.1.lcssa.i
  %.636.i = load i64, ptr %.634.i, align 1, !noalias !0
  %.637.not.i = icmp eq i64 %.636.i, 0
  br i1 %.637.not.i, label %B740.i, label %B646.i

B646.i:                                           ; preds = %B514.i
  %.642.i = load i64, ptr %.640.i, align 1, !noalias !0
  %.644.i = add nsw i64 %.642.i, %.5
  %.654.i = load i64, ptr %.652.i, align 1, !noalias !0
  %.655.i = shl nsw i64 %.654.i, 3
  %.657.i = add nsw i64 %.655.i, %.4
  %.678.i = inttoptr i64 %.636.i to ptr
  %.679.i = tail call i64 %.678.i(i64 %inputs.2.1.lcssa.i, i64 %.4, i64 %.657.i, i64 %.609.i, i64 %.644.i), !noalias !0
  br label %B740.i

B740.i:                                           ; preds = %B646.i, %B514.i
  %source.2.1.i = phi i64 [ %.644.i, %B646.i ], [ %.619.i, %B514.i ]
  %.691.i = load i64, ptr %.689.i, align 1, !noalias !0
  %.693.i = mul nsw i64 %.691.i, %rem.4.0119.i
  %.697.i = add nsw i64 %.693.i, %.3
  %.704.i = load i64, ptr %.702.i, align 1, !noalias !0
  switch i64 %.704.i, label %B898.i [
    i64 0, label %B788.i
    i64 1, label %B854.i
  ]

B788.i:                                           ; preds = %B740.i
  %.33.i.i = load i64, ptr %.31.i.i, align 1, !noalias !5
  %.37.i.i = load i64, ptr %.35.i.i, align 1, !noalias !5
  %.41.i.i = load i64, ptr %.31.i5.i, align 1, !noalias !5
  %.45.i.i = load i64, ptr %.35.i7.i, align 1, !noalias !5
  %.49.i.i = load i64, ptr %.85.i.i, align 1, !noalias !5
  %.93.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 56
  %.95.i.i = load i64, ptr %.93.i.i, align 1, !noalias !5
  %.96.i.i = shl nsw i64 %.95.i.i, 3
  %.98.i.i = add nsw i64 %.96.i.i, %.4
  %.101.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 64
  %.103.i.i = load i64, ptr %.101.i.i, align 1, !noalias !5
  %.104.i.i = shl nsw i64 %.103.i.i, 3
  %.106.i.i = add nsw i64 %.104.i.i, %.4
  %.117.i.i = load i64, ptr %.56.i.i, align 1, !noalias !5
  %.118.i.i = shl nsw i64 %.117.i.i, 3
  %.120.i.i = add nsw i64 %.118.i.i, %.4
  %.124.i.i = load i64, ptr %.63.i.i, align 1, !noalias !5
  %.125.i.i = shl nsw i64 %.124.i.i, 3
  %.127.i.i = add nsw i64 %.125.i.i, %.4
  %.131.i.i = load i64, ptr %.70.i.i, align 1, !noalias !5
  %.133.i.i = add nsw i64 %.131.i.i, %.5
  %.143.i.i = mul nsw i64 %.49.i.i, %rem.0113.i
  %.147.i.i = load i64, ptr %.52.i, align 1, !noalias !5
  %.150.i.i = icmp eq i64 %.147.i.i, 0
  br i1 %.150.i.i, label %B0.endif.endif.endif.i.i, label %B0.else.i.i, !prof !4

B510.loopexit.i.i:                                ; preds = %B1691.i.i, %B512.endif.endif.i.i, %B512.i.i
  %exitcond.not.i.i = icmp eq i64 %.355.i.i, %.259.i.i
  br i1 %exitcond.not.i.i, label %B940.i, label %B512.i.i

B512.i.i:                                         ; preds = %B512.preheader.i.i, %B510.loopexit.i.i
  %.348261275.i.i = phi i64 [ %.355.i.i, %B510.loopexit.i.i ], [ 0, %B512.preheader.i.i ]
  %.355.i.i = add nuw nsw i64 %.348261275.i.i, 1
  %.386.i.i = load i64, ptr %sunkaddr3.i.i, align 1, !noalias !5
  %.425.i.i = icmp sgt i64 %.386.i.i, 0
  %.427.i.i = xor i1 %1, %.425.i.i
  br i1 %.427.i.i, label %B510.loopexit.i.i, label %B512.endif.endif.i.i

B562.i.i:                                         ; preds = %B562.preheader.i.i, %B1691.i.i
  %.467243255.i.i = phi i64 [ %.477.i.i, %B1691.i.i ], [ %.446.i.i, %B562.preheader.i.i ]
  %.474244254.i.i = phi i64 [ %.481.i.i, %B1691.i.i ], [ 0, %B562.preheader.i.i ]
  %.477.i.i = add nsw i64 %.467243255.i.i, -1
  %.481.i.i = add i64 %.474244254.i.i, %.37.i.i
  %.509.i.i = load i64, ptr %sunkaddr3.i.i, align 1, !noalias !5
  %.511.i.i = sub nsw i64 %.509.i.i, %.41.i.i
  %.513.i.i = tail call i64 @llvm.smin.i64(i64 %.474244254.i.i, i64 %.511.i.i)
  %.515.i.i = tail call i64 @llvm.smax.i64(i64 %.513.i.i, i64 0)
  %.520.i.i = sub nsw i64 %.509.i.i, %.515.i.i
  %.523.i.i = tail call i64 @llvm.smin.i64(i64 %.37.i.i, i64 %.520.i.i)
  %.530.i.i = load i64, ptr %sunkaddr7.i.i, align 8, !noalias !5
  %.532.i.i = add nsw i64 %.530.i.i, %source.2.1.i
  %.534.i.i = mul nsw i64 %.515.i.i, %.33.i.i
  %.535.i.i = add nsw i64 %.532.i.i, %.534.i.i
  %.539.i.i = load i64, ptr %sunkaddr9.i.i, align 8, !noalias !5
  %.541.i.i = add nsw i64 %.539.i.i, %.624.i
  %.545.i.i = load i64, ptr %sunkaddr20.i.i, align 1, !noalias !5
  %.546.i.i = mul nsw i64 %.515.i.i, %.545.i.i
  %.547.i.i = add nsw i64 %.541.i.i, %.546.i.i
  %.557.i.i = load i64, ptr %sunkaddr6.i17.i, align 1, !noalias !5
  %.558.i.i = icmp eq i64 %.557.i.i, 0
  br i1 %.558.i.i, label %switch.end.1.i.i, label %B1166.endif.i.i

B1200.i.i:                                        ; preds = %B1200.lr.ph.i.i, %B1296.i.i
  %lsr.iv1.i.i = phi i64 [ %.566.i.i, %B1200.lr.ph.i.i ], [ %lsr.iv.next2.i.i, %B1296.i.i ]
  %lsr.iv.i.i = phi i64 [ %0, %B1200.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B1296.i.i ]
  %.892238240.i.i = phi i64 [ %quot.0211.i.i, %B1200.lr.ph.i.i ], [ %.899.i.i, %B1296.i.i ]
  %.931.i.i = icmp slt i64 %.892238240.i.i, %.250.i.i
  br i1 %.931.i.i, label %B1296.i.i, label %B1270.i.i

B1270.i.i:                                        ; preds = %B1200.i.i
  %.951.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !5
  %.995.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !5
  br label %B1296.i.i

B1296.i.i:                                        ; preds = %B1270.i.i, %B1200.i.i
  %"$phi1246.3.2.4206.i.i" = phi i64 [ %.951.i.i, %B1270.i.i ], [ %lsr.iv1.i.i, %B1200.i.i ]
  %"$phi1296.3.2.sroa.8.4.i.i" = phi i64 [ %.995.i.i, %B1270.i.i ], [ %.45.i.i, %B1200.i.i ]
  %"$phi1296.3.2.sroa.0.4.in.i.i" = phi ptr [ %.241.i.i, %B1270.i.i ], [ %sunkaddr41.i.i, %B1200.i.i ]
  %"$phi1296.3.2.sroa.0.4.i.i" = load i64, ptr %"$phi1296.3.2.sroa.0.4.in.i.i", align 1, !noalias !5
  %.1027.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !5
  %.1029.i.i = add nsw i64 %.1027.i.i, %"$phi1246.3.2.4206.i.i"
  %.1030.i.i = shl nsw i64 %.1029.i.i, 3
  %.1032.i.i = add nsw i64 %.1030.i.i, %.4
  %.1036.i.i = load i64, ptr %sunkaddr35.i.i, align 1, !noalias !5
  %.1038.i.i = add nsw i64 %.1036.i.i, %.5
  %.1042.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !5
  %.1043.i.i = shl nsw i64 %.1042.i.i, 3
  %.1045.i.i = add nsw i64 %.1043.i.i, %.4
  %.1053.i.i = load i64, ptr %sunkaddr43.i.i, align 1, !noalias !5
  %.1103.i.i = inttoptr i64 %"$phi1296.3.2.sroa.0.4.i.i" to ptr
  %.1104.i.i = tail call i64 %.1103.i.i(i64 %.535.i.i, i64 %.120.i.i, i64 %.697.i, i64 %.127.i.i, i64 %.1032.i.i, i64 %.1053.i.i, i64 %.1038.i.i, i64 %.1045.i.i, i64 %.1049.i.i, i64 1, i64 %.133.i.i), !noalias !5
  %.1108.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !5
  %.1110.i.i = add nsw i64 %.1108.i.i, %"$phi1246.3.2.4206.i.i"
  %.1113.i.i = shl nsw i64 %.1110.i.i, 3
  %.1115.i.i = add nsw i64 %.1113.i.i, %.4
  %.1116.i.i = inttoptr i64 %.1115.i.i to ptr
  %.1118.i.i = load i64, ptr %.1116.i.i, align 8, !noalias !5
  %.1120.i.i = add nsw i64 %.1118.i.i, %.547.i.i
  %.1124.i.i = load i64, ptr %sunkaddr6.i17.i, align 1, !noalias !5
  %.1128.i.i = load i64, ptr %sunkaddr18.i.i, align 1, !noalias !5
  %.1132.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !5
  %.1136.i.i = load i64, ptr %sunkaddr20.i.i, align 1, !noalias !5
  %.1140.i.i = load i64, ptr %sunkaddr33.i.i, align 1, !noalias !5
  %.1142.i.i = tail call i64 @llvm.smin.i64(i64 %"$phi1296.3.2.sroa.8.4.i.i", i64 %.1140.i.i)
  %.1165.i.i = inttoptr i64 %.1124.i.i to ptr
  %.1166.i.i = tail call i64 %.1165.i.i(i64 %.1038.i.i, i64 %.1128.i.i, i64 %.1120.i.i, i64 %.1132.i.i, i64 %.1136.i.i, i64 %.1142.i.i, i64 %.523.i.i), !noalias !5
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %.45.i.i
  %.899.i.i = add i64 %.892238240.i.i, 1
  %.886.i.i = icmp sgt i64 %lsr.iv.next.i.i, 1
  br i1 %.886.i.i, label %B1200.i.i, label %B1691.i.i

B1691.i.i:                                        ; preds = %B1296.i.i, %B1166.endif.i.i, %switch.end.3.i.i, %switch.end.1.i.i
  %.468.i.i = icmp sgt i64 %.467243255.i.i, 1
  br i1 %.468.i.i, label %B562.i.i, label %B510.loopexit.i.i

B0.else.i.i:                                      ; preds = %B788.i
  %.161.i.i = icmp ne i64 %.143.i.i, -9223372036854775808
  %.162.i.i = icmp ne i64 %.147.i.i, -1
  %.163.not.i.i = or i1 %.161.i.i, %.162.i.i
  br i1 %.163.not.i.i, label %B0.else.if.i.i, label %B0.endif.else.i.i, !prof !9

B0.else.if.i.i:                                   ; preds = %B0.else.i.i
  %.166.i.i = sdiv i64 %.143.i.i, %.147.i.i
  %.167.i.i = srem i64 %.143.i.i, %.147.i.i
  %.168.i.i = xor i64 %.167.i.i, %.147.i.i
  %.169.i.i = icmp slt i64 %.168.i.i, 0
  %.170.i.i = icmp ne i64 %.167.i.i, 0
  %.171.i.i = and i1 %.170.i.i, %.169.i.i
  %.176.i.i = sext i1 %.171.i.i to i64
  %spec.select.i.i = add i64 %.166.i.i, %.176.i.i
  br label %B0.endif.else.i.i

B0.endif.else.i.i:                                ; preds = %B0.else.if.i.i, %B0.else.i.i
  %.155.0.i.i = phi i64 [ 0, %B0.else.i.i ], [ %spec.select.i.i, %B0.else.if.i.i ]
  %.188.i.i = add nsw i64 %rem.0113.i, 1
  %.189.i.i = mul nsw i64 %.49.i.i, %.188.i.i
  %.207.i.i = icmp ne i64 %.189.i.i, -9223372036854775808
  %.209.not.i.i = or i1 %.207.i.i, %.162.i.i
  br i1 %.209.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.endif.i.i, !prof !9

B0.endif.else.if.i.i:                             ; preds = %B0.endif.else.i.i
  %.212.i.i = sdiv i64 %.189.i.i, %.147.i.i
  %.213.i.i = srem i64 %.189.i.i, %.147.i.i
  %.214.i.i = xor i64 %.213.i.i, %.147.i.i
  %.215.i.i = icmp slt i64 %.214.i.i, 0
  %.216.i.i = icmp ne i64 %.213.i.i, 0
  %.217.i.i = and i1 %.216.i.i, %.215.i.i
  %.222.i.i = sext i1 %.217.i.i to i64
  %spec.select234.i.i = add i64 %.212.i.i, %.222.i.i
  br label %B0.endif.endif.endif.i.i

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.else.if.i.i, %B0.endif.else.i.i, %B788.i
  %quot.0211.i.i = phi i64 [ 0, %B788.i ], [ %.155.0.i.i, %B0.endif.else.i.i ], [ %.155.0.i.i, %B0.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B788.i ], [ 0, %B0.endif.else.i.i ], [ %spec.select234.i.i, %B0.endif.else.if.i.i ]
  %.243.i.i = load i64, ptr %.241.i.i, align 1, !noalias !5
  %.244.i.i = icmp ne i64 %.243.i.i, 0
  %.246.neg.i.i = sext i1 %.244.i.i to i64
  %.247.i.i = add i64 %.49.i.i, %.246.neg.i.i
  %.250.i.i = tail call i64 @llvm.smin.i64(i64 %quot.1.0.i.i, i64 %.247.i.i)
  %.252.i.i = sub nsw i64 %.250.i.i, %quot.0211.i.i
  %.257.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 40
  %.259.i.i = load i64, ptr %.257.i.i, align 1, !noalias !5
  %.342271.not.i.i = icmp slt i64 %.259.i.i, 1
  br i1 %.342271.not.i.i, label %B940.i, label %B512.lr.ph.i.i

B512.lr.ph.i.i:                                   ; preds = %B0.endif.endif.endif.i.i
  %.428.i.i = icmp eq i64 %.37.i.i, 0
  %.566.i.i = mul i64 %quot.0211.i.i, %.45.i.i
  br i1 %.428.i.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B512.preheader.i.i, !prof !4

B512.preheader.i.i:                               ; preds = %B512.lr.ph.i.i
  %.843.i.i = sub i64 %quot.1.0.i.i, %quot.0211.i.i
  %..843.i.i = tail call i64 @llvm.smax.i64(i64 %.843.i.i, i64 0)
  %0 = add nuw i64 %..843.i.i, 1
  %1 = icmp sgt i64 %.37.i.i, 0
  %sunkaddr3.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 48
  %2 = inttoptr i64 %.98.i.i to ptr
  %3 = inttoptr i64 %.106.i.i to ptr
  %4 = icmp slt i64 %.843.i.i, 1
  %5 = icmp slt i64 %.247.i.i, %quot.1.0.i.i
  br label %B512.i.i

B512.endif.endif.i.i:                             ; preds = %B512.i.i
  %.440.i.i = srem i64 %.386.i.i, %.37.i.i
  %.441.i.i = sub nsw i64 0, %.440.i.i
  %.442.i.i = select i1 %.425.i.i, i64 %.440.i.i, i64 %.441.i.i
  %.443.i.i = icmp sgt i64 %.442.i.i, 0
  %.444.i.i = sdiv i64 %.386.i.i, %.37.i.i
  %.445.i.i = zext i1 %.443.i.i to i64
  %.446.i.i = add i64 %.444.i.i, %.445.i.i
  %.468251.i.i = icmp sgt i64 %.446.i.i, 0
  br i1 %.468251.i.i, label %B562.preheader.i.i, label %B510.loopexit.i.i

B562.preheader.i.i:                               ; preds = %B512.endif.endif.i.i
  %sunkaddr6.i.i = shl i64 %.348261275.i.i, 3
  %sunkaddr7.i.i = getelementptr inbounds i8, ptr %2, i64 %sunkaddr6.i.i
  %sunkaddr9.i.i = getelementptr inbounds i8, ptr %3, i64 %sunkaddr6.i.i
  br label %B562.i.i

switch.end.1.i.i:                                 ; preds = %B562.i.i
  %.563.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !5
  %.567.i.i = add nsw i64 %.563.i.i, %.566.i.i
  %.568.i.i = shl nsw i64 %.567.i.i, 3
  %.570.i.i = add nsw i64 %.568.i.i, %.4
  %.574.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !5
  %.578.i.i = add nsw i64 %.574.i.i, %.566.i.i
  %.579.i.i = shl nsw i64 %.578.i.i, 3
  %.581.i.i = add nsw i64 %.579.i.i, %.4
  %.589.i.i = load i64, ptr %sunkaddr41.i.i, align 1, !noalias !5
  %.604.i.i = load i64, ptr %sunkaddr43.i.i, align 1, !noalias !5
  %.659.i.i = inttoptr i64 %.589.i.i to ptr
  %.660.i.i = tail call i64 %.659.i.i(i64 %.535.i.i, i64 %.120.i.i, i64 %.697.i, i64 %.127.i.i, i64 %.570.i.i, i64 %.604.i.i, i64 %.547.i.i, i64 %.581.i.i, i64 %.523.i.i, i64 %.252.i.i, i64 %.133.i.i), !noalias !5
  br i1 %5, label %switch.end.3.i.i, label %B1691.i.i

switch.end.3.i.i:                                 ; preds = %switch.end.1.i.i
  %.681.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !5
  %.685.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !5
  %.686.i.i = add nsw i64 %.685.i.i, %.681.i.i
  %.687.i.i = shl nsw i64 %.686.i.i, 3
  %.689.i.i = add nsw i64 %.687.i.i, %.4
  %.693.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !5
  %.698.i.i = add nsw i64 %.693.i.i, %.685.i.i
  %.699.i.i = shl nsw i64 %.698.i.i, 3
  %.701.i.i = add nsw i64 %.699.i.i, %.4
  %.709.i.i = load i64, ptr %.241.i.i, align 1, !noalias !5
  %.724.i.i = load i64, ptr %sunkaddr43.i.i, align 1, !noalias !5
  %.795.i.i = inttoptr i64 %.709.i.i to ptr
  %.796.i.i = tail call i64 %.795.i.i(i64 %.535.i.i, i64 %.120.i.i, i64 %.697.i, i64 %.127.i.i, i64 %.689.i.i, i64 %.724.i.i, i64 %.547.i.i, i64 %.701.i.i, i64 %.523.i.i, i64 1, i64 %.133.i.i), !noalias !5
  br label %B1691.i.i

B1166.endif.i.i:                                  ; preds = %B562.i.i
  br i1 %4, label %B1691.i.i, label %B1200.lr.ph.i.i

B1200.lr.ph.i.i:                                  ; preds = %B1166.endif.i.i
  %.1049.i.i = tail call i64 @llvm.smax.i64(i64 %.523.i.i, i64 %.41.i.i)
  br label %B1200.i.i

B854.i:                                           ; preds = %B740.i
  %.33.i6.i = load i64, ptr %.31.i5.i, align 1, !noalias !10
  %.37.i8.i = load i64, ptr %.35.i7.i, align 1, !noalias !10
  %.45.i9.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 64
  %.47.i10.i = load i64, ptr %.45.i9.i, align 1, !noalias !10
  %.48.i.i = shl nsw i64 %.47.i10.i, 3
  %.50.i.i = add nsw i64 %.48.i.i, %.4
  %.58.i.i = load i64, ptr %.56.i.i, align 1, !noalias !10
  %.59.i.i = shl nsw i64 %.58.i.i, 3
  %.61.i.i = add nsw i64 %.59.i.i, %.4
  %.65.i.i = load i64, ptr %.63.i.i, align 1, !noalias !10
  %.66.i.i = shl nsw i64 %.65.i.i, 3
  %.68.i.i = add nsw i64 %.66.i.i, %.4
  %.72.i.i = load i64, ptr %.70.i.i, align 1, !noalias !10
  %.74.i.i = add nsw i64 %.72.i.i, %.5
  %.87.i.i = load i64, ptr %.85.i.i, align 1, !noalias !10
  %.88.i.i = mul nsw i64 %.87.i.i, %rem.0113.i
  %.92.i.i = load i64, ptr %.52.i, align 1, !noalias !10
  %.95.i11.i = icmp eq i64 %.92.i.i, 0
  br i1 %.95.i11.i, label %B0.endif.endif.endif.i15.i, label %B0.else.i12.i, !prof !4

B352.i.i:                                         ; preds = %B352.lr.ph.i.i, %B1031.i.i
  %.264187208.i.i = phi i64 [ %.219.i.i, %B352.lr.ph.i.i ], [ %.274.i.i, %B1031.i.i ]
  %.271188207.i.i = phi i64 [ %quot.0150.i.i, %B352.lr.ph.i.i ], [ %.278.i.i, %B1031.i.i ]
  %.274.i.i = add nsw i64 %.264187208.i.i, -1
  %.278.i.i = add i64 %.271188207.i.i, 1
  %.306.i.i = load i64, ptr %sunkaddr2.i.i, align 1, !noalias !10
  %.307.i.i = mul nsw i64 %.306.i.i, %.271188207.i.i
  %.309.i.i = add nsw i64 %.307.i.i, %.697.i
  %.313.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !10
  %.314.i.i = mul nsw i64 %.313.i.i, %.271188207.i.i
  %.316.i.i = add nsw i64 %.314.i.i, %.624.i
  %.326.i.i = load i64, ptr %sunkaddr6.i17.i, align 1, !noalias !10
  %.327.i.i = icmp eq i64 %.326.i.i, 0
  br i1 %.327.i.i, label %B428.i.i, label %B610.i.i

B428.i.i:                                         ; preds = %B352.i.i
  %.332.i.i = load i64, ptr %sunkaddr33.i18.i, align 1, !noalias !10
  %.333.i.i = shl nsw i64 %.332.i.i, 3
  %.335.i.i = add nsw i64 %.333.i.i, %.4
  %.339.i.i = load i64, ptr %.45.i9.i, align 1, !noalias !10
  %.340.i.i = shl nsw i64 %.339.i.i, 3
  %.342.i.i = add nsw i64 %.340.i.i, %.4
  %.350.i.i = load i64, ptr %sunkaddr14.i.i, align 1, !noalias !10
  %.365.i.i = icmp ne i64 %.350.i.i, -9223372036854775808
  %.367.not.i.i = or i1 %12, %.365.i.i
  %or.cond.i.i = select i1 %13, i1 %.367.not.i.i, i1 false, !prof !14
  br i1 %or.cond.i.i, label %B428.else.if.i.i, label %switch.end.1.i28.i, !prof !14

B610.i.i:                                         ; preds = %B352.i.i
  %.488.i.i = load i64, ptr %sunkaddr14.i.i, align 1, !noalias !10
  br i1 %8, label %_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B610.endif.i.i, !prof !4

B654.loopexit.i.i:                                ; preds = %B884.i.i, %B656.endif.i.i
  %scevgep.i.i = getelementptr i8, ptr %lsr.iv.i23.i, i64 %7
  %.569.i.i = icmp samesign ugt i64 %.568174182.i.i, 1
  br i1 %.569.i.i, label %B656.endif.i.i, label %B1031.i.i

B884.i.i:                                         ; preds = %B656.endif.i.i, %B884.i.i
  %.788169171.i.i = phi i64 [ %.795.i26.i, %B884.i.i ], [ 0, %B656.endif.i.i ]
  %.795.i26.i = add nuw nsw i64 %.788169171.i.i, 1
  %6 = shl i64 %.788169171.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %lsr.iv.i23.i, i64 %6
  %.824.i.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !10
  %.826.i.i = add nsw i64 %.824.i.i, %.316.i.i
  %.830.i.i = load i64, ptr %sunkaddr6.i17.i, align 1, !noalias !10
  %.834.i.i = load i64, ptr %sunkaddr18.i.i, align 1, !noalias !10
  %.835.i.i = mul nsw i64 %.834.i.i, %.788169171.i.i
  %.837.i.i = add nsw i64 %.835.i.i, %.624.i.i
  %.845.i.i = load i64, ptr %sunkaddr20.i.i, align 1, !noalias !10
  %.849.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !10
  %.878.i.i = inttoptr i64 %.830.i.i to ptr
  %.879.i.i = tail call i64 %.878.i.i(i64 %.837.i.i, i64 %.834.i.i, i64 %.826.i.i, i64 0, i64 %.845.i.i, i64 1, i64 %.849.i.i), !noalias !10
  %exitcond.not.i27.i = icmp eq i64 %.37.i8.i, %.795.i26.i
  br i1 %exitcond.not.i27.i, label %B654.loopexit.i.i, label %B884.i.i

B1031.i.i:                                        ; preds = %B654.loopexit.i.i, %B610.endif.endif.i.i, %B610.endif.i.i, %switch.end.1.i28.i
  %.265.i.i = icmp sgt i64 %.264187208.i.i, 1
  br i1 %.265.i.i, label %B352.i.i, label %B940.i

B0.else.i12.i:                                    ; preds = %B854.i
  %.106.i13.i = icmp ne i64 %.88.i.i, -9223372036854775808
  %.107.i.i = icmp ne i64 %.92.i.i, -1
  %.108.not.i.i = or i1 %.106.i13.i, %.107.i.i
  br i1 %.108.not.i.i, label %B0.else.if.i35.i, label %B0.endif.else.i14.i, !prof !9

B0.else.if.i35.i:                                 ; preds = %B0.else.i12.i
  %.111.i.i = sdiv i64 %.88.i.i, %.92.i.i
  %.112.i.i = srem i64 %.88.i.i, %.92.i.i
  %.113.i.i = xor i64 %.112.i.i, %.92.i.i
  %.114.i.i = icmp slt i64 %.113.i.i, 0
  %.115.i36.i = icmp ne i64 %.112.i.i, 0
  %.116.i.i = and i1 %.115.i36.i, %.114.i.i
  %.121.i.i = sext i1 %.116.i.i to i64
  %spec.select.i37.i = add i64 %.111.i.i, %.121.i.i
  br label %B0.endif.else.i14.i

B0.endif.else.i14.i:                              ; preds = %B0.else.if.i35.i, %B0.else.i12.i
  %.100.0.i.i = phi i64 [ 0, %B0.else.i12.i ], [ %spec.select.i37.i, %B0.else.if.i35.i ]
  %.137.i.i = add nsw i64 %rem.0113.i, 1
  %.138.i.i = mul nsw i64 %.87.i.i, %.137.i.i
  %.156.i.i = icmp ne i64 %.138.i.i, -9223372036854775808
  %.158.not.i.i = or i1 %.156.i.i, %.107.i.i
  br i1 %.158.not.i.i, label %B0.endif.else.if.i30.i, label %B0.endif.endif.endif.i15.i, !prof !9

B0.endif.else.if.i30.i:                           ; preds = %B0.endif.else.i14.i
  %.161.i31.i = sdiv i64 %.138.i.i, %.92.i.i
  %.162.i32.i = srem i64 %.138.i.i, %.92.i.i
  %.163.i.i = xor i64 %.162.i32.i, %.92.i.i
  %.164.i.i = icmp slt i64 %.163.i.i, 0
  %.165.i.i = icmp ne i64 %.162.i32.i, 0
  %.166.i33.i = and i1 %.165.i.i, %.164.i.i
  %.171.i34.i = sext i1 %.166.i33.i to i64
  %spec.select164.i.i = add i64 %.161.i31.i, %.171.i34.i
  br label %B0.endif.endif.endif.i15.i

B0.endif.endif.endif.i15.i:                       ; preds = %B0.endif.else.if.i30.i, %B0.endif.else.i14.i, %B854.i
  %quot.0150.i.i = phi i64 [ 0, %B854.i ], [ %.100.0.i.i, %B0.endif.else.i14.i ], [ %.100.0.i.i, %B0.endif.else.if.i30.i ]
  %quot.1.0.i16.i = phi i64 [ 0, %B854.i ], [ 0, %B0.endif.else.i14.i ], [ %spec.select164.i.i, %B0.endif.else.if.i30.i ]
  %.219.i.i = sub i64 %quot.1.0.i16.i, %quot.0150.i.i
  %.265202.not.i.i = icmp slt i64 %.219.i.i, 1
  br i1 %.265202.not.i.i, label %B940.i, label %B352.lr.ph.i.i

B352.lr.ph.i.i:                                   ; preds = %B0.endif.endif.endif.i15.i
  %7 = shl i64 %.37.i8.i, 3
  %8 = icmp eq i64 %.37.i8.i, 0
  %sunkaddr14.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 40
  %9 = icmp sgt i64 %.37.i8.i, 0
  %10 = inttoptr i64 %.50.i.i to ptr
  %11 = icmp slt i64 %.37.i8.i, 1
  %sunkaddr33.i18.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 56
  %sunkaddr39.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 48
  %12 = icmp ne i64 %.37.i8.i, -1
  %13 = icmp ne i64 %.37.i8.i, 0
  br label %B352.i.i

B428.else.if.i.i:                                 ; preds = %B428.i.i
  %.370.i.i = sdiv i64 %.350.i.i, %.37.i8.i
  %.371.i.i = srem i64 %.350.i.i, %.37.i8.i
  %.372.i.i = xor i64 %.371.i.i, %.37.i8.i
  %.373.i.i = icmp slt i64 %.372.i.i, 0
  %.374.i.i = icmp ne i64 %.371.i.i, 0
  %.375.i.i = and i1 %.374.i.i, %.373.i.i
  %.380.i.i = sext i1 %.375.i.i to i64
  %spec.select165.i.i = add i64 %.370.i.i, %.380.i.i
  br label %switch.end.1.i28.i

switch.end.1.i28.i:                               ; preds = %B428.else.if.i.i, %B428.i.i
  %quot.2.0.i.i = phi i64 [ 0, %B428.i.i ], [ %spec.select165.i.i, %B428.else.if.i.i ]
  %.395.i.i = load i64, ptr %sunkaddr41.i.i, align 1, !noalias !10
  %.410.i.i = load i64, ptr %sunkaddr43.i.i, align 1, !noalias !10
  %.427.i29.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !10
  %.471.i.i = inttoptr i64 %.395.i.i to ptr
  %.472.i.i = tail call i64 %.471.i.i(i64 %source.2.1.i, i64 %.61.i.i, i64 %.309.i.i, i64 %.68.i.i, i64 %.335.i.i, i64 %.410.i.i, i64 %.316.i.i, i64 %.342.i.i, i64 %.427.i29.i, i64 %quot.2.0.i.i, i64 %.74.i.i), !noalias !10
  br label %B1031.i.i

B610.endif.i.i:                                   ; preds = %B610.i.i
  %14 = icmp sgt i64 %.488.i.i, 0
  %.529.i.i = xor i1 %9, %14
  br i1 %.529.i.i, label %B1031.i.i, label %B610.endif.endif.i.i

B610.endif.endif.i.i:                             ; preds = %B610.endif.i.i
  %.542.i.i = srem i64 %.488.i.i, %.37.i8.i
  %.543.i.i = sub nsw i64 0, %.542.i.i
  %.544.i.i = select i1 %14, i64 %.542.i.i, i64 %.543.i.i
  %.545.i19.i = icmp sgt i64 %.544.i.i, 0
  %.546.i20.i = sdiv i64 %.488.i.i, %.37.i8.i
  %.547.i21.i = zext i1 %.545.i19.i to i64
  %.548.i.i = add i64 %.546.i20.i, %.547.i21.i
  %.569180.i.i = icmp sgt i64 %.548.i.i, 0
  br i1 %.569180.i.i, label %B656.endif.i.i, label %B1031.i.i

B656.endif.i.i:                                   ; preds = %B610.endif.endif.i.i, %B654.loopexit.i.i
  %lsr.iv.i23.i = phi ptr [ %scevgep.i.i, %B654.loopexit.i.i ], [ %10, %B610.endif.endif.i.i ]
  %.568174182.i.i = phi i64 [ %.578.i24.i, %B654.loopexit.i.i ], [ %.548.i.i, %B610.endif.endif.i.i ]
  %.575175181.i.i = phi i64 [ %.582.i.i, %B654.loopexit.i.i ], [ 0, %B610.endif.endif.i.i ]
  %.578.i24.i = add nsw i64 %.568174182.i.i, -1
  %.582.i.i = add i64 %.575175181.i.i, %.37.i8.i
  %.613.i.i = load i64, ptr %sunkaddr33.i18.i, align 1, !noalias !10
  %.615.i.i = add nsw i64 %.613.i.i, %.575175181.i.i
  %.616.i.i = shl nsw i64 %.615.i.i, 3
  %.618.i.i = add nsw i64 %.616.i.i, %.4
  %.622.i.i = load i64, ptr %sunkaddr35.i.i, align 1, !noalias !10
  %.624.i.i = add nsw i64 %.622.i.i, %.5
  %.631.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !10
  %.632.i.i = shl nsw i64 %.631.i.i, 3
  %.634.i.i = add nsw i64 %.632.i.i, %.4
  %.638.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !10
  %.641.i.i = tail call i64 @llvm.smax.i64(i64 %.638.i.i, i64 %.33.i6.i)
  %.645.i.i = load i64, ptr %sunkaddr41.i.i, align 1, !noalias !10
  %.649.i.i = load i64, ptr %sunkaddr43.i.i, align 1, !noalias !10
  %.700.i.i = inttoptr i64 %.645.i.i to ptr
  %.701.i25.i = tail call i64 %.700.i.i(i64 %source.2.1.i, i64 %.61.i.i, i64 %.309.i.i, i64 %.68.i.i, i64 %.618.i.i, i64 %.649.i.i, i64 %.624.i.i, i64 %.634.i.i, i64 %.641.i.i, i64 1, i64 %.74.i.i), !noalias !10
  br i1 %11, label %B654.loopexit.i.i, label %B884.i.i

B898.i:                                           ; preds = %B740.i
  %.31.i38.i = load i64, ptr %.35.i7.i, align 1, !noalias !15
  %.35.i40.i = load i64, ptr %.33.i39.i, align 1, !noalias !15
  %.37.i41.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 40
  %.39.i42.i = load i64, ptr %.37.i41.i, align 1, !noalias !15
  %.43.i44.i = load i64, ptr %.31.i5.i, align 1, !noalias !15
  %.81.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 64
  %.83.i.i = load i64, ptr %.81.i.i, align 1, !noalias !15
  %.84.i.i = shl nsw i64 %.83.i.i, 3
  %.86.i.i = add nsw i64 %.84.i.i, %.4
  %.94.i.i = load i64, ptr %.56.i.i, align 1, !noalias !15
  %.95.i46.i = shl nsw i64 %.94.i.i, 3
  %.97.i.i = add nsw i64 %.95.i46.i, %.4
  %.101.i47.i = load i64, ptr %.63.i.i, align 1, !noalias !15
  %.102.i.i = shl nsw i64 %.101.i47.i, 3
  %.104.i48.i = add nsw i64 %.102.i.i, %.4
  %.108.i.i = load i64, ptr %.70.i.i, align 1, !noalias !15
  %.109.i.i = add nsw i64 %.108.i.i, %.5
  %.122.i51.i = load i64, ptr %sunkaddr35.i.i, align 1, !noalias !15
  %.123.i.i = add nsw i64 %.122.i51.i, %.5
  %15 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.31.i38.i, i64 1)
  %math.i.i = extractvalue { i64, i1 } %15, 0
  %ov.i.i = extractvalue { i64, i1 } %15, 1
  %.130.i.i = add i64 %math.i.i, %.39.i42.i
  br i1 %ov.i.i, label %B0.endif.i.i, label %B0.else.i52.i, !prof !4

B436.loopexit.i.i:                                ; preds = %B1311.i.i, %B438.endif.i.i
  %.364.i.i = icmp sgt i64 %.363178186.i.i, 1
  br i1 %.364.i.i, label %B438.endif.i.i, label %B940.i

B552.i.i:                                         ; preds = %B552.lr.ph.i.i, %B1311.i.i
  %.509172176.i.i = phi i64 [ %..466.i.i, %B552.lr.ph.i.i ], [ %.519.i.i, %B1311.i.i ]
  %.516173175.i.i = phi i64 [ %quot.1.0158.i.i, %B552.lr.ph.i.i ], [ %.523.i70.i, %B1311.i.i ]
  %.519.i.i = add nsw i64 %.509172176.i.i, -1
  %.523.i70.i = add i64 %.516173175.i.i, 1
  %.551.i.i = load i64, ptr %sunkaddr1.i.i, align 1, !noalias !15
  %16 = shl i64 %.516173175.i.i, 5
  %17 = shl i64 %.551.i.i, 3
  %.554.i.i = add i64 %16, %.4
  %.556.i.i = add i64 %.554.i.i, %17
  %.557.i71.i = inttoptr i64 %.556.i.i to ptr
  %.562.i.i = getelementptr i8, ptr %.557.i71.i, i64 24
  %.563.i72.i = load i64, ptr %.562.i.i, align 8, !noalias !15
  %.565.i.i = add nsw i64 %.563.i72.i, %.697.i
  %.567.i73.i = getelementptr i8, ptr %.557.i71.i, i64 16
  %.568.i74.i = load i64, ptr %.567.i73.i, align 8, !noalias !15
  %.569.i75.i = shl i64 %.568.i74.i, 3
  %.570.i76.i = add i64 %.569.i75.i, -8
  %.574.i77.i = load i64, ptr %sunkaddr43.i.i, align 1, !noalias !15
  %.575.i.i = mul nsw i64 %.570.i76.i, %.574.i77.i
  %.577.i.i = add nsw i64 %.97.i.i, %.575.i.i
  %.582.i78.i = mul nsw i64 %.568.i74.i, %.43.i44.i
  %.594.i.i = load i64, ptr %.557.i71.i, align 8, !noalias !15
  %.598.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !15
  %.599.i.i = mul nsw i64 %.598.i.i, %.594.i.i
  %.601.i.i = add nsw i64 %.599.i.i, %.624.i
  %.608.i.i = load i64, ptr %sunkaddr6.i17.i, align 1, !noalias !15
  %.609.i.i = icmp eq i64 %.608.i.i, 0
  br i1 %.609.i.i, label %B774.i.i, label %B888.i.i

B774.i.i:                                         ; preds = %B552.i.i
  %.616.i85.i = load i64, ptr %.81.i.i, align 1, !noalias !15
  %.620.i.i = add nsw i64 %.616.i85.i, %.420.i.i
  %.621.i.i = shl nsw i64 %.620.i.i, 3
  %.623.i.i = add nsw i64 %.621.i.i, %.4
  %.627.i.i = load i64, ptr %sunkaddr41.i.i, align 1, !noalias !15
  %.682.i.i = inttoptr i64 %.627.i.i to ptr
  %.683.i.i = tail call i64 %.682.i.i(i64 %.565.i.i, i64 %.577.i.i, i64 %source.2.1.i, i64 %.104.i48.i, i64 %.424.i.i, i64 %.574.i77.i, i64 %.601.i.i, i64 %.623.i.i, i64 %.582.i78.i, i64 %.410.i69.i, i64 %.109.i.i), !noalias !15
  br label %B1311.i.i

B888.i.i:                                         ; preds = %B552.i.i
  %.699.i79.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !15
  %.700.i80.i = shl nsw i64 %.699.i79.i, 3
  %.702.i.i = add nsw i64 %.700.i80.i, %.4
  %.706.i.i = load i64, ptr %sunkaddr41.i.i, align 1, !noalias !15
  %.759.i.i = inttoptr i64 %.706.i.i to ptr
  %.760.i.i = tail call i64 %.759.i.i(i64 %.565.i.i, i64 %.577.i.i, i64 %source.2.1.i, i64 %.104.i48.i, i64 %.424.i.i, i64 %.574.i77.i, i64 %.123.i.i, i64 %.702.i.i, i64 %.582.i78.i, i64 %.410.i69.i, i64 %.109.i.i), !noalias !15
  br i1 %21, label %B1058.preheader.i.i, label %B1311.i.i

B1058.preheader.i.i:                              ; preds = %B888.i.i
  %sunkaddr31.i.i = inttoptr i64 %.554.i.i to ptr
  %sunkaddr33.i81.i = getelementptr i8, ptr %sunkaddr31.i.i, i64 %17
  %sunkaddr34.i.i = getelementptr i8, ptr %sunkaddr33.i81.i, i64 8
  br label %B1058.i.i

B1058.i.i:                                        ; preds = %B1058.endif.i.i, %B1058.preheader.i.i
  %pixel.2.3.i.i = phi i64 [ %.849.i82.i, %B1058.endif.i.i ], [ %.420.i.i, %B1058.preheader.i.i ]
  %.799.i.i = load i64, ptr %sunkaddr17.i67.i, align 1, !noalias !15
  %.803.i.i = icmp eq i64 %.799.i.i, 0
  br i1 %.803.i.i, label %B1058.endif.i.i, label %B1058.else.i.i, !prof !4

B1311.i.i:                                        ; preds = %B1058.endif.i.i, %B888.i.i, %B774.i.i
  %.510.i.i = icmp sgt i64 %.509172176.i.i, 1
  br i1 %.510.i.i, label %B552.i.i, label %B436.loopexit.i.i

B0.else.i52.i:                                    ; preds = %B898.i
  %.145.i53.i = icmp ne i64 %.130.i.i, -9223372036854775808
  %.146.i.i = icmp ne i64 %.31.i38.i, -1
  %.147.not.i.i = or i1 %.146.i.i, %.145.i53.i
  br i1 %.147.not.i.i, label %B0.else.if.i91.i, label %B0.endif.i.i, !prof !9

B0.endif.i.i:                                     ; preds = %B0.else.if.i91.i, %B0.else.i52.i, %B898.i
  %quot.0.i.i = phi i64 [ 0, %B898.i ], [ 0, %B0.else.i52.i ], [ %spec.select.i93.i, %B0.else.if.i91.i ]
  %.178.i.i = load i64, ptr %.85.i.i, align 1, !noalias !15
  %.179.i.i = mul nsw i64 %.178.i.i, %rem.0113.i
  %.183.i.i = load i64, ptr %.52.i, align 1, !noalias !15
  %.186.i.i = icmp eq i64 %.183.i.i, 0
  br i1 %.186.i.i, label %B0.endif.endif.endif.i57.i, label %B0.endif.else.i55.i, !prof !4

B0.else.if.i91.i:                                 ; preds = %B0.else.i52.i
  %.150.i92.i = sdiv i64 %.130.i.i, %.31.i38.i
  %.151.i.i = srem i64 %.130.i.i, %.31.i38.i
  %.152.i.i = xor i64 %.151.i.i, %.31.i38.i
  %.153.i.i = icmp slt i64 %.152.i.i, 0
  %.154.i.i = icmp ne i64 %.151.i.i, 0
  %.155.i.i = and i1 %.154.i.i, %.153.i.i
  %.160.i.i = sext i1 %.155.i.i to i64
  %spec.select.i93.i = add i64 %.150.i92.i, %.160.i.i
  br label %B0.endif.i.i

B0.endif.else.i55.i:                              ; preds = %B0.endif.i.i
  %.197.i.i = icmp ne i64 %.179.i.i, -9223372036854775808
  %.198.i.i = icmp ne i64 %.183.i.i, -1
  %.199.not.i.i = or i1 %.197.i.i, %.198.i.i
  br i1 %.199.not.i.i, label %B0.endif.else.if.i88.i, label %B0.endif.endif.else.i.i, !prof !9

B0.endif.else.if.i88.i:                           ; preds = %B0.endif.else.i55.i
  %.202.i.i = sdiv i64 %.179.i.i, %.183.i.i
  %.203.i.i = srem i64 %.179.i.i, %.183.i.i
  %.204.i.i = xor i64 %.203.i.i, %.183.i.i
  %.205.i.i = icmp slt i64 %.204.i.i, 0
  %.206.i.i = icmp ne i64 %.203.i.i, 0
  %.207.i89.i = and i1 %.206.i.i, %.205.i.i
  %.212.i90.i = sext i1 %.207.i89.i to i64
  %spec.select168.i.i = add i64 %.202.i.i, %.212.i90.i
  br label %B0.endif.endif.else.i.i

B0.endif.endif.else.i.i:                          ; preds = %B0.endif.else.if.i88.i, %B0.endif.else.i55.i
  %.191.0.i.i = phi i64 [ 0, %B0.endif.else.i55.i ], [ %spec.select168.i.i, %B0.endif.else.if.i88.i ]
  %.228.i.i = add nsw i64 %rem.0113.i, 1
  %.229.i.i = mul nsw i64 %.178.i.i, %.228.i.i
  %.247.i56.i = icmp ne i64 %.229.i.i, -9223372036854775808
  %.249.not.i.i = or i1 %.247.i56.i, %.198.i.i
  br i1 %.249.not.i.i, label %B0.endif.endif.else.if.i.i, label %B0.endif.endif.endif.i57.i, !prof !9

B0.endif.endif.endif.i57.i:                       ; preds = %B0.endif.endif.else.if.i.i, %B0.endif.endif.else.i.i, %B0.endif.i.i
  %quot.1.0158.i.i = phi i64 [ 0, %B0.endif.i.i ], [ %.191.0.i.i, %B0.endif.endif.else.i.i ], [ %.191.0.i.i, %B0.endif.endif.else.if.i.i ]
  %quot.2.0.i58.i = phi i64 [ 0, %B0.endif.i.i ], [ 0, %B0.endif.endif.else.i.i ], [ %spec.select169.i.i, %B0.endif.endif.else.if.i.i ]
  %.322.i.i = icmp eq i64 %.35.i40.i, 0
  br i1 %.322.i.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B0.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.else.if.i.i:                       ; preds = %B0.endif.endif.else.i.i
  %.252.i86.i = sdiv i64 %.229.i.i, %.183.i.i
  %.253.i.i = srem i64 %.229.i.i, %.183.i.i
  %.254.i.i = xor i64 %.253.i.i, %.183.i.i
  %.255.i.i = icmp slt i64 %.254.i.i, 0
  %.256.i.i = icmp ne i64 %.253.i.i, 0
  %.257.i87.i = and i1 %.256.i.i, %.255.i.i
  %.262.i.i = sext i1 %.257.i87.i to i64
  %spec.select169.i.i = add i64 %.252.i86.i, %.262.i.i
  br label %B0.endif.endif.endif.i57.i

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.i57.i
  %18 = icmp sgt i64 %quot.0.i.i, 0
  %.320.i.i = icmp sgt i64 %.35.i40.i, 0
  %.321.i.i = xor i1 %.320.i.i, %18
  br i1 %.321.i.i, label %B940.i, label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.336.i.i = srem i64 %quot.0.i.i, %.35.i40.i
  %.337.i.i = sub nsw i64 0, %.336.i.i
  %.338.i.i = select i1 %18, i64 %.336.i.i, i64 %.337.i.i
  %.339.i59.i = icmp sgt i64 %.338.i.i, 0
  %.340.i60.i = sdiv i64 %quot.0.i.i, %.35.i40.i
  %.341.i.i = zext i1 %.339.i59.i to i64
  %.342.i61.i = add i64 %.340.i60.i, %.341.i.i
  %.364184.i.i = icmp sgt i64 %.342.i61.i, 0
  br i1 %.364184.i.i, label %B438.endif.lr.ph.i.i, label %B940.i

B438.endif.lr.ph.i.i:                             ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.466.i.i = sub i64 %quot.2.0.i58.i, %quot.1.0158.i.i
  %..466.i.i = tail call i64 @llvm.smax.i64(i64 %.466.i.i, i64 0)
  %19 = icmp slt i64 %.466.i.i, 1
  %sunkaddr22.i.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 56
  %sunkaddr17.i67.i = getelementptr inbounds nuw i8, ptr %.614.i, i64 48
  %20 = inttoptr i64 %.86.i.i to ptr
  br label %B438.endif.i.i

B438.endif.i.i:                                   ; preds = %B438.endif.lr.ph.i.i, %B436.loopexit.i.i
  %.363178186.i.i = phi i64 [ %.342.i61.i, %B438.endif.lr.ph.i.i ], [ %.373.i68.i, %B436.loopexit.i.i ]
  %.370179185.i.i = phi i64 [ 0, %B438.endif.lr.ph.i.i ], [ %.377.i.i, %B436.loopexit.i.i ]
  %.373.i68.i = add nsw i64 %.363178186.i.i, -1
  %.377.i.i = add i64 %.370179185.i.i, %.35.i40.i
  %.407.i.i = sub nsw i64 %quot.0.i.i, %.370179185.i.i
  %.410.i69.i = tail call i64 @llvm.smin.i64(i64 %.35.i40.i, i64 %.407.i.i)
  %.417.i.i = load i64, ptr %sunkaddr22.i.i, align 1, !noalias !15
  %.420.i.i = mul nsw i64 %.370179185.i.i, %.31.i38.i
  %.421.i.i = add nsw i64 %.417.i.i, %.420.i.i
  %.422.i.i = shl nsw i64 %.421.i.i, 3
  %.424.i.i = add nsw i64 %.422.i.i, %.4
  br i1 %19, label %B436.loopexit.i.i, label %B552.lr.ph.i.i

B552.lr.ph.i.i:                                   ; preds = %B438.endif.i.i
  %.780.i.i = add nsw i64 %.410.i69.i, %.370179185.i.i
  %.782.i.i = mul nsw i64 %.780.i.i, %.31.i38.i
  %.785.i.i = tail call i64 @llvm.smin.i64(i64 %.39.i42.i, i64 %.782.i.i)
  %21 = icmp slt i64 %.420.i.i, %.785.i.i
  br label %B552.i.i

B1058.else.i.i:                                   ; preds = %B1058.i.i
  %.814.i.i = icmp ne i64 %pixel.2.3.i.i, -9223372036854775808
  %.815.i.i = icmp ne i64 %.799.i.i, -1
  %.816.not.i.i = or i1 %.814.i.i, %.815.i.i
  br i1 %.816.not.i.i, label %B1058.else.if.i.i, label %B1058.endif.i.i, !prof !9

B1058.endif.i.i:                                  ; preds = %B1058.else.if.i.i, %B1058.else.i.i, %B1058.i.i
  %quot.3.0.i.i = phi i64 [ 0, %B1058.i.i ], [ -1, %B1058.else.i.i ], [ %23, %B1058.else.if.i.i ]
  %.849.i82.i = tail call i64 @llvm.smin.i64(i64 %.785.i.i, i64 %quot.3.0.i.i)
  %.852.i.i = sub nsw i64 %pixel.2.3.i.i, %.420.i.i
  %.856.i.i = load i64, ptr %sunkaddr18.i.i, align 1, !noalias !15
  %.857.i.i = mul nsw i64 %.856.i.i, %.852.i.i
  %.859.i.i = add nsw i64 %.857.i.i, %.123.i.i
  %.862.i.i = getelementptr i64, ptr %20, i64 %pixel.2.3.i.i
  %.863.i.i = load i64, ptr %.862.i.i, align 8, !noalias !15
  %.865.i.i = add nsw i64 %.863.i.i, %.601.i.i
  %.869.i.i = load i64, ptr %sunkaddr6.i17.i, align 1, !noalias !15
  %.877.i.i = load i64, ptr %sunkaddr20.i.i, align 1, !noalias !15
  %.881.i.i = load i64, ptr %sunkaddr4.i.i, align 1, !noalias !15
  %.883.i.i = sub nsw i64 %.849.i82.i, %pixel.2.3.i.i
  %.886.i83.i = load i64, ptr %sunkaddr34.i.i, align 8, !noalias !15
  %.908.i.i = inttoptr i64 %.869.i.i to ptr
  %.909.i.i = tail call i64 %.908.i.i(i64 %.859.i.i, i64 %.856.i.i, i64 %.865.i.i, i64 %.877.i.i, i64 %.881.i.i, i64 %.883.i.i, i64 %.886.i83.i), !noalias !15
  %.920.i.i = icmp slt i64 %quot.3.0.i.i, %.785.i.i
  br i1 %.920.i.i, label %B1058.i.i, label %B1311.i.i

B1058.else.if.i.i:                                ; preds = %B1058.else.i.i
  %.819.i.i = sdiv i64 %pixel.2.3.i.i, %.799.i.i
  %.820.i.i = srem i64 %pixel.2.3.i.i, %.799.i.i
  %.821.i.i = xor i64 %.820.i.i, %.799.i.i
  %.822.i.i = icmp slt i64 %.821.i.i, 0
  %.823.i.i = icmp ne i64 %.820.i.i, 0
  %.824.i84.i = and i1 %.823.i.i, %.822.i.i
  %.829.i.i = sext i1 %.824.i84.i to i64
  %spec.select170.i.i = add i64 %.819.i.i, 1
  %22 = add i64 %spec.select170.i.i, %.829.i.i
  %23 = mul nsw i64 %22, %.799.i.i
  br label %B1058.endif.i.i

B940.i:                                           ; preds = %B1031.i.i, %B510.loopexit.i.i, %B436.loopexit.i.i, %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.i15.i, %B0.endif.endif.endif.i.i
  %.844.i = atomicrmw add ptr %.33.i, i64 1 monotonic, align 8, !noalias !0
  %.846.i = load atomic i64, ptr %.35.i monotonic, align 8, !noalias !0
  %.847.i = icmp slt i64 %.844.i, %.846.i
  %.848.i = select i1 %.847.i, i64 %.844.i, i64 4611686018427387904
  %.854.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.855.i = icmp slt i64 %.848.i, %.854.i
  br i1 %.855.i, label %B148.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B148.else.i:                                      ; preds = %B148.i
  %.69.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.70.i = icmp ne i64 %.54.i, -1
  %.71.not.i = or i1 %.69.i, %.70.i
  br i1 %.71.not.i, label %B148.endif.else.if.i, label %B148.endif.endif.i, !prof !9

B148.endif.endif.i:                               ; preds = %B148.endif.else.if.i, %B148.else.i, %B148.i
  %rem.0113.i = phi i64 [ 0, %B148.i ], [ %spec.select.i, %B148.endif.else.if.i ], [ 0, %B148.else.i ]
  %quot.1.0.i = phi i64 [ 0, %B148.i ], [ %spec.select132.i, %B148.endif.else.if.i ], [ 0, %B148.else.i ]
  %.149.i = load i64, ptr %.147.i, align 1, !noalias !0
  %.152.i = icmp eq i64 %.149.i, 0
  br i1 %.152.i, label %B148.endif.endif.endif.endif.i, label %B148.endif.endif.else.i, !prof !4

B148.endif.else.if.i:                             ; preds = %B148.else.i
  %.75.i = srem i64 %task.2.0.i, %.54.i
  %.76.i = xor i64 %.75.i, %.54.i
  %.77.i = icmp slt i64 %.76.i, 0
  %.78.i = icmp ne i64 %.75.i, 0
  %.79.i = and i1 %.78.i, %.77.i
  %.86.i = select i1 %.79.i, i64 %.54.i, i64 0
  %spec.select.i = add i64 %.86.i, %.75.i
  %.119.i = sdiv i64 %task.2.0.i, %.54.i
  %.129.i = sext i1 %.79.i to i64
  %spec.select132.i = add i64 %.119.i, %.129.i
  br label %B148.endif.endif.i

B148.endif.endif.else.i:                          ; preds = %B148.endif.endif.i
  %.163.i = icmp ne i64 %quot.1.0.i, -9223372036854775808
  %.164.i = icmp ne i64 %.149.i, -1
  %.165.not.i = or i1 %.163.i, %.164.i
  br i1 %.165.not.i, label %B148.endif.endif.endif.else.if.i, label %B148.endif.endif.endif.endif.i, !prof !9

B148.endif.endif.endif.endif.i:                   ; preds = %B148.endif.endif.endif.else.if.i, %B148.endif.endif.else.i, %B148.endif.endif.i
  %rem.2.0116.i = phi i64 [ 0, %B148.endif.endif.i ], [ %24, %B148.endif.endif.endif.else.if.i ], [ 0, %B148.endif.endif.else.i ]
  %quot.3.0.i = phi i64 [ 0, %B148.endif.endif.i ], [ %spec.select134.i, %B148.endif.endif.endif.else.if.i ], [ 0, %B148.endif.endif.else.i ]
  %.240.i = load i64, ptr %.238.i, align 1, !noalias !0
  %.243.i = icmp eq i64 %.240.i, 0
  br i1 %.243.i, label %B148.endif.endif.endif.endif.endif.endif.endif.i, label %B148.endif.endif.endif.endif.else.i, !prof !4

B148.endif.endif.endif.else.if.i:                 ; preds = %B148.endif.endif.else.i
  %.169.i = srem i64 %quot.1.0.i, %.149.i
  %.170.i = xor i64 %.169.i, %.149.i
  %.171.i = icmp slt i64 %.170.i, 0
  %.172.i = icmp ne i64 %.169.i, 0
  %.173.i = and i1 %.172.i, %.171.i
  %.180.i = select i1 %.173.i, i64 %.149.i, i64 0
  %spec.select133.i = add i64 %.180.i, %.169.i
  %.212.i = sdiv i64 %quot.1.0.i, %.149.i
  %.222.i = sext i1 %.173.i to i64
  %spec.select134.i = add i64 %.212.i, %.222.i
  %24 = mul nsw i64 %spec.select133.i, 9
  br label %B148.endif.endif.endif.endif.i

B148.endif.endif.endif.endif.else.i:              ; preds = %B148.endif.endif.endif.endif.i
  %.254.i = icmp ne i64 %quot.3.0.i, -9223372036854775808
  %.255.i = icmp ne i64 %.240.i, -1
  %.256.not.i = or i1 %.254.i, %.255.i
  br i1 %.256.not.i, label %B148.endif.endif.endif.endif.endif.else.if.i, label %B148.endif.endif.endif.endif.endif.endif.endif.i, !prof !9

B148.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B148.endif.endif.endif.endif.else.i
  %.260.i = srem i64 %quot.3.0.i, %.240.i
  %.261.i = xor i64 %.260.i, %.240.i
  %.262.i = icmp slt i64 %.261.i, 0
  %.263.i = icmp ne i64 %.260.i, 0
  %.264.i = and i1 %.263.i, %.262.i
  %.271.i = select i1 %.264.i, i64 %.240.i, i64 0
  %spec.select135.i = add i64 %.271.i, %.260.i
  %.303.i = sdiv i64 %quot.3.0.i, %.240.i
  %.313.i = sext i1 %.264.i to i64
  %spec.select136.i = add i64 %.303.i, %.313.i
  br label %B148.endif.endif.endif.endif.endif.endif.endif.i

B148.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B148.endif.endif.endif.endif.endif.else.if.i, %B148.endif.endif.endif.endif.else.i, %B148.endif.endif.endif.endif.i
  %rem.4.0119.i = phi i64 [ 0, %B148.endif.endif.endif.endif.i ], [ %spec.select135.i, %B148.endif.endif.endif.endif.endif.else.if.i ], [ 0, %B148.endif.endif.endif.endif.else.i ]
  %quot.5.0.i = phi i64 [ 0, %B148.endif.endif.endif.endif.i ], [ %spec.select136.i, %B148.endif.endif.endif.endif.endif.else.if.i ], [ 0, %B148.endif.endif.endif.endif.else.i ]
  %.334.i = load i64, ptr %.332.i, align 1, !noalias !0
  %.336.i = mul nsw i64 %.334.i, %rem.4.0119.i
  %.338.i = add nsw i64 %.336.i, %.1
  %.342.i = load i64, ptr %.340.i, align 1, !noalias !0
  %.344.i = mul nsw i64 %.342.i, %rem.4.0119.i
  %.346.i = add nsw i64 %.344.i, %.2
  %.356.i = load i64, ptr %.354.i, align 1, !noalias !0
  %.439141.not.i = icmp slt i64 %.356.i, 1
  br i1 %.439141.not.i, label %B514.i, label %B372.lr.ph.i

B372.lr.ph.i:                                     ; preds = %B148.endif.endif.endif.endif.endif.endif.endif.i
  %.480.i = load i64, ptr %.478.i, align 1, !noalias !0
  %25 = getelementptr i64, ptr %.23.i, i64 %.480.i
  br label %B372.i

B372.else.i:                                      ; preds = %B372.i
  %.500.i = icmp ne i64 %array.2.1144.i, -9223372036854775808
  %.501.i = icmp ne i64 %.485.i, -1
  %.502.not.i = or i1 %.500.i, %.501.i
  br i1 %.502.not.i, label %B372.endif.else.if.i, label %B372.endif.endif.i, !prof !9

B372.endif.endif.i:                               ; preds = %B372.endif.else.if.i, %B372.else.i, %B372.i
  %rem.6.0126.i = phi i64 [ 0, %B372.i ], [ %spec.select137.i, %B372.endif.else.if.i ], [ 0, %B372.else.i ]
  %quot.7.0.i = phi i64 [ 0, %B372.i ], [ %spec.select138.i, %B372.endif.else.if.i ], [ 0, %B372.else.i ]
  %.575.i = getelementptr i8, ptr %.484.i, i64 8
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !0
  %.577.i = mul nsw i64 %.576.i, %rem.6.0126.i
  %.579.i = add nsw i64 %.577.i, %inputs.2.1146.i
  %.584.i = getelementptr i8, ptr %.484.i, i64 16
  %.585.i = load i64, ptr %.584.i, align 8, !noalias !0
  %.586.i = mul nsw i64 %.585.i, %rem.6.0126.i
  %.588.i = add nsw i64 %.586.i, %outputs.2.1145.i
  %.439.i = icmp samesign ugt i64 %.438139143.i, 1
  br i1 %.439.i, label %B372.i, label %B514.i

B372.endif.else.if.i:                             ; preds = %B372.else.i
  %.506.i = srem i64 %array.2.1144.i, %.485.i
  %.507.i = xor i64 %.506.i, %.485.i
  %.508.i = icmp slt i64 %.507.i, 0
  %.509.i = icmp ne i64 %.506.i, 0
  %.510.i = and i1 %.509.i, %.508.i
  %.517.i = select i1 %.510.i, i64 %.485.i, i64 0
  %spec.select137.i = add i64 %.517.i, %.506.i
  %.549.i = sdiv i64 %array.2.1144.i, %.485.i
  %.559.i = sext i1 %.510.i to i64
  %spec.select138.i = add i64 %.549.i, %.559.i
  br label %B372.endif.endif.i

_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B0.endif.endif.endif.i57.i, %B512.lr.ph.i.i, %B940.i, %B610.i.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels5tiles8channels4bankB3v37B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !1, !3}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!8 = distinct !{!8, !7, !"_ZN7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v38B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!11, !13, !1, !3}
!11 = distinct !{!11, !12, !"_ZN7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!12 = distinct !{!12, !"_ZN7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!13 = distinct !{!13, !12, !"_ZN7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v39B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
!14 = !{!"branch_weights", i32 9801, i32 199}
!15 = !{!16, !18, !1, !3}
!16 = distinct !{!16, !17, !"_ZN7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!17 = distinct !{!17, !"_ZN7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!18 = distinct !{!18, !17, !"_ZN7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v40B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
