; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels10slide_downB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

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
  %.33.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 96
  %.35.i = load i64, ptr %.33.i, align 1, !noalias !0
  %.37.i = add nsw i64 %.35.i, %.5
  %.45.i = inttoptr i64 %.6 to ptr
  %.46.i = atomicrmw add ptr %.45.i, i64 1 monotonic, align 8, !noalias !0
  %.47.i = getelementptr i8, ptr %.45.i, i64 8
  %.48.i = load atomic i64, ptr %.47.i monotonic, align 8, !noalias !0
  %.49.i = icmp slt i64 %.46.i, %.48.i
  %.50.i = select i1 %.49.i, i64 %.46.i, i64 4611686018427387904
  %.57.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.58.i = icmp slt i64 %.50.i, %.57.i
  br i1 %.58.i, label %B172.preheader.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B172.preheader.i:                                 ; preds = %.8
  %.64.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 24
  %.159.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 8
  %.250.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 16
  %.344.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 48
  %.352.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 56
  %.366.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 32
  %.615.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 72
  %.648.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 80
  %.490.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 40
  %.666.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 88
  %.779.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 64
  %.792.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 144
  %.36.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 176
  %.40.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 160
  %.61.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 192
  %.68.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 200
  %.75.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 104
  %.90.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 304
  %.35.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 312
  %.40.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 352
  %.102.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 328
  %sunkaddr9.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 320
  %sunkaddr3.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 152
  %sunkaddr5.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 360
  %sunkaddr16.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 336
  %sunkaddr1.i.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 344
  %.163.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 224
  %sunkaddr5.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 288
  %sunkaddr7.i9.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 208
  %sunkaddr9.i10.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 112
  %sunkaddr21.i13.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 120
  %sunkaddr27.i15.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 136
  %sunkaddr31.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 184
  %sunkaddr33.i17.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 296
  %sunkaddr37.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 128
  %sunkaddr39.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 216
  %.31.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 168
  %.35.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 280
  %.241.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 248
  %sunkaddr15.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 232
  %sunkaddr12.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 264
  %sunkaddr13.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 256
  %sunkaddr23.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 240
  %sunkaddr33.i.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 272
  %.33.i36.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 376
  %.192.i53.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 384
  %sunkaddr7.i62.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 368
  br label %B172.i

B172.i:                                           ; preds = %B990.i, %B172.preheader.i
  %before.2.0.i = phi i64 [ %before.3.1.i, %B990.i ], [ -1, %B172.preheader.i ]
  %task.2.0.i = phi i64 [ %.943.i, %B990.i ], [ %.50.i, %B172.preheader.i ]
  %.66.i = load i64, ptr %.64.i, align 1, !noalias !0
  %.70.i = icmp eq i64 %.66.i, 0
  br i1 %.70.i, label %B172.endif.endif.i, label %B172.else.i, !prof !4

B396.i:                                           ; preds = %B396.endif.endif.i, %B396.lr.ph.i
  %inputs.2.1181.i = phi i64 [ %.350.i, %B396.lr.ph.i ], [ %.591.i, %B396.endif.endif.i ]
  %outputs.2.1180.i = phi i64 [ %.358.i, %B396.lr.ph.i ], [ %.600.i, %B396.endif.endif.i ]
  %array.2.1179.i = phi i64 [ %rem.4.0153.i, %B396.lr.ph.i ], [ %quot.7.0.i, %B396.endif.endif.i ]
  %.450174178.i = phi i64 [ %.368.i, %B396.lr.ph.i ], [ %.460.i, %B396.endif.endif.i ]
  %.460.i = add nsw i64 %.450174178.i, -1
  %.496.idx.i = mul i64 %.460.i, 24
  %.496.i = getelementptr i8, ptr %37, i64 %.496.idx.i
  %.497.i = load i64, ptr %.496.i, align 8, !noalias !0
  %.501.i = icmp eq i64 %.497.i, 0
  br i1 %.501.i, label %B396.endif.endif.i, label %B396.else.i, !prof !4

B538.i:                                           ; preds = %B396.endif.endif.i, %B172.endif.endif.endif.endif.endif.endif.endif.i
  %outputs.2.1.lcssa.i = phi i64 [ %.358.i, %B172.endif.endif.endif.endif.endif.endif.endif.i ], [ %.600.i, %B396.endif.endif.i ]
  %inputs.2.1.lcssa.i = phi i64 [ %.350.i, %B172.endif.endif.endif.endif.endif.endif.endif.i ], [ %.591.i, %B396.endif.endif.i ]
  %.617.i = load i64, ptr %.615.i, align 1, !noalias !0
  %.619.i = mul nsw i64 %quot.5.0.i, 10
  %.620.i = add nsw i64 %.617.i, %.619.i
  %.621.i = shl nsw i64 %.620.i, 3
  %.623.i = add nsw i64 %.621.i, %.4
  %.628.i = inttoptr i64 %.623.i to ptr
  %.631.i = load i64, ptr %.628.i, align 1, !noalias !0
  %.633.i = add nsw i64 %.631.i, %inputs.2.1.lcssa.i
  %.634.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 8
  %.636.i = load i64, ptr %.634.i, align 1, !noalias !0
  %.638.i = add nsw i64 %.636.i, %outputs.2.1.lcssa.i
  %.650.i = load i64, ptr %.648.i, align 1, !noalias !0
  %.651.not.i = icmp eq i64 %.650.i, 0
  br i1 %.651.not.i, label %B770.i, label %B670.i

B670.i:                                           ; preds = %B538.i
  %.668.i = load i64, ptr %.666.i, align 1, !noalias !0
  %.669.i = shl nsw i64 %.668.i, 3
  %.671.i = add nsw i64 %.669.i, %.4
  %.674.i = icmp eq i64 %quot.5.0.i, %before.2.0.i
  %spec.select.i = zext i1 %.674.i to i64
  %.754.i = inttoptr i64 %.650.i to ptr
  %.755.i = tail call i64 %.754.i(i64 %inputs.2.1.lcssa.i, i64 %.4, i64 %.671.i, i64 %.623.i, i64 %.37.i, i64 %spec.select.i), !noalias !0
  br label %B770.i

B770.i:                                           ; preds = %B670.i, %B538.i
  %before.3.1.i = phi i64 [ %quot.5.0.i, %B670.i ], [ %before.2.0.i, %B538.i ]
  %source.2.1.i = phi i64 [ %.37.i, %B670.i ], [ %.633.i, %B538.i ]
  %.781.i = load i64, ptr %.779.i, align 1, !noalias !0
  %.783.i = mul nsw i64 %.781.i, %rem.2.0150.i
  %.787.i = add nsw i64 %.783.i, %.3
  %.794.i = load i64, ptr %.792.i, align 1, !noalias !0
  switch i64 %.794.i, label %B948.i [
    i64 0, label %B828.i
    i64 1, label %B904.i
  ]

B828.i:                                           ; preds = %B770.i
  %.33.i.i = load i64, ptr %.31.i.i, align 1, !noalias !5
  %.37.i.i = load i64, ptr %.35.i.i, align 1, !noalias !5
  %.41.i.i = load i64, ptr %.36.i.i, align 1, !noalias !5
  %.45.i.i = load i64, ptr %.40.i.i, align 1, !noalias !5
  %.49.i.i = load i64, ptr %.163.i.i, align 1, !noalias !5
  %.93.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 64
  %.95.i.i = load i64, ptr %.93.i.i, align 1, !noalias !5
  %.96.i.i = shl nsw i64 %.95.i.i, 3
  %.98.i.i = add nsw i64 %.96.i.i, %.4
  %.101.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 72
  %.103.i.i = load i64, ptr %.101.i.i, align 1, !noalias !5
  %.104.i.i = shl nsw i64 %.103.i.i, 3
  %.106.i.i = add nsw i64 %.104.i.i, %.4
  %.117.i.i = load i64, ptr %.61.i.i, align 1, !noalias !5
  %.118.i.i = shl nsw i64 %.117.i.i, 3
  %.120.i.i = add nsw i64 %.118.i.i, %.4
  %.124.i.i = load i64, ptr %.68.i.i, align 1, !noalias !5
  %.125.i.i = shl nsw i64 %.124.i.i, 3
  %.127.i.i = add nsw i64 %.125.i.i, %.4
  %.131.i.i = load i64, ptr %.75.i.i, align 1, !noalias !5
  %.133.i.i = add nsw i64 %.131.i.i, %.5
  %.143.i.i = mul nsw i64 %.49.i.i, %rem.0147.i
  %.147.i.i = load i64, ptr %.64.i, align 1, !noalias !5
  %.150.i.i = icmp eq i64 %.147.i.i, 0
  br i1 %.150.i.i, label %B0.endif.endif.endif.i.i, label %B0.else.i.i, !prof !4

B510.loopexit.i.i:                                ; preds = %B1697.i.i, %B512.endif.endif.i.i, %B512.i.i
  %exitcond.not.i.i = icmp eq i64 %.355.i.i, %.259.i.i
  br i1 %exitcond.not.i.i, label %B990.i, label %B512.i.i

B512.i.i:                                         ; preds = %B512.preheader.i.i, %B510.loopexit.i.i
  %.348261275.i.i = phi i64 [ %.355.i.i, %B510.loopexit.i.i ], [ 0, %B512.preheader.i.i ]
  %.355.i.i = add nuw nsw i64 %.348261275.i.i, 1
  %.386.i.i = load i64, ptr %sunkaddr3.i.i, align 1, !noalias !5
  %.425.i.i = icmp sgt i64 %.386.i.i, 0
  %.427.i.i = xor i1 %1, %.425.i.i
  br i1 %.427.i.i, label %B510.loopexit.i.i, label %B512.endif.endif.i.i

B562.i.i:                                         ; preds = %B562.preheader.i.i, %B1697.i.i
  %.467243255.i.i = phi i64 [ %.477.i.i, %B1697.i.i ], [ %.446.i.i, %B562.preheader.i.i ]
  %.474244254.i.i = phi i64 [ %.481.i.i, %B1697.i.i ], [ 0, %B562.preheader.i.i ]
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
  %.541.i.i = add nsw i64 %.539.i.i, %.638.i
  %.545.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !5
  %.546.i.i = mul nsw i64 %.515.i.i, %.545.i.i
  %.547.i.i = add nsw i64 %.541.i.i, %.546.i.i
  %.557.i.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !5
  %.558.i.i = icmp eq i64 %.557.i.i, 0
  br i1 %.558.i.i, label %switch.end.1.i.i, label %B1170.endif.i.i

B1204.i.i:                                        ; preds = %B1204.lr.ph.i.i, %B1300.i.i
  %lsr.iv1.i.i = phi i64 [ %.566.i.i, %B1204.lr.ph.i.i ], [ %lsr.iv.next2.i.i, %B1300.i.i ]
  %lsr.iv.i.i = phi i64 [ %0, %B1204.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B1300.i.i ]
  %.900238240.i.i = phi i64 [ %quot.0211.i.i, %B1204.lr.ph.i.i ], [ %.907.i.i, %B1300.i.i ]
  %.939.i.i = icmp slt i64 %.900238240.i.i, %.250.i.i
  br i1 %.939.i.i, label %B1300.i.i, label %B1274.i.i

B1274.i.i:                                        ; preds = %B1204.i.i
  %.959.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !5
  %.1003.i.i = load i64, ptr %sunkaddr13.i.i, align 1, !noalias !5
  br label %B1300.i.i

B1300.i.i:                                        ; preds = %B1274.i.i, %B1204.i.i
  %"$phi1250.3.2.4206.i.i" = phi i64 [ %.959.i.i, %B1274.i.i ], [ %lsr.iv1.i.i, %B1204.i.i ]
  %"$phi1300.3.2.sroa.8.4.i.i" = phi i64 [ %.1003.i.i, %B1274.i.i ], [ %.45.i.i, %B1204.i.i ]
  %"$phi1300.3.2.sroa.0.4.in.i.i" = phi ptr [ %.241.i.i, %B1274.i.i ], [ %sunkaddr3.i.i.i, %B1204.i.i ]
  %"$phi1300.3.2.sroa.0.4.i.i" = load i64, ptr %"$phi1300.3.2.sroa.0.4.in.i.i", align 1, !noalias !5
  %.1035.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !5
  %.1037.i.i = add nsw i64 %.1035.i.i, %"$phi1250.3.2.4206.i.i"
  %.1038.i.i = shl nsw i64 %.1037.i.i, 3
  %.1040.i.i = add nsw i64 %.1038.i.i, %.4
  %.1044.i.i = load i64, ptr %sunkaddr21.i13.i, align 1, !noalias !5
  %.1046.i.i = add nsw i64 %.1044.i.i, %.5
  %.1050.i.i = load i64, ptr %sunkaddr27.i15.i, align 1, !noalias !5
  %.1051.i.i = shl nsw i64 %.1050.i.i, 3
  %.1053.i.i = add nsw i64 %.1051.i.i, %.4
  %.1061.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !5
  %.1115.i.i = inttoptr i64 %"$phi1300.3.2.sroa.0.4.i.i" to ptr
  %.1116.i.i = tail call i64 %.1115.i.i(i64 %.535.i.i, i64 %.120.i.i, i64 %.787.i, i64 %.127.i.i, i64 %.1040.i.i, i64 %.1061.i.i, i64 %.1046.i.i, i64 %.1053.i.i, i64 %.1057.i.i, i64 1, i64 %.133.i.i, i64 0), !noalias !5
  %.1120.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !5
  %.1122.i.i = add nsw i64 %.1120.i.i, %"$phi1250.3.2.4206.i.i"
  %.1125.i.i = shl nsw i64 %.1122.i.i, 3
  %.1127.i.i = add nsw i64 %.1125.i.i, %.4
  %.1128.i.i = inttoptr i64 %.1127.i.i to ptr
  %.1130.i.i = load i64, ptr %.1128.i.i, align 8, !noalias !5
  %.1132.i.i = add nsw i64 %.1130.i.i, %.547.i.i
  %.1136.i.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !5
  %.1140.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !5
  %.1144.i.i = load i64, ptr %sunkaddr7.i9.i, align 1, !noalias !5
  %.1148.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !5
  %.1152.i.i = load i64, ptr %sunkaddr33.i.i, align 1, !noalias !5
  %.1154.i.i = tail call i64 @llvm.smin.i64(i64 %"$phi1300.3.2.sroa.8.4.i.i", i64 %.1152.i.i)
  %.1177.i.i = inttoptr i64 %.1136.i.i to ptr
  %.1178.i.i = tail call i64 %.1177.i.i(i64 %.1046.i.i, i64 %.1140.i.i, i64 %.1132.i.i, i64 %.1144.i.i, i64 %.1148.i.i, i64 %.1154.i.i, i64 %.523.i.i), !noalias !5
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %.45.i.i
  %.907.i.i = add i64 %.900238240.i.i, 1
  %.894.i.i = icmp sgt i64 %lsr.iv.next.i.i, 1
  br i1 %.894.i.i, label %B1204.i.i, label %B1697.i.i

B1697.i.i:                                        ; preds = %B1300.i.i, %B1170.endif.i.i, %switch.end.3.i.i, %switch.end.1.i.i
  %.468.i.i = icmp sgt i64 %.467243255.i.i, 1
  br i1 %.468.i.i, label %B562.i.i, label %B510.loopexit.i.i

B0.else.i.i:                                      ; preds = %B828.i
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
  %.188.i.i = add nsw i64 %rem.0147.i, 1
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

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.else.if.i.i, %B0.endif.else.i.i, %B828.i
  %quot.0211.i.i = phi i64 [ 0, %B828.i ], [ %.155.0.i.i, %B0.endif.else.i.i ], [ %.155.0.i.i, %B0.endif.else.if.i.i ]
  %quot.1.0.i.i = phi i64 [ 0, %B828.i ], [ 0, %B0.endif.else.i.i ], [ %spec.select234.i.i, %B0.endif.else.if.i.i ]
  %.243.i.i = load i64, ptr %.241.i.i, align 1, !noalias !5
  %.244.i.i = icmp ne i64 %.243.i.i, 0
  %.246.neg.i.i = sext i1 %.244.i.i to i64
  %.247.i.i = add i64 %.49.i.i, %.246.neg.i.i
  %.250.i.i = tail call i64 @llvm.smin.i64(i64 %quot.1.0.i.i, i64 %.247.i.i)
  %.252.i.i = sub nsw i64 %.250.i.i, %quot.0211.i.i
  %.257.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 40
  %.259.i.i = load i64, ptr %.257.i.i, align 1, !noalias !5
  %.342271.not.i.i = icmp slt i64 %.259.i.i, 1
  br i1 %.342271.not.i.i, label %B990.i, label %B512.lr.ph.i.i

B512.lr.ph.i.i:                                   ; preds = %B0.endif.endif.endif.i.i
  %.428.i.i = icmp eq i64 %.37.i.i, 0
  %.566.i.i = mul i64 %quot.0211.i.i, %.45.i.i
  br i1 %.428.i.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B512.preheader.i.i, !prof !4

B512.preheader.i.i:                               ; preds = %B512.lr.ph.i.i
  %.851.i.i = sub i64 %quot.1.0.i.i, %quot.0211.i.i
  %..851.i.i = tail call i64 @llvm.smax.i64(i64 %.851.i.i, i64 0)
  %0 = add nuw i64 %..851.i.i, 1
  %1 = icmp sgt i64 %.37.i.i, 0
  %sunkaddr3.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 56
  %2 = inttoptr i64 %.98.i.i to ptr
  %3 = inttoptr i64 %.106.i.i to ptr
  %4 = icmp slt i64 %.851.i.i, 1
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
  %.589.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !5
  %.604.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !5
  %.674.i.i = inttoptr i64 %.589.i.i to ptr
  %.675.i.i = tail call i64 %.674.i.i(i64 %.535.i.i, i64 %.120.i.i, i64 %.787.i, i64 %.127.i.i, i64 %.570.i.i, i64 %.604.i.i, i64 %.547.i.i, i64 %.581.i.i, i64 %.523.i.i, i64 %.252.i.i, i64 %.133.i.i, i64 0), !noalias !5
  br i1 %5, label %switch.end.3.i.i, label %B1697.i.i

switch.end.3.i.i:                                 ; preds = %switch.end.1.i.i
  %.685.i.i = load i64, ptr %sunkaddr15.i.i, align 1, !noalias !5
  %.689.i.i = load i64, ptr %sunkaddr12.i.i, align 1, !noalias !5
  %.690.i.i = add nsw i64 %.689.i.i, %.685.i.i
  %.691.i.i = shl nsw i64 %.690.i.i, 3
  %.693.i.i = add nsw i64 %.691.i.i, %.4
  %.697.i.i = load i64, ptr %sunkaddr23.i.i, align 1, !noalias !5
  %.702.i.i = add nsw i64 %.697.i.i, %.689.i.i
  %.703.i.i = shl nsw i64 %.702.i.i, 3
  %.705.i.i = add nsw i64 %.703.i.i, %.4
  %.713.i.i = load i64, ptr %.241.i.i, align 1, !noalias !5
  %.728.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !5
  %.803.i.i = inttoptr i64 %.713.i.i to ptr
  %.804.i.i = tail call i64 %.803.i.i(i64 %.535.i.i, i64 %.120.i.i, i64 %.787.i, i64 %.127.i.i, i64 %.693.i.i, i64 %.728.i.i, i64 %.547.i.i, i64 %.705.i.i, i64 %.523.i.i, i64 1, i64 %.133.i.i, i64 0), !noalias !5
  br label %B1697.i.i

B1170.endif.i.i:                                  ; preds = %B562.i.i
  br i1 %4, label %B1697.i.i, label %B1204.lr.ph.i.i

B1204.lr.ph.i.i:                                  ; preds = %B1170.endif.i.i
  %.1057.i.i = tail call i64 @llvm.smax.i64(i64 %.523.i.i, i64 %.41.i.i)
  br label %B1204.i.i

B904.i:                                           ; preds = %B770.i
  %.38.i.i = load i64, ptr %.36.i.i, align 1, !noalias !10
  %.42.i.i = load i64, ptr %.40.i.i, align 1, !noalias !10
  %.50.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 72
  %.52.i.i = load i64, ptr %.50.i.i, align 1, !noalias !10
  %.53.i.i = shl nsw i64 %.52.i.i, 3
  %.55.i.i = add nsw i64 %.53.i.i, %.4
  %.63.i.i = load i64, ptr %.61.i.i, align 1, !noalias !10
  %.64.i.i = shl nsw i64 %.63.i.i, 3
  %.66.i.i = add nsw i64 %.64.i.i, %.4
  %.70.i.i = load i64, ptr %.68.i.i, align 1, !noalias !10
  %.71.i.i = shl nsw i64 %.70.i.i, 3
  %.73.i.i = add nsw i64 %.71.i.i, %.4
  %.77.i.i = load i64, ptr %.75.i.i, align 1, !noalias !10
  %.79.i.i = add nsw i64 %.77.i.i, %.5
  %.92.i.i = load i64, ptr %.90.i.i, align 1, !noalias !10
  %.93.not.i.i = icmp eq i64 %.92.i.i, 0
  br i1 %.93.not.i.i, label %B304.i.i, label %B260.i.i

B260.i.i:                                         ; preds = %B904.i
  %.32.i.i.i = shl nsw i64 %.92.i.i, 3
  %.33.i.i.i = add nsw i64 %.32.i.i.i, %.4
  %.37.i.i.i = load i64, ptr %.35.i.i.i, align 1, !noalias !14
  %.38.i.i.i = add nsw i64 %.37.i.i.i, %.5
  %.42.i.i.i = load i64, ptr %.40.i.i.i, align 1, !noalias !14
  %.80.i.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 64
  %.82.i.i.i = load i64, ptr %.80.i.i.i, align 1, !noalias !14
  %.83.i.i.i = shl nsw i64 %.82.i.i.i, 3
  %.84.i.i.i = add nsw i64 %.83.i.i.i, %.4
  %.104.i.i.i = load i64, ptr %.102.i.i.i, align 1, !noalias !14
  %.105.i.i.i = shl nsw i64 %.104.i.i.i, 3
  %.106.i.i.i = add nsw i64 %.105.i.i.i, %.4
  %.115.i.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 48
  %.117.i.i.i = load i64, ptr %.115.i.i.i, align 1, !noalias !14
  %.159.i.i.i = icmp eq i64 %.42.i.i.i, 0
  br i1 %.159.i.i.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B0.endif.i.i.i, !prof !4

B410.loopexit.i.i.i:                              ; preds = %B674.i.i.i, %B412.endif.endif.i.i.i, %B412.i.i.i
  %.200.i.i.i = icmp sgt i64 %.199227251.i.i.i, 1
  br i1 %.200.i.i.i, label %B412.i.i.i, label %B990.i

B412.i.i.i:                                       ; preds = %B412.preheader.i.i.i, %B410.loopexit.i.i.i
  %.199227251.i.i.i = phi i64 [ %.209.i.i.i, %B410.loopexit.i.i.i ], [ %.179.i.i.i, %B412.preheader.i.i.i ]
  %.206228250.i.i.i = phi i64 [ %.213.i.i.i, %B410.loopexit.i.i.i ], [ 0, %B412.preheader.i.i.i ]
  %.209.i.i.i = add nsw i64 %.199227251.i.i.i, -1
  %.213.i.i.i = add i64 %.206228250.i.i.i, %.42.i.i.i
  br i1 %.282.i.i.i, label %B410.loopexit.i.i.i, label %B412.endif.endif.i.i.i

B540.loopexit.loopexit.i.i.i:                     ; preds = %B626.i.i.i
  %6 = add i64 %.516.i.i.i, %entry.3.2203.i.i.i
  br label %B540.loopexit.i.i.i

B540.loopexit.i.i.i:                              ; preds = %B542.endif.i.i.i, %B540.loopexit.loopexit.i.i.i
  %entry.2.3.lcssa.i.i.i = phi i64 [ %entry.3.2203.i.i.i, %B542.endif.i.i.i ], [ %6, %B540.loopexit.loopexit.i.i.i ]
  %exitcond266.not.i.i.i = icmp eq i64 %.376.i.i.i, %.469.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B674.i.i.i, label %B542.endif.i.i.i

B626.i.i.i:                                       ; preds = %B626.preheader.i.i.i, %B626.i.i.i
  %.602187189.i.i.i = phi i64 [ %.609.i.i.i, %B626.i.i.i ], [ 0, %B626.preheader.i.i.i ]
  %.609.i.i.i = add nuw nsw i64 %.602187189.i.i.i, 1
  %.637.i.i.i = load i64, ptr %sunkaddr1.i.i.i, align 1, !noalias !14
  %.638.i.i.i = mul nsw i64 %.637.i.i.i, %.602187189.i.i.i
  %.640.i.i.i = add nsw i64 %.509.i.i.i, %.638.i.i.i
  %7 = shl i64 %.602187189.i.i.i, 3
  %scevgep1.i.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %7
  store i64 %.640.i.i.i, ptr %scevgep1.i.i.i, align 8, !noalias !14
  %exitcond.not.i.i.i = icmp eq i64 %.516.i.i.i, %.609.i.i.i
  br i1 %exitcond.not.i.i.i, label %B540.loopexit.loopexit.i.i.i, label %B626.i.i.i

B674.i.i.i:                                       ; preds = %B540.loopexit.i.i.i, %B450.endif.i.i.i
  %.671.i.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !14
  %.674.i.i.i = getelementptr i64, ptr %9, i64 %.366.i.i.i
  %.675.i.i.i = load i64, ptr %.674.i.i.i, align 8, !noalias !14
  %.679.i.i.i = add nsw i64 %.675.i.i.i, %.638.i
  %.683.i.i.i = load i64, ptr %sunkaddr5.i.i.i, align 1, !noalias !14
  %.687.i.i.i = load i64, ptr %sunkaddr7.i.i.i, align 1, !noalias !14
  %.709.i.i.i = inttoptr i64 %.671.i.i.i to ptr
  %.710.i.i.i = tail call i64 %.709.i.i.i(i64 %.33.i.i.i, i64 %.787.i, i64 %.38.i.i.i, i64 %.679.i.i.i, i64 %.683.i.i.i, i64 %.687.i.i.i), !noalias !14
  %.322.i.i.i = icmp sgt i64 %.321208220.i.i.i, 1
  br i1 %.322.i.i.i, label %B450.endif.i.i.i, label %B410.loopexit.i.i.i

B0.endif.i.i.i:                                   ; preds = %B260.i.i
  %8 = icmp sgt i64 %.117.i.i.i, 0
  %.157.i.i.i = icmp sgt i64 %.42.i.i.i, 0
  %.158.i.i.i = xor i1 %.157.i.i.i, %8
  br i1 %.158.i.i.i, label %B990.i, label %B0.endif.endif.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %B0.endif.i.i.i
  %.173.i.i.i = srem i64 %.117.i.i.i, %.42.i.i.i
  %.174.i.i.i = sub nsw i64 0, %.173.i.i.i
  %.175.i.i.i = select i1 %8, i64 %.173.i.i.i, i64 %.174.i.i.i
  %.176.i.i.i = icmp sgt i64 %.175.i.i.i, 0
  %.177.i.i.i = sdiv i64 %.117.i.i.i, %.42.i.i.i
  %.178.i.i.i = zext i1 %.176.i.i.i to i64
  %.179.i.i.i = add i64 %.177.i.i.i, %.178.i.i.i
  %.200244.i.i.i = icmp sgt i64 %.179.i.i.i, 0
  br i1 %.200244.i.i.i, label %B412.lr.ph.i.i.i, label %B990.i

B412.lr.ph.i.i.i:                                 ; preds = %B0.endif.endif.i.i.i
  %.283.i.i.i = icmp eq i64 %.42.i.i, 0
  %.281.i.i.i = icmp sgt i64 %.42.i.i, 0
  %.282.i.i.i = xor i1 %.281.i.i.i, %.157.i.i.i
  %.362.i.i.i = sub nsw i64 %.42.i.i.i, %.42.i.i
  br i1 %.283.i.i.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B412.preheader.i.i.i, !prof !4

B412.preheader.i.i.i:                             ; preds = %B412.lr.ph.i.i.i
  %9 = inttoptr i64 %.55.i.i to ptr
  %sunkaddr7.i.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 56
  %10 = inttoptr i64 %.84.i.i.i to ptr
  %11 = inttoptr i64 %.106.i.i.i to ptr
  %12 = inttoptr i64 %.38.i.i.i to ptr
  br label %B412.i.i.i

B412.endif.endif.i.i.i:                           ; preds = %B412.i.i.i
  %.295.i.i.i = srem i64 %.42.i.i.i, %.42.i.i
  %.296.i.i.i = sub nsw i64 0, %.295.i.i.i
  %.297.i.i.i = select i1 %.157.i.i.i, i64 %.295.i.i.i, i64 %.296.i.i.i
  %.298.i.i.i = icmp sgt i64 %.297.i.i.i, 0
  %.299.i.i.i = sdiv i64 %.42.i.i.i, %.42.i.i
  %.300.i.i.i = zext i1 %.298.i.i.i to i64
  %.301.i.i.i = add i64 %.299.i.i.i, %.300.i.i.i
  %.322216.i.i.i = icmp sgt i64 %.301.i.i.i, 0
  br i1 %.322216.i.i.i, label %B450.endif.i.i.i, label %B410.loopexit.i.i.i

B450.endif.i.i.i:                                 ; preds = %B412.endif.endif.i.i.i, %B674.i.i.i
  %.321208220.i.i.i = phi i64 [ %.331.i.i.i, %B674.i.i.i ], [ %.301.i.i.i, %B412.endif.endif.i.i.i ]
  %.328209219.i.i.i = phi i64 [ %.335.i.i.i, %B674.i.i.i ], [ 0, %B412.endif.endif.i.i.i ]
  %.331.i.i.i = add nsw i64 %.321208220.i.i.i, -1
  %.335.i.i.i = add i64 %.328209219.i.i.i, %.42.i.i
  %.364.i.i.i = tail call i64 @llvm.smin.i64(i64 %.328209219.i.i.i, i64 %.362.i.i.i)
  %.366.i.i.i = add nsw i64 %.364.i.i.i, %.206228250.i.i.i
  %.376.i.i.i = load i64, ptr %sunkaddr9.i.i.i, align 1, !noalias !14
  %.456200.not.i.i.i = icmp slt i64 %.376.i.i.i, 1
  br i1 %.456200.not.i.i.i, label %B674.i.i.i, label %B542.endif.preheader.i.i.i

B542.endif.preheader.i.i.i:                       ; preds = %B450.endif.i.i.i
  %sunkaddr10.i.i.i = shl i64 %.366.i.i.i, 3
  %sunkaddr13.i.i.i = getelementptr i8, ptr %10, i64 %sunkaddr10.i.i.i
  br label %B542.endif.i.i.i

B542.endif.i.i.i:                                 ; preds = %B542.endif.preheader.i.i.i, %B540.loopexit.i.i.i
  %entry.3.2203.i.i.i = phi i64 [ %entry.2.3.lcssa.i.i.i, %B540.loopexit.i.i.i ], [ 0, %B542.endif.preheader.i.i.i ]
  %.462195201.i.i.i = phi i64 [ %.469.i.i.i, %B540.loopexit.i.i.i ], [ 0, %B542.endif.preheader.i.i.i ]
  %.469.i.i.i = add nuw nsw i64 %.462195201.i.i.i, 1
  %.503.i.i.i = load i64, ptr %sunkaddr13.i.i.i, align 8, !noalias !14
  %.505.i.i.i = add nsw i64 %.503.i.i.i, %source.2.1.i
  %.507.i.i.i = getelementptr i64, ptr %11, i64 %.462195201.i.i.i
  %.508.i.i.i = load i64, ptr %.507.i.i.i, align 8, !noalias !14
  %.509.i.i.i = add nsw i64 %.505.i.i.i, %.508.i.i.i
  %.516.i.i.i = load i64, ptr %sunkaddr16.i.i.i, align 1, !noalias !14
  %.596188.not.i.i.i = icmp slt i64 %.516.i.i.i, 1
  br i1 %.596188.not.i.i.i, label %B540.loopexit.i.i.i, label %B626.preheader.i.i.i

B626.preheader.i.i.i:                             ; preds = %B542.endif.i.i.i
  %13 = shl i64 %entry.3.2203.i.i.i, 3
  %scevgep.i.i.i = getelementptr i8, ptr %12, i64 %13
  br label %B626.i.i.i

B304.i.i:                                         ; preds = %B904.i
  %.165.i.i = load i64, ptr %.163.i.i, align 1, !noalias !10
  %.167.i4.i = mul nsw i64 %.165.i.i, %rem.0147.i
  %.171.i6.i = load i64, ptr %.64.i, align 1, !noalias !10
  %.174.i.i = icmp eq i64 %.171.i6.i, 0
  br i1 %.174.i.i, label %B304.endif.endif.endif.i.i, label %B304.else.i.i, !prof !4

B410.i.i:                                         ; preds = %B410.lr.ph.i.i, %B1276.i.i
  %.344223244.i.i = phi i64 [ %.301.i.i, %B410.lr.ph.i.i ], [ %.354.i.i, %B1276.i.i ]
  %.351224243.i.i = phi i64 [ %quot.0182.i.i, %B410.lr.ph.i.i ], [ %.358.i.i, %B1276.i.i ]
  %.354.i.i = add nsw i64 %.344223244.i.i, -1
  %.358.i.i = add i64 %.351224243.i.i, 1
  %.386.i18.i = load i64, ptr %sunkaddr5.i.i, align 1, !noalias !10
  %.387.i.i = mul nsw i64 %.386.i18.i, %.351224243.i.i
  %.389.i.i = add nsw i64 %.387.i.i, %.787.i
  %.393.i.i = load i64, ptr %sunkaddr7.i9.i, align 1, !noalias !10
  %.394.i.i = mul nsw i64 %.393.i.i, %.351224243.i.i
  %.396.i.i = add nsw i64 %.394.i.i, %.638.i
  %.406.i.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !10
  %.407.i.i = icmp eq i64 %.406.i.i, 0
  br i1 %.407.i.i, label %B486.i.i, label %B670.i.i

B486.i.i:                                         ; preds = %B410.i.i
  %.412.i.i = load i64, ptr %sunkaddr19.i12.i, align 1, !noalias !10
  %.413.i.i = shl nsw i64 %.412.i.i, 3
  %.415.i.i = add nsw i64 %.413.i.i, %.4
  %.419.i.i = load i64, ptr %.50.i.i, align 1, !noalias !10
  %.420.i.i = shl nsw i64 %.419.i.i, 3
  %.422.i.i = add nsw i64 %.420.i.i, %.4
  %.430.i.i = load i64, ptr %sunkaddr17.i11.i, align 1, !noalias !10
  %.445.i27.i = icmp ne i64 %.430.i.i, -9223372036854775808
  %.447.not.i.i = or i1 %19, %.445.i27.i
  %or.cond.i.i = select i1 %20, i1 %.447.not.i.i, i1 false, !prof !18
  br i1 %or.cond.i.i, label %B486.else.if.i.i, label %switch.end.1.i28.i, !prof !18

B670.i.i:                                         ; preds = %B410.i.i
  %.572.i.i = load i64, ptr %sunkaddr17.i11.i, align 1, !noalias !10
  br i1 %16, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B670.endif.i.i, !prof !4

B718.i.i:                                         ; preds = %B670.endif.endif.i.i, %B1275.i.i
  %lsr.iv3.i.i = phi ptr [ %scevgep.i.i, %B1275.i.i ], [ %18, %B670.endif.endif.i.i ]
  %lsr.iv.i20.i = phi i64 [ %lsr.iv.next.i23.i, %B1275.i.i ], [ 0, %B670.endif.endif.i.i ]
  %.653206218.i.i = phi i64 [ %.663.i.i, %B1275.i.i ], [ %.632.i.i, %B670.endif.endif.i.i ]
  %.660207217.i.i = phi i64 [ %.667.i.i, %B1275.i.i ], [ 0, %B670.endif.endif.i.i ]
  %.663.i.i = add nsw i64 %.653206218.i.i, -1
  %.667.i.i = add i64 %.660207217.i.i, %.42.i.i
  %.698.i.i = load i64, ptr %sunkaddr19.i12.i, align 1, !noalias !10
  %.700.i.i = add nsw i64 %.698.i.i, %.660207217.i.i
  %.701.i.i = shl nsw i64 %.700.i.i, 3
  %.703.i21.i = add nsw i64 %.701.i.i, %.4
  %.707.i.i = load i64, ptr %sunkaddr21.i13.i, align 1, !noalias !10
  %.709.i.i = add nsw i64 %.707.i.i, %.5
  %.716.i.i = load i64, ptr %sunkaddr23.i14.i, align 1, !noalias !10
  %.719.i.i = tail call i64 @llvm.smax.i64(i64 %.716.i.i, i64 %.38.i.i)
  %.723.i.i = load i64, ptr %sunkaddr25.i.i, align 1, !noalias !10
  %.725.i.i = sub nsw i64 %.723.i.i, %.660207217.i.i
  %.728.i22.i = tail call i64 @llvm.smin.i64(i64 %.42.i.i, i64 %.725.i.i)
  %.735.i.i = load i64, ptr %sunkaddr27.i15.i, align 1, !noalias !10
  %.736.i.i = shl nsw i64 %.735.i.i, 3
  %.738.i.i = add nsw i64 %.736.i.i, %.4
  %.742.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !10
  %.746.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !10
  %.801.i.i = inttoptr i64 %.742.i.i to ptr
  %.802.i.i = tail call i64 %.801.i.i(i64 %source.2.1.i, i64 %.66.i.i, i64 %.389.i.i, i64 %.73.i.i, i64 %.703.i21.i, i64 %.746.i.i, i64 %.709.i.i, i64 %.738.i.i, i64 %.719.i.i, i64 1, i64 %.79.i.i, i64 0), !noalias !10
  %.806.i.i = load i64, ptr %sunkaddr33.i17.i, align 1, !noalias !10
  %.807.not.i.i = icmp eq i64 %.806.i.i, 0
  br i1 %.807.not.i.i, label %B1094.endif.i.i, label %B978.i.i

B978.i.i:                                         ; preds = %B718.i.i
  %.812.i.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !10
  %.816.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !10
  %.819.i.i = getelementptr i64, ptr %18, i64 %.660207217.i.i
  %.820.i.i = load i64, ptr %.819.i.i, align 8, !noalias !10
  %.824.i.i = add nsw i64 %.820.i.i, %.396.i.i
  %.832.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !10
  %.836.i.i = load i64, ptr %sunkaddr23.i14.i, align 1, !noalias !10
  %.864.i.i = inttoptr i64 %.812.i.i to ptr
  %.865.i.i = tail call i64 %.864.i.i(i64 %.709.i.i, i64 %.816.i.i, i64 %.824.i.i, i64 %.806.i.i, i64 %.832.i.i, i64 %.728.i22.i, i64 %.836.i.i), !noalias !10
  br label %B1275.i.i

B1126.i.i:                                        ; preds = %B1126.lr.ph.i.i, %B1126.i.i
  %lsr.iv1.i24.i = phi i64 [ %23, %B1126.lr.ph.i.i ], [ %lsr.iv.next2.i26.i, %B1126.i.i ]
  %.962201203.i.i = phi i64 [ 0, %B1126.lr.ph.i.i ], [ %.969.i.i, %B1126.i.i ]
  %.969.i.i = add nuw nsw i64 %.962201203.i.i, 1
  %14 = shl i64 %.962201203.i.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %lsr.iv3.i.i, i64 %14
  %.998.i.i = load i64, ptr %scevgep4.i.i, align 8, !noalias !10
  %.1000.i.i = add nsw i64 %.998.i.i, %.396.i.i
  %.1004.i.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !10
  %.1008.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !10
  %.1009.i.i = mul nsw i64 %.1008.i.i, %.962201203.i.i
  %.1011.i.i = add nsw i64 %.1009.i.i, %.709.i.i
  %.1019.i.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !10
  %.1023.i.i = load i64, ptr %sunkaddr23.i14.i, align 1, !noalias !10
  %.1052.i.i = inttoptr i64 %.1004.i.i to ptr
  %.1053.i25.i = tail call i64 %.1052.i.i(i64 %.1011.i.i, i64 %.1008.i.i, i64 %.1000.i.i, i64 0, i64 %.1019.i.i, i64 1, i64 %.1023.i.i), !noalias !10
  %lsr.iv.next2.i26.i = add i64 %lsr.iv1.i24.i, -1
  %.956.i.i = icmp samesign ugt i64 %lsr.iv.next2.i26.i, 1
  br i1 %.956.i.i, label %B1126.i.i, label %B1275.i.i

B1275.i.i:                                        ; preds = %B1126.i.i, %B1094.endif.i.i, %B978.i.i
  %lsr.iv.next.i23.i = sub i64 %lsr.iv.i20.i, %.42.i.i
  %scevgep.i.i = getelementptr i8, ptr %lsr.iv3.i.i, i64 %15
  %.654.i.i = icmp samesign ugt i64 %.653206218.i.i, 1
  br i1 %.654.i.i, label %B718.i.i, label %B1276.i.i

B1276.i.i:                                        ; preds = %B1275.i.i, %B670.endif.endif.i.i, %B670.endif.i.i, %switch.end.1.i28.i
  %.345.i.i = icmp sgt i64 %.344223244.i.i, 1
  br i1 %.345.i.i, label %B410.i.i, label %B990.i

B304.else.i.i:                                    ; preds = %B304.i.i
  %.185.i.i = icmp ne i64 %.167.i4.i, -9223372036854775808
  %.186.i.i = icmp ne i64 %.171.i6.i, -1
  %.187.not.i.i = or i1 %.185.i.i, %.186.i.i
  br i1 %.187.not.i.i, label %B304.else.if.i.i, label %B304.endif.else.i.i, !prof !9

B304.else.if.i.i:                                 ; preds = %B304.else.i.i
  %.190.i.i = sdiv i64 %.167.i4.i, %.171.i6.i
  %.191.i.i = srem i64 %.167.i4.i, %.171.i6.i
  %.192.i.i = xor i64 %.191.i.i, %.171.i6.i
  %.193.i.i = icmp slt i64 %.192.i.i, 0
  %.194.i.i = icmp ne i64 %.191.i.i, 0
  %.195.i.i = and i1 %.194.i.i, %.193.i.i
  %.200.i.i = sext i1 %.195.i.i to i64
  %spec.select.i34.i = add i64 %.190.i.i, %.200.i.i
  br label %B304.endif.else.i.i

B304.endif.else.i.i:                              ; preds = %B304.else.if.i.i, %B304.else.i.i
  %.179.0.i.i = phi i64 [ 0, %B304.else.i.i ], [ %spec.select.i34.i, %B304.else.if.i.i ]
  %.217.i7.i = add nsw i64 %rem.0147.i, 1
  %.220.i.i = mul nsw i64 %.165.i.i, %.217.i7.i
  %.238.i.i = icmp ne i64 %.220.i.i, -9223372036854775808
  %.240.not.i.i = or i1 %.238.i.i, %.186.i.i
  br i1 %.240.not.i.i, label %B304.endif.else.if.i.i, label %B304.endif.endif.endif.i.i, !prof !9

B304.endif.else.if.i.i:                           ; preds = %B304.endif.else.i.i
  %.243.i31.i = sdiv i64 %.220.i.i, %.171.i6.i
  %.244.i32.i = srem i64 %.220.i.i, %.171.i6.i
  %.245.i.i = xor i64 %.244.i32.i, %.171.i6.i
  %.246.i.i = icmp slt i64 %.245.i.i, 0
  %.247.i33.i = icmp ne i64 %.244.i32.i, 0
  %.248.i.i = and i1 %.247.i33.i, %.246.i.i
  %.253.i.i = sext i1 %.248.i.i to i64
  %spec.select196.i.i = add i64 %.243.i31.i, %.253.i.i
  br label %B304.endif.endif.endif.i.i

B304.endif.endif.endif.i.i:                       ; preds = %B304.endif.else.if.i.i, %B304.endif.else.i.i, %B304.i.i
  %quot.0182.i.i = phi i64 [ 0, %B304.i.i ], [ %.179.0.i.i, %B304.endif.else.i.i ], [ %.179.0.i.i, %B304.endif.else.if.i.i ]
  %quot.1.0.i8.i = phi i64 [ 0, %B304.i.i ], [ 0, %B304.endif.else.i.i ], [ %spec.select196.i.i, %B304.endif.else.if.i.i ]
  %.301.i.i = sub i64 %quot.1.0.i8.i, %quot.0182.i.i
  %.345238.not.i.i = icmp slt i64 %.301.i.i, 1
  br i1 %.345238.not.i.i, label %B990.i, label %B410.lr.ph.i.i

B410.lr.ph.i.i:                                   ; preds = %B304.endif.endif.endif.i.i
  %15 = shl i64 %.42.i.i, 3
  %16 = icmp eq i64 %.42.i.i, 0
  %sunkaddr17.i11.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 40
  %17 = icmp sgt i64 %.42.i.i, 0
  %18 = inttoptr i64 %.55.i.i to ptr
  %sunkaddr19.i12.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 64
  %sunkaddr23.i14.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 56
  %sunkaddr25.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 48
  %19 = icmp ne i64 %.42.i.i, -1
  %20 = icmp ne i64 %.42.i.i, 0
  br label %B410.i.i

B486.else.if.i.i:                                 ; preds = %B486.i.i
  %.450.i.i = sdiv i64 %.430.i.i, %.42.i.i
  %.451.i.i = srem i64 %.430.i.i, %.42.i.i
  %.452.i.i = xor i64 %.451.i.i, %.42.i.i
  %.453.i.i = icmp slt i64 %.452.i.i, 0
  %.454.i.i = icmp ne i64 %.451.i.i, 0
  %.455.i.i = and i1 %.454.i.i, %.453.i.i
  %.460.i.i = sext i1 %.455.i.i to i64
  %spec.select197.i.i = add i64 %.450.i.i, %.460.i.i
  br label %switch.end.1.i28.i

switch.end.1.i28.i:                               ; preds = %B486.else.if.i.i, %B486.i.i
  %quot.2.0.i.i = phi i64 [ 0, %B486.i.i ], [ %spec.select197.i.i, %B486.else.if.i.i ]
  %.475.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !10
  %.490.i.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !10
  %.507.i.i = load i64, ptr %sunkaddr23.i14.i, align 1, !noalias !10
  %.566.i29.i = inttoptr i64 %.475.i.i to ptr
  %.567.i30.i = tail call i64 %.566.i29.i(i64 %source.2.1.i, i64 %.66.i.i, i64 %.389.i.i, i64 %.73.i.i, i64 %.415.i.i, i64 %.490.i.i, i64 %.396.i.i, i64 %.422.i.i, i64 %.507.i.i, i64 %quot.2.0.i.i, i64 %.79.i.i, i64 0), !noalias !10
  br label %B1276.i.i

B670.endif.i.i:                                   ; preds = %B670.i.i
  %21 = icmp sgt i64 %.572.i.i, 0
  %.613.i.i = xor i1 %17, %21
  br i1 %.613.i.i, label %B1276.i.i, label %B670.endif.endif.i.i

B670.endif.endif.i.i:                             ; preds = %B670.endif.i.i
  %.626.i.i = srem i64 %.572.i.i, %.42.i.i
  %.627.i.i = sub nsw i64 0, %.626.i.i
  %.628.i.i = select i1 %21, i64 %.626.i.i, i64 %.627.i.i
  %.629.i.i = icmp sgt i64 %.628.i.i, 0
  %.630.i.i = sdiv i64 %.572.i.i, %.42.i.i
  %.631.i.i = zext i1 %.629.i.i to i64
  %.632.i.i = add i64 %.630.i.i, %.631.i.i
  %.654214.i.i = icmp sgt i64 %.632.i.i, 0
  br i1 %.654214.i.i, label %B718.i.i, label %B1276.i.i

B1094.endif.i.i:                                  ; preds = %B718.i.i
  %.956202.not.i.i = icmp slt i64 %.728.i22.i, 1
  br i1 %.956202.not.i.i, label %B1275.i.i, label %B1126.lr.ph.i.i

B1126.lr.ph.i.i:                                  ; preds = %B1094.endif.i.i
  %22 = add i64 %.723.i.i, %lsr.iv.i20.i
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.42.i.i, i64 %22)
  %23 = add i64 %smin.i.i, 1
  br label %B1126.i.i

B948.i:                                           ; preds = %B770.i
  %.31.i35.i = load i64, ptr %.40.i.i, align 1, !noalias !19
  %.35.i37.i = load i64, ptr %.33.i36.i, align 1, !noalias !19
  %.37.i38.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 40
  %.39.i39.i = load i64, ptr %.37.i38.i, align 1, !noalias !19
  %.43.i41.i = load i64, ptr %.36.i.i, align 1, !noalias !19
  %.47.i43.i = load i64, ptr %sunkaddr31.i.i, align 1, !noalias !19
  %.94.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 72
  %.96.i44.i = load i64, ptr %.94.i.i, align 1, !noalias !19
  %.97.i.i = shl nsw i64 %.96.i44.i, 3
  %.99.i.i = add nsw i64 %.97.i.i, %.4
  %.107.i.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !19
  %.112.i.i = load i64, ptr %.68.i.i, align 1, !noalias !19
  %.113.i.i = shl i64 %.112.i.i, 3
  %.115.i45.i = add i64 %.113.i.i, %.4
  %.119.i.i = load i64, ptr %.75.i.i, align 1, !noalias !19
  %.120.i47.i = add nsw i64 %.119.i.i, %.5
  %.124.i49.i = load i64, ptr %sunkaddr21.i13.i, align 1, !noalias !19
  %.125.i50.i = add nsw i64 %.124.i49.i, %.5
  %24 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.31.i35.i, i64 1)
  %math.i.i = extractvalue { i64, i1 } %24, 0
  %ov.i.i = extractvalue { i64, i1 } %24, 1
  %.149.i.i = add i64 %math.i.i, %.39.i39.i
  br i1 %ov.i.i, label %B0.endif.i.i, label %B0.else.i51.i, !prof !4

B466.loopexit.i.i:                                ; preds = %B1506.i.i, %B468.endif.i.i
  %.390.i.i = icmp sgt i64 %.389286300.i.i, 1
  br i1 %.390.i.i, label %B468.endif.i.i, label %B990.i

B582.i.i:                                         ; preds = %B582.lr.ph.i.i, %B1506.i.i
  %.535268281.i.i = phi i64 [ %..492.i.i, %B582.lr.ph.i.i ], [ %.545.i74.i, %B1506.i.i ]
  %.542269280.i.i = phi i64 [ %quot.1.0246.i.i, %B582.lr.ph.i.i ], [ %.549.i.i, %B1506.i.i ]
  %.545.i74.i = add nsw i64 %.535268281.i.i, -1
  %.549.i.i = add i64 %.542269280.i.i, 1
  %.577.i.i = load i64, ptr %sunkaddr7.i62.i, align 1, !noalias !19
  %25 = shl i64 %.542269280.i.i, 5
  %26 = shl i64 %.577.i.i, 3
  %.580.i.i = add i64 %25, %.4
  %.582.i.i = add i64 %.580.i.i, %26
  %.583.i.i = inttoptr i64 %.582.i.i to ptr
  %.588.i.i = getelementptr i8, ptr %.583.i.i, i64 24
  %.589.i75.i = load i64, ptr %.588.i.i, align 8, !noalias !19
  %.591.i.i = add nsw i64 %.589.i75.i, %.787.i
  %.595.i.i = load i64, ptr %.61.i.i, align 1, !noalias !19
  %.597.i.i = getelementptr i8, ptr %.583.i.i, i64 16
  %.598.i.i = load i64, ptr %.597.i.i, align 8, !noalias !19
  %.599.i.i = add i64 %.598.i.i, 2305843009213693951
  %.601.i.i = mul i64 %.599.i.i, %.47.i43.i
  %.602.i.i = add i64 %.601.i.i, %.595.i.i
  %.603.i.i = shl i64 %.602.i.i, 3
  %.605.i.i = add i64 %.603.i.i, %.4
  %.610.i.i = mul nsw i64 %.598.i.i, %.43.i41.i
  %.622.i.i = load i64, ptr %.583.i.i, align 8, !noalias !19
  %.626.i76.i = load i64, ptr %sunkaddr7.i9.i, align 1, !noalias !19
  %.627.i77.i = mul nsw i64 %.626.i76.i, %.622.i.i
  %.629.i78.i = add nsw i64 %.627.i77.i, %.638.i
  br i1 %31, label %B792.i.i, label %B822.i.i

B792.i.i:                                         ; preds = %B582.i.i
  %.638.i.i = load i64, ptr %.94.i.i, align 1, !noalias !19
  %.642.i.i = add nsw i64 %.638.i.i, %.446.i71.i
  br label %B838.i.i

B822.i.i:                                         ; preds = %B582.i.i
  %.665.i.i = load i64, ptr %sunkaddr27.i15.i, align 1, !noalias !19
  br label %B838.i.i

B838.i.i:                                         ; preds = %B822.i.i, %B792.i.i
  %"$phi838.2.2.sroa.8.2.i.i" = phi i64 [ %.642.i.i, %B792.i.i ], [ %.665.i.i, %B822.i.i ]
  %"$phi838.2.2.sroa.0.2.i.i" = phi i64 [ %.629.i78.i, %B792.i.i ], [ %.125.i50.i, %B822.i.i ]
  %.698.i79.i = shl nsw i64 %"$phi838.2.2.sroa.8.2.i.i", 3
  %.700.i80.i = add nsw i64 %.698.i79.i, %.4
  %.707.i81.i = load i64, ptr %.792.i, align 1, !noalias !19
  %.708.i.i = icmp eq i64 %.707.i81.i, 3
  br i1 %.708.i.i, label %B894.i.i, label %B1000.i.i

B894.i.i:                                         ; preds = %B838.i.i
  %.716.i95.i = load i64, ptr %.31.i.i, align 1, !noalias !19
  %.717.i.i = mul nsw i64 %.716.i95.i, %.622.i.i
  %.719.i96.i = add nsw i64 %.717.i.i, %source.2.1.i
  %.723.i97.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !19
  %.790.i.i = inttoptr i64 %.723.i97.i to ptr
  %.791.i.i = tail call i64 %.790.i.i(i64 %.719.i96.i, i64 %.115.i45.i, i64 %.591.i.i, i64 %.605.i.i, i64 %.450.i72.i, i64 %.47.i43.i, i64 %"$phi838.2.2.sroa.0.2.i.i", i64 %.700.i80.i, i64 %.610.i.i, i64 %.436.i.i, i64 %.120.i47.i, i64 0), !noalias !19
  br label %B1188.i.i

B1000.i.i:                                        ; preds = %B838.i.i
  br i1 %32, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B1000.endif.i.i, !prof !4

B1036.i.i:                                        ; preds = %B1036.preheader.i.i, %B1036.i.i
  %lsr.iv5.i.i = phi i64 [ 0, %B1036.preheader.i.i ], [ %lsr.iv.next6.i.i, %B1036.i.i ]
  %lsr.iv3.i89.i = phi i64 [ %.115.i45.i, %B1036.preheader.i.i ], [ %lsr.iv.next4.i.i, %B1036.i.i ]
  %lsr.iv1.i90.i = phi i64 [ %.605.i.i, %B1036.preheader.i.i ], [ %lsr.iv.next2.i94.i, %B1036.i.i ]
  %lsr.iv.i91.i = phi i64 [ %34, %B1036.preheader.i.i ], [ %lsr.iv.next.i93.i, %B1036.i.i ]
  %.916.not.i.i = icmp ne i64 %lsr.iv5.i.i, 0
  %spec.select.i92.i = zext i1 %.916.not.i.i to i64
  %27 = add i64 %lsr.iv5.i.i, %.47.i43.i
  %.930.i.i = tail call i64 @llvm.smin.i64(i64 %.194.i54.i, i64 %27)
  %.947.i.i = load i64, ptr %sunkaddr3.i.i.i, align 1, !noalias !19
  %.992.i.i = inttoptr i64 %.947.i.i to ptr
  %.993.i.i = tail call i64 %.992.i.i(i64 %.591.i.i, i64 %lsr.iv1.i90.i, i64 %source.2.1.i, i64 %lsr.iv3.i89.i, i64 %.450.i72.i, i64 %.930.i.i, i64 %"$phi838.2.2.sroa.0.2.i.i", i64 %.700.i80.i, i64 %.610.i.i, i64 %.436.i.i, i64 %.120.i47.i, i64 %spec.select.i92.i), !noalias !19
  %lsr.iv.next.i93.i = add i64 %lsr.iv.i91.i, -1
  %lsr.iv.next2.i94.i = add i64 %lsr.iv1.i90.i, %29
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i89.i, %29
  %lsr.iv.next6.i.i = sub i64 %lsr.iv5.i.i, %.194.i54.i
  %.874.i.i = icmp samesign ugt i64 %lsr.iv.next.i93.i, 1
  br i1 %.874.i.i, label %B1036.i.i, label %B1188.i.i

B1188.i.i:                                        ; preds = %B1036.i.i, %B1000.endif.endif.i.i, %B1000.endif.i.i, %B894.i.i
  br i1 %brmerge.i.i, label %B1506.i.i, label %B1258.preheader.i.i

B1258.preheader.i.i:                              ; preds = %B1188.i.i
  %sunkaddr39.i83.i = inttoptr i64 %.580.i.i to ptr
  %sunkaddr41.i.i = getelementptr i8, ptr %sunkaddr39.i83.i, i64 %26
  %sunkaddr42.i.i = getelementptr i8, ptr %sunkaddr41.i.i, i64 8
  br label %B1258.i.i

B1258.i.i:                                        ; preds = %B1258.endif.i.i, %B1258.preheader.i.i
  %sums.2.3.i.i = phi i64 [ %.1179.i.i, %B1258.endif.i.i ], [ %"$phi838.2.2.sroa.0.2.i.i", %B1258.preheader.i.i ]
  %pixel.2.3.i.i = phi i64 [ %.1110.i.i, %B1258.endif.i.i ], [ %.446.i71.i, %B1258.preheader.i.i ]
  %.1060.i.i = load i64, ptr %sunkaddr25.i69.i, align 1, !noalias !19
  %.1064.i.i = icmp eq i64 %.1060.i.i, 0
  br i1 %.1064.i.i, label %B1258.endif.i.i, label %B1258.else.i.i, !prof !4

B1506.i.i:                                        ; preds = %B1258.endif.i.i, %B1188.i.i
  %.536.i.i = icmp sgt i64 %.535268281.i.i, 1
  br i1 %.536.i.i, label %B582.i.i, label %B466.loopexit.i.i

B0.else.i51.i:                                    ; preds = %B948.i
  %.164.i.i = icmp ne i64 %.149.i.i, -9223372036854775808
  %.165.i52.i = icmp ne i64 %.31.i35.i, -1
  %.166.not.i.i = or i1 %.165.i52.i, %.164.i.i
  br i1 %.166.not.i.i, label %B0.else.if.i100.i, label %B0.endif.i.i, !prof !9

B0.endif.i.i:                                     ; preds = %B0.else.if.i100.i, %B0.else.i51.i, %B948.i
  %quot.0.i.i = phi i64 [ 0, %B948.i ], [ 0, %B0.else.i51.i ], [ %spec.select256.i.i, %B0.else.if.i100.i ]
  %.194.i54.i = load i64, ptr %.192.i53.i, align 1, !noalias !19
  %.204.i.i = load i64, ptr %.163.i.i, align 1, !noalias !19
  %.205.i.i = mul nsw i64 %.204.i.i, %rem.0147.i
  %.209.i.i = load i64, ptr %.64.i, align 1, !noalias !19
  %.212.i56.i = icmp eq i64 %.209.i.i, 0
  br i1 %.212.i56.i, label %B0.endif.endif.endif.i58.i, label %B0.endif.else.i57.i, !prof !4

B0.else.if.i100.i:                                ; preds = %B0.else.i51.i
  %.169.i101.i = sdiv i64 %.149.i.i, %.31.i35.i
  %.170.i102.i = srem i64 %.149.i.i, %.31.i35.i
  %.171.i103.i = xor i64 %.170.i102.i, %.31.i35.i
  %.172.i.i = icmp slt i64 %.171.i103.i, 0
  %.173.i.i = icmp ne i64 %.170.i102.i, 0
  %.174.i104.i = and i1 %.173.i.i, %.172.i.i
  %.179.i.i = sext i1 %.174.i104.i to i64
  %spec.select256.i.i = add i64 %.169.i101.i, %.179.i.i
  br label %B0.endif.i.i

B0.endif.else.i57.i:                              ; preds = %B0.endif.i.i
  %.223.i.i = icmp ne i64 %.205.i.i, -9223372036854775808
  %.224.i.i = icmp ne i64 %.209.i.i, -1
  %.225.not.i.i = or i1 %.223.i.i, %.224.i.i
  br i1 %.225.not.i.i, label %B0.endif.else.if.i98.i, label %B0.endif.endif.else.i.i, !prof !9

B0.endif.else.if.i98.i:                           ; preds = %B0.endif.else.i57.i
  %.228.i.i = sdiv i64 %.205.i.i, %.209.i.i
  %.229.i.i = srem i64 %.205.i.i, %.209.i.i
  %.230.i.i = xor i64 %.229.i.i, %.209.i.i
  %.231.i.i = icmp slt i64 %.230.i.i, 0
  %.232.i.i = icmp ne i64 %.229.i.i, 0
  %.233.i.i = and i1 %.232.i.i, %.231.i.i
  %.238.i99.i = sext i1 %.233.i.i to i64
  %spec.select257.i.i = add i64 %.228.i.i, %.238.i99.i
  br label %B0.endif.endif.else.i.i

B0.endif.endif.else.i.i:                          ; preds = %B0.endif.else.if.i98.i, %B0.endif.else.i57.i
  %.217.0.i.i = phi i64 [ 0, %B0.endif.else.i57.i ], [ %spec.select257.i.i, %B0.endif.else.if.i98.i ]
  %.254.i.i = add nsw i64 %rem.0147.i, 1
  %.255.i.i = mul nsw i64 %.204.i.i, %.254.i.i
  %.273.i.i = icmp ne i64 %.255.i.i, -9223372036854775808
  %.275.not.i.i = or i1 %.273.i.i, %.224.i.i
  br i1 %.275.not.i.i, label %B0.endif.endif.else.if.i.i, label %B0.endif.endif.endif.i58.i, !prof !9

B0.endif.endif.endif.i58.i:                       ; preds = %B0.endif.endif.else.if.i.i, %B0.endif.endif.else.i.i, %B0.endif.i.i
  %quot.1.0246.i.i = phi i64 [ 0, %B0.endif.i.i ], [ %.217.0.i.i, %B0.endif.endif.else.i.i ], [ %.217.0.i.i, %B0.endif.endif.else.if.i.i ]
  %quot.2.0.i59.i = phi i64 [ 0, %B0.endif.i.i ], [ 0, %B0.endif.endif.else.i.i ], [ %spec.select258.i.i, %B0.endif.endif.else.if.i.i ]
  %.348.i.i = icmp eq i64 %.35.i37.i, 0
  br i1 %.348.i.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B0.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.else.if.i.i:                       ; preds = %B0.endif.endif.else.i.i
  %.278.i.i = sdiv i64 %.255.i.i, %.209.i.i
  %.279.i.i = srem i64 %.255.i.i, %.209.i.i
  %.280.i.i = xor i64 %.279.i.i, %.209.i.i
  %.281.i.i = icmp slt i64 %.280.i.i, 0
  %.282.i.i = icmp ne i64 %.279.i.i, 0
  %.283.i.i = and i1 %.282.i.i, %.281.i.i
  %.288.i.i = sext i1 %.283.i.i to i64
  %spec.select258.i.i = add i64 %.278.i.i, %.288.i.i
  br label %B0.endif.endif.endif.i58.i

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.i58.i
  %28 = icmp sgt i64 %quot.0.i.i, 0
  %.346.i.i = icmp sgt i64 %.35.i37.i, 0
  %.347.i.i = xor i1 %.346.i.i, %28
  br i1 %.347.i.i, label %B990.i, label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.362.i.i = srem i64 %quot.0.i.i, %.35.i37.i
  %.363.i.i = sub nsw i64 0, %.362.i.i
  %.364.i.i = select i1 %28, i64 %.362.i.i, i64 %.363.i.i
  %.365.i.i = icmp sgt i64 %.364.i.i, 0
  %.366.i.i = sdiv i64 %quot.0.i.i, %.35.i37.i
  %.367.i.i = zext i1 %.365.i.i to i64
  %.368.i.i = add i64 %.366.i.i, %.367.i.i
  %.390296.i.i = icmp sgt i64 %.368.i.i, 0
  br i1 %.390296.i.i, label %B468.endif.lr.ph.i.i, label %B990.i

B468.endif.lr.ph.i.i:                             ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.492.i.i = sub i64 %quot.2.0.i59.i, %quot.1.0246.i.i
  %..492.i.i = tail call i64 @llvm.smax.i64(i64 %.492.i.i, i64 0)
  %.832.i61.i = icmp sgt i64 %.47.i43.i, 0
  %.833.i.i = icmp sgt i64 %.194.i54.i, 0
  %.834.i.i = xor i1 %.832.i61.i, %.833.i.i
  %29 = shl i64 %.194.i54.i, 3
  %30 = icmp slt i64 %.492.i.i, 1
  %sunkaddr30.i.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 64
  %31 = icmp eq i64 %.107.i.i, 0
  %32 = icmp eq i64 %.194.i54.i, 0
  %sunkaddr25.i69.i = getelementptr inbounds nuw i8, ptr %.628.i, i64 56
  %33 = inttoptr i64 %.99.i.i to ptr
  br label %B468.endif.i.i

B468.endif.i.i:                                   ; preds = %B468.endif.lr.ph.i.i, %B466.loopexit.i.i
  %.389286300.i.i = phi i64 [ %.368.i.i, %B468.endif.lr.ph.i.i ], [ %.399.i.i, %B466.loopexit.i.i ]
  %.396287299.i.i = phi i64 [ 0, %B468.endif.lr.ph.i.i ], [ %.403.i.i, %B466.loopexit.i.i ]
  %.399.i.i = add nsw i64 %.389286300.i.i, -1
  %.403.i.i = add i64 %.396287299.i.i, %.35.i37.i
  %.433.i.i = sub nsw i64 %quot.0.i.i, %.396287299.i.i
  %.436.i.i = tail call i64 @llvm.smin.i64(i64 %.35.i37.i, i64 %.433.i.i)
  %.443.i70.i = load i64, ptr %sunkaddr30.i.i, align 1, !noalias !19
  %.446.i71.i = mul nsw i64 %.396287299.i.i, %.31.i35.i
  %.447.i.i = add nsw i64 %.443.i70.i, %.446.i71.i
  %.448.i.i = shl nsw i64 %.447.i.i, 3
  %.450.i72.i = add nsw i64 %.448.i.i, %.4
  br i1 %30, label %B466.loopexit.i.i, label %B582.lr.ph.i.i

B582.lr.ph.i.i:                                   ; preds = %B468.endif.i.i
  %.1024.i.i = add nsw i64 %.436.i.i, %.396287299.i.i
  %.1026.i.i = mul nsw i64 %.1024.i.i, %.31.i35.i
  %.1029.i.i = tail call i64 @llvm.smin.i64(i64 %.39.i39.i, i64 %.1026.i.i)
  %.1038.i73.i = icmp sge i64 %.446.i71.i, %.1029.i.i
  %brmerge.i.i = select i1 %.1038.i73.i, i1 true, i1 %31
  br label %B582.i.i

B1000.endif.i.i:                                  ; preds = %B1000.i.i
  br i1 %.834.i.i, label %B1188.i.i, label %B1000.endif.endif.i.i

B1000.endif.endif.i.i:                            ; preds = %B1000.endif.i.i
  %.847.i.i = srem i64 %.47.i43.i, %.194.i54.i
  %.848.i.i = sub nsw i64 0, %.847.i.i
  %.849.i.i = select i1 %.832.i61.i, i64 %.847.i.i, i64 %.848.i.i
  %.850.i.i = icmp sgt i64 %.849.i.i, 0
  %.851.i82.i = sdiv i64 %.47.i43.i, %.194.i54.i
  %.852.i.i = zext i1 %.850.i.i to i64
  %.853.i.i = add i64 %.851.i82.i, %.852.i.i
  %.874264.i.i = icmp sgt i64 %.853.i.i, 0
  br i1 %.874264.i.i, label %B1036.preheader.i.i, label %B1188.i.i

B1036.preheader.i.i:                              ; preds = %B1000.endif.endif.i.i
  %34 = add nuw i64 %.853.i.i, 1
  br label %B1036.i.i

B1258.else.i.i:                                   ; preds = %B1258.i.i
  %.1075.i.i = icmp ne i64 %pixel.2.3.i.i, -9223372036854775808
  %.1076.i.i = icmp ne i64 %.1060.i.i, -1
  %.1077.not.i.i = or i1 %.1075.i.i, %.1076.i.i
  br i1 %.1077.not.i.i, label %B1258.else.if.i.i, label %B1258.endif.i.i, !prof !9

B1258.endif.i.i:                                  ; preds = %B1258.else.if.i.i, %B1258.else.i.i, %B1258.i.i
  %quot.3.0.i.i = phi i64 [ 0, %B1258.i.i ], [ -1, %B1258.else.i.i ], [ %36, %B1258.else.if.i.i ]
  %.1110.i.i = tail call i64 @llvm.smin.i64(i64 %.1029.i.i, i64 %quot.3.0.i.i)
  %.1113.i.i = getelementptr i64, ptr %33, i64 %pixel.2.3.i.i
  %.1114.i.i = load i64, ptr %.1113.i.i, align 8, !noalias !19
  %.1116.i84.i = add nsw i64 %.1114.i.i, %.629.i78.i
  %.1120.i85.i = load i64, ptr %sunkaddr9.i10.i, align 1, !noalias !19
  %.1124.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !19
  %.1128.i86.i = load i64, ptr %sunkaddr39.i.i, align 1, !noalias !19
  %.1132.i87.i = load i64, ptr %sunkaddr7.i9.i, align 1, !noalias !19
  %.1134.i.i = sub nsw i64 %.1110.i.i, %pixel.2.3.i.i
  %.1137.i.i = load i64, ptr %sunkaddr42.i.i, align 8, !noalias !19
  %.1160.i.i = inttoptr i64 %.1120.i85.i to ptr
  %.1161.i.i = tail call i64 %.1160.i.i(i64 %sums.2.3.i.i, i64 %.1124.i.i, i64 %.1116.i84.i, i64 %.1128.i86.i, i64 %.1132.i87.i, i64 %.1134.i.i, i64 %.1137.i.i), !noalias !19
  %.1176.i.i = load i64, ptr %sunkaddr37.i.i, align 1, !noalias !19
  %.1177.i88.i = mul nsw i64 %.1176.i.i, %.1134.i.i
  %.1179.i.i = add nsw i64 %.1177.i88.i, %sums.2.3.i.i
  %.1190.i.i = icmp slt i64 %quot.3.0.i.i, %.1029.i.i
  br i1 %.1190.i.i, label %B1258.i.i, label %B1506.i.i

B1258.else.if.i.i:                                ; preds = %B1258.else.i.i
  %.1080.i.i = sdiv i64 %pixel.2.3.i.i, %.1060.i.i
  %.1081.i.i = srem i64 %pixel.2.3.i.i, %.1060.i.i
  %.1082.i.i = xor i64 %.1081.i.i, %.1060.i.i
  %.1083.i.i = icmp slt i64 %.1082.i.i, 0
  %.1084.i.i = icmp ne i64 %.1081.i.i, 0
  %.1085.i.i = and i1 %.1084.i.i, %.1083.i.i
  %.1090.i.i = sext i1 %.1085.i.i to i64
  %spec.select259.i.i = add i64 %.1080.i.i, 1
  %35 = add i64 %spec.select259.i.i, %.1090.i.i
  %36 = mul nsw i64 %35, %.1060.i.i
  br label %B1258.endif.i.i

B990.i:                                           ; preds = %B410.loopexit.i.i.i, %B1276.i.i, %B510.loopexit.i.i, %B466.loopexit.i.i, %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.i.i, %B304.endif.endif.endif.i.i, %B0.endif.endif.i.i.i, %B0.endif.i.i.i, %B0.endif.endif.endif.i.i
  %.939.i = atomicrmw add ptr %.45.i, i64 1 monotonic, align 8, !noalias !0
  %.941.i = load atomic i64, ptr %.47.i monotonic, align 8, !noalias !0
  %.942.i = icmp slt i64 %.939.i, %.941.i
  %.943.i = select i1 %.942.i, i64 %.939.i, i64 4611686018427387904
  %.949.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.950.i = icmp slt i64 %.943.i, %.949.i
  br i1 %.950.i, label %B172.i, label %_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B172.else.i:                                      ; preds = %B172.i
  %.81.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.82.i = icmp ne i64 %.66.i, -1
  %.83.not.i = or i1 %.81.i, %.82.i
  br i1 %.83.not.i, label %B172.endif.else.if.i, label %B172.endif.endif.i, !prof !9

B172.endif.endif.i:                               ; preds = %B172.endif.else.if.i, %B172.else.i, %B172.i
  %rem.0147.i = phi i64 [ 0, %B172.i ], [ %spec.select166.i, %B172.endif.else.if.i ], [ 0, %B172.else.i ]
  %quot.1.0.i = phi i64 [ 0, %B172.i ], [ %spec.select167.i, %B172.endif.else.if.i ], [ 0, %B172.else.i ]
  %.161.i = load i64, ptr %.159.i, align 1, !noalias !0
  %.164.i = icmp eq i64 %.161.i, 0
  br i1 %.164.i, label %B172.endif.endif.endif.endif.i, label %B172.endif.endif.else.i, !prof !4

B172.endif.else.if.i:                             ; preds = %B172.else.i
  %.87.i = srem i64 %task.2.0.i, %.66.i
  %.88.i = xor i64 %.87.i, %.66.i
  %.89.i = icmp slt i64 %.88.i, 0
  %.90.i = icmp ne i64 %.87.i, 0
  %.91.i = and i1 %.90.i, %.89.i
  %.98.i = select i1 %.91.i, i64 %.66.i, i64 0
  %spec.select166.i = add i64 %.98.i, %.87.i
  %.131.i = sdiv i64 %task.2.0.i, %.66.i
  %.141.i = sext i1 %.91.i to i64
  %spec.select167.i = add i64 %.131.i, %.141.i
  br label %B172.endif.endif.i

B172.endif.endif.else.i:                          ; preds = %B172.endif.endif.i
  %.175.i = icmp ne i64 %quot.1.0.i, -9223372036854775808
  %.176.i = icmp ne i64 %.161.i, -1
  %.177.not.i = or i1 %.175.i, %.176.i
  br i1 %.177.not.i, label %B172.endif.endif.endif.else.if.i, label %B172.endif.endif.endif.endif.i, !prof !9

B172.endif.endif.endif.endif.i:                   ; preds = %B172.endif.endif.endif.else.if.i, %B172.endif.endif.else.i, %B172.endif.endif.i
  %rem.2.0150.i = phi i64 [ 0, %B172.endif.endif.i ], [ %spec.select168.i, %B172.endif.endif.endif.else.if.i ], [ 0, %B172.endif.endif.else.i ]
  %quot.3.0.i = phi i64 [ 0, %B172.endif.endif.i ], [ %spec.select169.i, %B172.endif.endif.endif.else.if.i ], [ 0, %B172.endif.endif.else.i ]
  %.252.i = load i64, ptr %.250.i, align 1, !noalias !0
  %.255.i = icmp eq i64 %.252.i, 0
  br i1 %.255.i, label %B172.endif.endif.endif.endif.endif.endif.endif.i, label %B172.endif.endif.endif.endif.else.i, !prof !4

B172.endif.endif.endif.else.if.i:                 ; preds = %B172.endif.endif.else.i
  %.181.i = srem i64 %quot.1.0.i, %.161.i
  %.182.i = xor i64 %.181.i, %.161.i
  %.183.i = icmp slt i64 %.182.i, 0
  %.184.i = icmp ne i64 %.181.i, 0
  %.185.i = and i1 %.184.i, %.183.i
  %.192.i = select i1 %.185.i, i64 %.161.i, i64 0
  %spec.select168.i = add i64 %.192.i, %.181.i
  %.224.i = sdiv i64 %quot.1.0.i, %.161.i
  %.234.i = sext i1 %.185.i to i64
  %spec.select169.i = add i64 %.224.i, %.234.i
  br label %B172.endif.endif.endif.endif.i

B172.endif.endif.endif.endif.else.i:              ; preds = %B172.endif.endif.endif.endif.i
  %.266.i = icmp ne i64 %quot.3.0.i, -9223372036854775808
  %.267.i = icmp ne i64 %.252.i, -1
  %.268.not.i = or i1 %.266.i, %.267.i
  br i1 %.268.not.i, label %B172.endif.endif.endif.endif.endif.else.if.i, label %B172.endif.endif.endif.endif.endif.endif.endif.i, !prof !9

B172.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B172.endif.endif.endif.endif.else.i
  %.272.i = srem i64 %quot.3.0.i, %.252.i
  %.273.i = xor i64 %.272.i, %.252.i
  %.274.i = icmp slt i64 %.273.i, 0
  %.275.i = icmp ne i64 %.272.i, 0
  %.276.i = and i1 %.275.i, %.274.i
  %.283.i = select i1 %.276.i, i64 %.252.i, i64 0
  %spec.select170.i = add i64 %.283.i, %.272.i
  %.315.i = sdiv i64 %quot.3.0.i, %.252.i
  %.325.i = sext i1 %.276.i to i64
  %spec.select171.i = add i64 %.315.i, %.325.i
  br label %B172.endif.endif.endif.endif.endif.endif.endif.i

B172.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B172.endif.endif.endif.endif.endif.else.if.i, %B172.endif.endif.endif.endif.else.i, %B172.endif.endif.endif.endif.i
  %rem.4.0153.i = phi i64 [ 0, %B172.endif.endif.endif.endif.i ], [ %spec.select170.i, %B172.endif.endif.endif.endif.endif.else.if.i ], [ 0, %B172.endif.endif.endif.endif.else.i ]
  %quot.5.0.i = phi i64 [ 0, %B172.endif.endif.endif.endif.i ], [ %spec.select171.i, %B172.endif.endif.endif.endif.endif.else.if.i ], [ 0, %B172.endif.endif.endif.endif.else.i ]
  %.346.i = load i64, ptr %.344.i, align 1, !noalias !0
  %.348.i = mul nsw i64 %.346.i, %rem.2.0150.i
  %.350.i = add nsw i64 %.348.i, %.1
  %.354.i = load i64, ptr %.352.i, align 1, !noalias !0
  %.356.i = mul nsw i64 %.354.i, %rem.2.0150.i
  %.358.i = add nsw i64 %.356.i, %.2
  %.368.i = load i64, ptr %.366.i, align 1, !noalias !0
  %.451176.not.i = icmp slt i64 %.368.i, 1
  br i1 %.451176.not.i, label %B538.i, label %B396.lr.ph.i

B396.lr.ph.i:                                     ; preds = %B172.endif.endif.endif.endif.endif.endif.endif.i
  %.492.i = load i64, ptr %.490.i, align 1, !noalias !0
  %37 = getelementptr i64, ptr %.23.i, i64 %.492.i
  br label %B396.i

B396.else.i:                                      ; preds = %B396.i
  %.512.i = icmp ne i64 %array.2.1179.i, -9223372036854775808
  %.513.i = icmp ne i64 %.497.i, -1
  %.514.not.i = or i1 %.512.i, %.513.i
  br i1 %.514.not.i, label %B396.endif.else.if.i, label %B396.endif.endif.i, !prof !9

B396.endif.endif.i:                               ; preds = %B396.endif.else.if.i, %B396.else.i, %B396.i
  %rem.6.0160.i = phi i64 [ 0, %B396.i ], [ %spec.select172.i, %B396.endif.else.if.i ], [ 0, %B396.else.i ]
  %quot.7.0.i = phi i64 [ 0, %B396.i ], [ %spec.select173.i, %B396.endif.else.if.i ], [ 0, %B396.else.i ]
  %.587.i = getelementptr i8, ptr %.496.i, i64 8
  %.588.i = load i64, ptr %.587.i, align 8, !noalias !0
  %.589.i = mul nsw i64 %.588.i, %rem.6.0160.i
  %.591.i = add nsw i64 %.589.i, %inputs.2.1181.i
  %.596.i = getelementptr i8, ptr %.496.i, i64 16
  %.597.i = load i64, ptr %.596.i, align 8, !noalias !0
  %.598.i = mul nsw i64 %.597.i, %rem.6.0160.i
  %.600.i = add nsw i64 %.598.i, %outputs.2.1180.i
  %.451.i = icmp samesign ugt i64 %.450174178.i, 1
  br i1 %.451.i, label %B396.i, label %B538.i

B396.endif.else.if.i:                             ; preds = %B396.else.i
  %.518.i = srem i64 %array.2.1179.i, %.497.i
  %.519.i = xor i64 %.518.i, %.497.i
  %.520.i = icmp slt i64 %.519.i, 0
  %.521.i = icmp ne i64 %.518.i, 0
  %.522.i = and i1 %.521.i, %.520.i
  %.529.i = select i1 %.522.i, i64 %.497.i, i64 0
  %spec.select172.i = add i64 %.529.i, %.518.i
  %.561.i = sdiv i64 %array.2.1179.i, %.497.i
  %.571.i = sext i1 %.522.i to i64
  %spec.select173.i = add i64 %.561.i, %.571.i
  br label %B396.endif.endif.i

_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B0.endif.endif.endif.i58.i, %B260.i.i, %B412.lr.ph.i.i.i, %B512.lr.ph.i.i, %B990.i, %B670.i.i, %B1000.i.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels5tiles8channels4bankB3v41B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !1, !3}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!8 = distinct !{!8, !7, !"_ZN7convjit8_kernels5tiles8channels19compute_kernel_rowsB3v42B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!11, !13, !1, !3}
!11 = distinct !{!11, !12, !"_ZN7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!12 = distinct !{!12, !"_ZN7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!13 = distinct !{!13, !12, !"_ZN7convjit8_kernels5tiles8channels18compute_pixel_rowsB3v43B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
!14 = !{!15, !17, !11, !13, !1, !3}
!15 = distinct !{!15, !16, !"_ZN7convjit8_kernels5tiles8channels10slide_downB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN7convjit8_kernels5tiles8channels10slide_downB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!17 = distinct !{!17, !16, !"_ZN7convjit8_kernels5tiles8channels10slide_downB3v44B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %excinfo"}
!18 = !{!"branch_weights", i32 9801, i32 199}
!19 = !{!20, !22, !1, !3}
!20 = distinct !{!20, !21, !"_ZN7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!21 = distinct !{!21, !"_ZN7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!22 = distinct !{!22, !21, !"_ZN7convjit8_kernels5tiles8channels20compute_kernel_lanesB3v45B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %excinfo"}
