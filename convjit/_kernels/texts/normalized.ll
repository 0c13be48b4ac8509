; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7missing10normalizedB3v76B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a = common local_unnamed_addr global ptr null

declare i64 @part_element_bytes(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

declare i64 @part_split(i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_quotients(i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.21.i = inttoptr i64 %.4 to ptr
  %.26.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 184
  %.28.i = load i64, ptr %.26.i, align 1, !noalias !0
  %.29.i = add nsw i64 %.28.i, %.5
  %.31.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 192
  %.33.i = load i64, ptr %.31.i, align 1, !noalias !0
  %.34.i = add nsw i64 %.33.i, %.5
  %.42.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 96
  %.44.i = load i64, ptr %.42.i, align 1, !noalias !0
  %.45.i = shl nsw i64 %.44.i, 3
  %.47.i = add nsw i64 %.45.i, %.29.i
  %.49.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 8
  %.51.i = load i64, ptr %.49.i, align 1, !noalias !0
  %.52.i = shl nsw i64 %.51.i, 3
  %.54.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 104
  %.56.i = load i64, ptr %.54.i, align 1, !noalias !0
  %.57.i = mul nsw i64 %.52.i, %.56.i
  %.59.i = add nsw i64 %.57.i, %.34.i
  %.61.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 200
  %.63.i = load i64, ptr %.61.i, align 1, !noalias !0
  %.64.i = add nsw i64 %.63.i, %.5
  %.75.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 144
  %.77.i = load i64, ptr %.75.i, align 1, !noalias !0
  %.78.i = shl nsw i64 %.77.i, 3
  %.80.i = add nsw i64 %.78.i, %.4
  %.81.i = inttoptr i64 %.80.i to ptr
  %.83.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %.85.i = load i64, ptr %.83.i, align 1, !noalias !0
  %.86.i = shl nsw i64 %.85.i, 3
  %.88.i = add nsw i64 %.86.i, %.4
  %.90.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %.92.i = load i64, ptr %.90.i, align 1, !noalias !0
  %.93.i = shl nsw i64 %.92.i, 3
  %.95.i = add nsw i64 %.93.i, %.4
  %.106.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %.108.i = load i64, ptr %.106.i, align 1, !noalias !0
  %.109.i = shl nsw i64 %.108.i, 3
  %.111.i = add nsw i64 %.109.i, %.4
  %.112.i = inttoptr i64 %.111.i to ptr
  %.114.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 88
  %.116.i = load i64, ptr %.114.i, align 1, !noalias !0
  %.117.i = shl nsw i64 %.116.i, 3
  %.119.i = add nsw i64 %.117.i, %.4
  %.120.i = inttoptr i64 %.119.i to ptr
  %.128.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %.130.i = load i64, ptr %.128.i, align 1, !noalias !0
  %.131.i = add nsw i64 %.130.i, %.5
  %.133.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 208
  %.135.i = load i64, ptr %.133.i, align 1, !noalias !0
  %.136.i = add nsw i64 %.135.i, %.5
  %.138.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 120
  %.140.i = load i64, ptr %.138.i, align 1, !noalias !0
  %.141.i = shl nsw i64 %.140.i, 3
  %.143.i = add nsw i64 %.141.i, %.4
  %.149.i = tail call i64 @part_element_bytes(i64 0), !noalias !0
  %.191.i = load i64, ptr %.42.i, align 1, !noalias !0
  %.11.i.i = load double, ptr %.81.i, align 8, !noalias !3
  %.12.i.i = getelementptr i8, ptr %.81.i, i64 8
  %.13.i.i = load double, ptr %.12.i.i, align 8, !noalias !3
  %.11540.not.i.i = icmp slt i64 %.191.i, 1
  br i1 %.11540.not.i.i, label %B0.endif.i, label %B166.preheader.i.i

B166.preheader.i.i:                               ; preds = %.8
  %0 = inttoptr i64 %.47.i to ptr
  %1 = inttoptr i64 %.29.i to ptr
  br label %B166.i.i

B166.i.i:                                         ; preds = %B166.i.i, %B166.preheader.i.i
  %.1213941.i.i = phi i64 [ %.128.i.i, %B166.i.i ], [ 0, %B166.preheader.i.i ]
  %.128.i.i = add nuw nsw i64 %.1213941.i.i, 1
  %2 = shl i64 %.1213941.i.i, 3
  %scevgep1.i.i = getelementptr i8, ptr %1, i64 %2
  store double %.11.i.i, ptr %scevgep1.i.i, align 8, !noalias !3
  %scevgep.i.i = getelementptr i8, ptr %0, i64 %2
  store double %.13.i.i, ptr %scevgep.i.i, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.191.i, %.128.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.i, label %B166.i.i

B636.i:                                           ; preds = %B636.preheader.i, %B2122.i
  %known.2.0.i = phi i64 [ %known.3.1.i, %B2122.i ], [ 0, %B636.preheader.i ]
  %left.2.0.i = phi i64 [ %.1329.i, %B2122.i ], [ 0, %B636.preheader.i ]
  %b.2.0.i = phi i64 [ %.1340.i, %B2122.i ], [ %.248.i, %B636.preheader.i ]
  %.266.i = load i64, ptr %.49.i, align 1, !noalias !0
  %.268.i = mul nsw i64 %.266.i, %b.2.0.i
  %.272.i = load i64, ptr %.270.i, align 1, !noalias !0
  %.277.i = sub nsw i64 %.272.i, %.266.i
  %.279.i = tail call i64 @llvm.smin.i64(i64 %.268.i, i64 %.277.i)
  %.292.i = sub nsw i64 %.268.i, %.279.i
  %.299.i = load i64, ptr %.297.i, align 1, !noalias !0
  %.301.i = sub nsw i64 %.279.i, %.299.i
  %.307.i = tail call i64 @llvm.smax.i64(i64 %.301.i, i64 0)
  %.311.i = load i64, ptr %.309.i, align 1, !noalias !0
  %.315.i = load i64, ptr %.313.i, align 1, !noalias !0
  %.317.i = add nsw i64 %.301.i, %.315.i
  %.319.i = tail call i64 @llvm.smin.i64(i64 %.311.i, i64 %.317.i)
  %.321.i = tail call i64 @llvm.smax.i64(i64 %.319.i, i64 0)
  %.331.i = load i64, ptr %.329.i, align 1, !noalias !0
  %.338.i = sub nsw i64 %.321.i, %.307.i
  %.340.i = tail call i64 @llvm.smax.i64(i64 %.338.i, i64 0)
  %.341.i = sub nsw i64 %.315.i, %.340.i
  %.342.i = mul nsw i64 %.341.i, %.331.i
  %.349.i = load i64, ptr %.347.i, align 1, !noalias !0
  %.350.i = icmp eq i64 %.349.i, 0
  br i1 %.350.i, label %B966.i, label %B1324.endif.i

B966.i:                                           ; preds = %B636.i
  %.359.i = sub nsw i64 %.307.i, %.301.i
  %.365.i = tail call i64 @llvm.smin.i64(i64 %.359.i, i64 %.315.i)
  %.11.i4.i = load double, ptr %.81.i, align 8, !noalias !6
  %.13.i6.i = load double, ptr %.12.i.i, align 8, !noalias !6
  %.11540.not.i7.i = icmp slt i64 %.365.i, 1
  br i1 %.11540.not.i7.i, label %B966.endif.i, label %B166.i9.i

B166.i9.i:                                        ; preds = %B966.i, %B166.i9.i
  %.1213941.i10.i = phi i64 [ %.128.i11.i, %B166.i9.i ], [ 0, %B966.i ]
  %.128.i11.i = add nuw nsw i64 %.1213941.i10.i, 1
  %3 = shl i64 %.1213941.i10.i, 3
  %scevgep1.i12.i = getelementptr i8, ptr %5, i64 %3
  store double %.11.i4.i, ptr %scevgep1.i12.i, align 8, !noalias !6
  %scevgep.i13.i = getelementptr i8, ptr %4, i64 %3
  store double %.13.i6.i, ptr %scevgep.i13.i, align 8, !noalias !6
  %exitcond.not.i14.i = icmp eq i64 %.365.i, %.128.i11.i
  br i1 %exitcond.not.i14.i, label %B966.endif.loopexit.i, label %B166.i9.i

B1236.i:                                          ; preds = %B966.endif.endif.i
  %.444.i = shl nsw i64 %.359.i, 3
  %.455.i = load i64, ptr %.770.i, align 1, !noalias !0
  %.457.i = mul nsw i64 %.455.i, %.307.i
  %.459.i = add nsw i64 %.457.i, %.1
  %.462.i = add nsw i64 %.444.i, %.29.i
  %.465.i = add nsw i64 %.444.i, %.47.i
  %.491.i = tail call i64 @part_split(i64 %.459.i, i64 %.462.i, i64 %.465.i, i64 %.338.i, i64 %.88.i), !noalias !0
  %.498.i = add nsw i64 %.491.i, %.342.i
  br label %B1684.i

B1374.i:                                          ; preds = %B1324.endif.i, %B2341.i
  %missing.4.2331.i = phi i64 [ %missing.5.3.i, %B2341.i ], [ %.342.i, %B1324.endif.i ]
  %.613316330.i = phi i64 [ %.623.i, %B2341.i ], [ %.315.i, %B1324.endif.i ]
  %.620317329.i = phi i64 [ %.627.i, %B2341.i ], [ %.301.i, %B1324.endif.i ]
  %.623.i = add nsw i64 %.613316330.i, -1
  %.627.i = add i64 %.620317329.i, 1
  %.659.i = sub nsw i64 %.620317329.i, %.301.i
  %.663.i = load i64, ptr %.661.i, align 1, !noalias !0
  %.664.i = mul nsw i64 %.663.i, %.659.i
  %.670.i = icmp slt i64 %.620317329.i, %.307.i
  %.674.i = icmp sge i64 %.620317329.i, %.321.i
  %or.cond.i = select i1 %.670.i, i1 true, i1 %.674.i
  br i1 %or.cond.i, label %B1426.else.if.i, label %B1502.endif.i

B1570.i:                                          ; preds = %B1502.endif.i, %B1570.i
  %missing.3.3313.i = phi i64 [ %.944.i, %B1570.i ], [ %missing.4.2331.i, %B1502.endif.i ]
  %.871309311.i = phi i64 [ %.878.i, %B1570.i ], [ 0, %B1502.endif.i ]
  %.878.i = add nuw nsw i64 %.871309311.i, 1
  %.904.i = getelementptr i64, ptr %.120.i, i64 %.871309311.i
  %.905.i = load i64, ptr %.904.i, align 8, !noalias !0
  %.907.i = add nsw i64 %.905.i, %.664.i
  %.909.i = getelementptr i64, ptr %.112.i, i64 %.871309311.i
  %.910.i = load i64, ptr %.909.i, align 8, !noalias !0
  %.912.i = add nsw i64 %.778.i, %.910.i
  %.914.i = add nsw i64 %.907.i, %.29.i
  %.916.i = add nsw i64 %.907.i, %.47.i
  %.920.i = load i64, ptr %.918.i, align 1, !noalias !0
  %.937.i = tail call i64 @part_split(i64 %.912.i, i64 %.914.i, i64 %.916.i, i64 %.920.i, i64 %.88.i), !noalias !0
  %.944.i = add nsw i64 %.937.i, %missing.3.3313.i
  %exitcond.not.i = icmp eq i64 %.785.i, %.878.i
  br i1 %exitcond.not.i, label %B2341.i, label %B1570.i

B1684.i:                                          ; preds = %B2341.i, %B1324.endif.i, %B966.endif.endif.i, %B1236.i
  %missing.6.1.i = phi i64 [ %.342.i, %B966.endif.endif.i ], [ %.498.i, %B1236.i ], [ %.342.i, %B1324.endif.i ], [ %missing.5.3.i, %B2341.i ]
  store i64 0, ptr %.975.i, align 8, !noalias !0
  store i64 4611686018427387904, ptr %.977.i, align 8, !noalias !0
  %.982.i = load i64, ptr %.980.i, align 1, !noalias !0
  %.1007.i = inttoptr i64 %.982.i to ptr
  %.1008.i = tail call i64 %.1007.i(i64 %.29.i, i64 %.34.i, i64 %.3, i64 %.143.i, i64 %.136.i, i64 %.131.i), !noalias !0
  %.1016.not.i = icmp eq i64 %missing.6.1.i, 0
  br i1 %.1016.not.i, label %B1798.i, label %B1824.i

B1798.i:                                          ; preds = %B1684.i
  %.1037.i = icmp eq i64 %known.2.0.i, 0
  br i1 %.1037.i, label %B1810.i, label %B2122.i

B1810.i:                                          ; preds = %B1798.i
  %.1042.i = load i64, ptr %.1040.i, align 1, !noalias !0
  %.1043.not.i = icmp eq i64 %.1042.i, 0
  br i1 %.1043.not.i, label %B1936.endif.i, label %B1824.i

B1824.i:                                          ; preds = %B1810.i, %B1684.i
  %"$phi1792.0.2.1278.i" = phi i64 [ %.64.i, %B1810.i ], [ %.59.i, %B1684.i ]
  store i64 0, ptr %.975.i, align 8, !noalias !0
  store i64 4611686018427387904, ptr %.977.i, align 8, !noalias !0
  %.1053.i = load i64, ptr %.980.i, align 1, !noalias !0
  %.1078.i = inttoptr i64 %.1053.i to ptr
  %.1079.i = tail call i64 %.1078.i(i64 %.47.i, i64 %"$phi1792.0.2.1278.i", i64 %.3, i64 %.143.i, i64 %.136.i, i64 %.131.i), !noalias !0
  br label %B2106.i

B2106.i:                                          ; preds = %vector.body, %B1936.endif.i, %B1824.i
  %"$phi1792.0.2.1279.i" = phi i64 [ %"$phi1792.0.2.1278.i", %B1824.i ], [ %.64.i, %B1936.endif.i ], [ %.64.i, %vector.body ]
  %spec.select.i = select i1 %.1016.not.i, i64 1, i64 %known.2.0.i
  br label %B2122.i

B2122.i:                                          ; preds = %B2106.i, %B1798.i
  %"$phi1792.0.2.1279290.i" = phi i64 [ %"$phi1792.0.2.1279.i", %B2106.i ], [ %.64.i, %B1798.i ]
  %known.3.1.i = phi i64 [ %spec.select.i, %B2106.i ], [ 1, %B1798.i ]
  %.1267.i = shl nsw i64 %.292.i, 3
  %.1271.i = load i64, ptr %.54.i, align 1, !noalias !0
  %.1272.i = mul nsw i64 %.1271.i, %.1267.i
  %.1279.i = mul nsw i64 %.268.i, %.149.i
  %.1284.i = mul nsw i64 %.1279.i, %.1271.i
  %.1286.i = add nsw i64 %.1284.i, %.2
  %.1288.i = add nsw i64 %.1272.i, %.34.i
  %.1290.i = add nsw i64 %.1272.i, %"$phi1792.0.2.1279290.i"
  %.1296.i = load i64, ptr %.49.i, align 1, !noalias !0
  %.1298.i = sub nsw i64 %.1296.i, %.292.i
  %.1305.i = mul nsw i64 %.1298.i, %.1271.i
  %.1322.i = tail call i64 @part_quotients(i64 %.1288.i, i64 %.1290.i, i64 %.1286.i, i64 %.1305.i, i64 %.95.i), !noalias !0
  %.1329.i = add nsw i64 %.1322.i, %left.2.0.i
  %.1336.i = atomicrmw add ptr %.243.i, i64 1 monotonic, align 8, !noalias !0
  %.1338.i = load atomic i64, ptr %.245.i monotonic, align 8, !noalias !0
  %.1339.i = icmp slt i64 %.1336.i, %.1338.i
  %.1340.i = select i1 %.1339.i, i64 %.1336.i, i64 4611686018427387904
  %.1346.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.1347.i = icmp slt i64 %.1340.i, %.1346.i
  br i1 %.1347.i, label %B636.i, label %_ZN7convjit8_kernels7missing10normalizedB3v76B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B2341.i:                                          ; preds = %B1570.i, %B166.i33.i, %B1502.endif.i, %B1426.else.if.i
  %missing.5.3.i = phi i64 [ %missing.4.2331.i, %B166.i33.i ], [ %missing.4.2331.i, %B1502.endif.i ], [ %missing.4.2331.i, %B1426.else.if.i ], [ %.944.i, %B1570.i ]
  %.614.i = icmp samesign ugt i64 %.613316330.i, 1
  br i1 %.614.i, label %B1374.i, label %B1684.i

B0.endif.i:                                       ; preds = %B166.i.i, %.8
  %.243.i = inttoptr i64 %.6 to ptr
  %.244.i = atomicrmw add ptr %.243.i, i64 1 monotonic, align 8, !noalias !0
  %.245.i = getelementptr i8, ptr %.243.i, i64 8
  %.246.i = load atomic i64, ptr %.245.i monotonic, align 8, !noalias !0
  %.247.i = icmp slt i64 %.244.i, %.246.i
  %.248.i = select i1 %.247.i, i64 %.244.i, i64 4611686018427387904
  %.255.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.256.i = icmp slt i64 %.248.i, %.255.i
  br i1 %.256.i, label %B636.preheader.i, label %_ZN7convjit8_kernels7missing10normalizedB3v76B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B636.preheader.i:                                 ; preds = %B0.endif.i
  %.270.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 16
  %.297.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  %.309.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 24
  %.313.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 40
  %.329.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 128
  %.347.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.661.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 48
  %.770.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.918.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %.975.i = inttoptr i64 %.131.i to ptr
  %.977.i = getelementptr i8, ptr %.975.i, i64 8
  %.980.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 112
  %.1040.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 136
  %.1091.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 168
  %.1099.i = inttoptr i64 %.64.i to ptr
  %4 = inttoptr i64 %.47.i to ptr
  %5 = inttoptr i64 %.29.i to ptr
  br label %B636.i

B966.endif.loopexit.i:                            ; preds = %B166.i9.i
  %.407.pre.i = load i64, ptr %.313.i, align 1, !noalias !0
  %.11.i16.pre.i = load double, ptr %.81.i, align 8, !noalias !9
  %.13.i18.pre.i = load double, ptr %.12.i.i, align 8, !noalias !9
  br label %B966.endif.i

B966.endif.i:                                     ; preds = %B966.endif.loopexit.i, %B966.i
  %.13.i18.i = phi double [ %.13.i18.pre.i, %B966.endif.loopexit.i ], [ %.13.i6.i, %B966.i ]
  %.11.i16.i = phi double [ %.11.i16.pre.i, %B966.endif.loopexit.i ], [ %.11.i4.i, %B966.i ]
  %.407.i = phi i64 [ %.407.pre.i, %B966.endif.loopexit.i ], [ %.315.i, %B966.i ]
  %.395.i = sub nsw i64 %.321.i, %.301.i
  %.397.i = tail call i64 @llvm.smax.i64(i64 %.395.i, i64 0)
  %.413.i = sub nsw i64 %.407.i, %.397.i
  %.11540.not.i19.i = icmp slt i64 %.413.i, 1
  br i1 %.11540.not.i19.i, label %B966.endif.endif.i, label %B166.preheader.i20.i

B166.preheader.i20.i:                             ; preds = %B966.endif.i
  %.398.i = shl nsw i64 %.397.i, 3
  %.403.i = add nsw i64 %.398.i, %.47.i
  %.401.i = add nsw i64 %.398.i, %.29.i
  %6 = inttoptr i64 %.403.i to ptr
  %7 = inttoptr i64 %.401.i to ptr
  br label %B166.i21.i

B166.i21.i:                                       ; preds = %B166.i21.i, %B166.preheader.i20.i
  %.1213941.i22.i = phi i64 [ %.128.i23.i, %B166.i21.i ], [ 0, %B166.preheader.i20.i ]
  %.128.i23.i = add nuw nsw i64 %.1213941.i22.i, 1
  %8 = shl i64 %.1213941.i22.i, 3
  %scevgep1.i24.i = getelementptr i8, ptr %7, i64 %8
  store double %.11.i16.i, ptr %scevgep1.i24.i, align 8, !noalias !9
  %scevgep.i25.i = getelementptr i8, ptr %6, i64 %8
  store double %.13.i18.i, ptr %scevgep.i25.i, align 8, !noalias !9
  %exitcond.not.i26.i = icmp eq i64 %.413.i, %.128.i23.i
  br i1 %exitcond.not.i26.i, label %B966.endif.endif.i, label %B166.i21.i

B966.endif.endif.i:                               ; preds = %B166.i21.i, %B966.endif.i
  %.450.i = icmp sgt i64 %.319.i, %.307.i
  br i1 %.450.i, label %B1236.i, label %B1684.i

B1324.endif.i:                                    ; preds = %B636.i
  %.614326.not.i = icmp slt i64 %.315.i, 1
  br i1 %.614326.not.i, label %B1684.i, label %B1374.i

B1426.else.if.i:                                  ; preds = %B1374.i
  %.704.1.i = ashr i64 %.663.i, 3
  %.11.i28.i = load double, ptr %.81.i, align 8, !noalias !12
  %.13.i30.i = load double, ptr %.12.i.i, align 8, !noalias !12
  %.11540.not.i31.i = icmp slt i64 %.704.1.i, 1
  br i1 %.11540.not.i31.i, label %B2341.i, label %B166.preheader.i32.i

B166.preheader.i32.i:                             ; preds = %B1426.else.if.i
  %.690.i = add nsw i64 %.664.i, %.47.i
  %.687.i = add nsw i64 %.664.i, %.29.i
  %9 = inttoptr i64 %.690.i to ptr
  %10 = inttoptr i64 %.687.i to ptr
  br label %B166.i33.i

B166.i33.i:                                       ; preds = %B166.i33.i, %B166.preheader.i32.i
  %.1213941.i34.i = phi i64 [ %.128.i35.i, %B166.i33.i ], [ 0, %B166.preheader.i32.i ]
  %.128.i35.i = add nuw nsw i64 %.1213941.i34.i, 1
  %11 = shl i64 %.1213941.i34.i, 3
  %scevgep1.i36.i = getelementptr i8, ptr %10, i64 %11
  store double %.11.i28.i, ptr %scevgep1.i36.i, align 8, !noalias !12
  %scevgep.i37.i = getelementptr i8, ptr %9, i64 %11
  store double %.13.i30.i, ptr %scevgep.i37.i, align 8, !noalias !12
  %exitcond.not.i38.i = icmp eq i64 %.704.1.i, %.128.i35.i
  br i1 %exitcond.not.i38.i, label %B2341.i, label %B166.i33.i

B1502.endif.i:                                    ; preds = %B1374.i
  %.772.i = load i64, ptr %.770.i, align 1, !noalias !0
  %.774.i = mul nsw i64 %.772.i, %.620317329.i
  %.778.i = add nsw i64 %.774.i, %.1
  %.785.i = load i64, ptr %.347.i, align 1, !noalias !0
  %.865310.not.i = icmp slt i64 %.785.i, 1
  br i1 %.865310.not.i, label %B2341.i, label %B1570.i

B1936.endif.i:                                    ; preds = %B1810.i
  %.1109.i = load i64, ptr %.49.i, align 1, !noalias !0
  %.1113.i = load i64, ptr %.54.i, align 1, !noalias !0
  %.1114.i = mul nsw i64 %.1113.i, %.1109.i
  %.1194339.not.i = icmp slt i64 %.1114.i, 1
  br i1 %.1194339.not.i, label %B2106.i, label %vector.ph

vector.ph:                                        ; preds = %B1936.endif.i
  %.1093.i = load i64, ptr %.1091.i, align 1, !noalias !0
  %.1094.i = shl nsw i64 %.1093.i, 3
  %.1096.i = add nsw i64 %.1094.i, %.4
  %.1097.i = inttoptr i64 %.1096.i to ptr
  %.1234.pre.i = load double, ptr %.1097.i, align 8, !noalias !0
  %n.rnd.up = add nuw i64 %.1114.i, 3
  %n.vec = and i64 %n.rnd.up, -4
  %trip.count.minus.1 = add nsw i64 %.1114.i, -1
  %broadcast.splatinsert = insertelement <4 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <4 x i64> %broadcast.splatinsert, <4 x i64> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert5 = insertelement <4 x double> poison, double %.1234.pre.i, i64 0
  %broadcast.splat6 = shufflevector <4 x double> %broadcast.splatinsert5, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %broadcast.splatinsert7 = insertelement <4 x i64> poison, i64 %index, i64 0
  %broadcast.splat8 = shufflevector <4 x i64> %broadcast.splatinsert7, <4 x i64> poison, <4 x i32> zeroinitializer
  %vec.iv = or disjoint <4 x i64> %broadcast.splat8, <i64 0, i64 1, i64 2, i64 3>
  %12 = icmp ule <4 x i64> %vec.iv, %broadcast.splat
  %13 = getelementptr double, ptr %.1099.i, i64 %index
  tail call void @llvm.masked.store.v4f64.p0(<4 x double> %broadcast.splat6, ptr align 8 %13, <4 x i1> %12), !noalias !0
  %index.next = add i64 %index, 4
  %14 = icmp eq i64 %index.next, %n.vec
  br i1 %14, label %B2106.i, label %vector.body, !llvm.loop !15

_ZN7convjit8_kernels7missing10normalizedB3v76B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B2122.i, %B0.endif.i
  %left.3.1.i = phi i64 [ 0, %B0.endif.i ], [ %.1329.i, %B2122.i ]
  ret i64 %left.3.1.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v4f64.p0(<4 x double>, ptr captures(none), <4 x i1>) #2

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7missing10normalizedB3v76B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7missing10normalizedB3v76B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a: %retptr"}
!14 = distinct !{!14, !"_ZN7convjit8_kernels7missing4fillB3v77B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx10float64_2a"}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
