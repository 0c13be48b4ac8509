; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase15polyphase_linesB3v33B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase9rectangleB3v34B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase10address_ofB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase11list_placesB3v35B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase8describeB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

declare i64 @part_put_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_take_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

declare i64 @part_move(i64, i64) local_unnamed_addr

declare i64 @part_sum_rows(i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.21.i = inttoptr i64 %.4 to ptr
  %.26.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 8
  %.28.i = load i64, ptr %.26.i, align 1, !noalias !0
  %.30.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 16
  %.32.i = load i64, ptr %.30.i, align 1, !noalias !0
  %.34.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 24
  %.36.i = load i64, ptr %.34.i, align 1, !noalias !0
  %.38.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 168
  %.40.i = load i64, ptr %.38.i, align 1, !noalias !0
  %.42.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 40
  %.44.i = load i64, ptr %.42.i, align 1, !noalias !0
  %.50.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 48
  %.52.i = load i64, ptr %.50.i, align 1, !noalias !0
  %.53.i = mul nsw i64 %.52.i, %.28.i
  %.109.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 200
  %.111.i = load i64, ptr %.109.i, align 1, !noalias !0
  %.113.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 184
  %.115.i = load i64, ptr %.113.i, align 1, !noalias !0
  %.117.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 192
  %.119.i = load i64, ptr %.117.i, align 1, !noalias !0
  %.121.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.123.i = load i64, ptr %.121.i, align 1, !noalias !0
  %.161.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 232
  %.163.i = load i64, ptr %.161.i, align 1, !noalias !0
  %.165.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 136
  %.167.i = load i64, ptr %.165.i, align 1, !noalias !0
  %.169.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 256
  %.171.i = load i64, ptr %.169.i, align 1, !noalias !0
  %.173.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 264
  %.175.i = load i64, ptr %.173.i, align 1, !noalias !0
  %.213.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 208
  %.215.i = load i64, ptr %.213.i, align 1, !noalias !0
  %.218.i = mul nsw i64 %.119.i, %.40.i
  %.219.i = sub nsw i64 %.215.i, %.218.i
  %.224.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %.226.i = load i64, ptr %.224.i, align 1, !noalias !0
  %.227.i = add nsw i64 %.226.i, %.5
  %.229.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 272
  %.231.i = load i64, ptr %.229.i, align 1, !noalias !0
  %.232.i = add nsw i64 %.231.i, %.5
  %.234.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 280
  %.236.i = load i64, ptr %.234.i, align 1, !noalias !0
  %.237.i = add nsw i64 %.236.i, %.5
  %.275.i = inttoptr i64 %.6 to ptr
  %.276.i = atomicrmw add ptr %.275.i, i64 1 monotonic, align 8, !noalias !0
  %.277.i = getelementptr i8, ptr %.275.i, i64 8
  %.278.i = load atomic i64, ptr %.277.i monotonic, align 8, !noalias !0
  %.279.i = icmp slt i64 %.276.i, %.278.i
  %.280.i = select i1 %.279.i, i64 %.276.i, i64 4611686018427387904
  %.287.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.288.i = icmp slt i64 %.280.i, %.287.i
  br i1 %.288.i, label %B442.preheader.i, label %_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v33B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B442.preheader.i:                                 ; preds = %.8
  %.297.i = icmp eq i64 %.163.i, 0
  %.390.i = icmp ne i64 %.167.i, 0
  %.470.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 144
  %.494.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %.515.i = icmp eq i64 %.28.i, 0
  %.620.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %.641.i = icmp ne i64 %.111.i, 0
  %.691.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 88
  %.717.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 104
  %.727.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 224
  %.309.i = icmp ne i64 %.163.i, -1
  %.336.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 240
  %.402.i = icmp ne i64 %.167.i, -1
  %.527.i = icmp ne i64 %.28.i, -1
  %.653.i = icmp ne i64 %.111.i, -1
  %.707.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %.1172.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 112
  %.1184.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 120
  %.1337.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 248
  %.1494.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %.1504.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 216
  %.1518.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.20.i.i = icmp eq i64 %.119.i, 0
  %.85.i.i = icmp ne i64 %.119.i, -1
  %.99.i27.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 128
  %.148.i28.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 96
  %.173.i.i = mul nsw i64 %.171.i, %.111.i
  %.175.i30.i = sub nsw i64 %.40.i, %.173.i.i
  %0 = inttoptr i64 %.227.i to ptr
  %.218.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  br label %B442.i

B442.i:                                           ; preds = %B2156.i, %B442.preheader.i
  %task.2.0.i = phi i64 [ %.1779.i, %B2156.i ], [ %.280.i, %B442.preheader.i ]
  br i1 %.297.i, label %B442.endif.if.i, label %B442.else.i, !prof !3

B816.i:                                           ; preds = %B442.endif.endif.endif.endif.endif.endif.endif.i
  %.701.i = add nsw i64 %.693.i, %.3
  br label %B860.i

B836.i:                                           ; preds = %B442.endif.endif.endif.endif.endif.endif.endif.i
  %.709.i = load i64, ptr %.707.i, align 1, !noalias !0
  %.710.i = shl nsw i64 %.709.i, 3
  %.712.i = add nsw i64 %.710.i, %.4
  br label %B860.i

B860.i:                                           ; preds = %B836.i, %B816.i
  %"$phi860.0.2.1.i" = phi i64 [ %.701.i, %B816.i ], [ %.712.i, %B836.i ]
  %.719.i = load i64, ptr %.717.i, align 1, !noalias !0
  %.721.i = mul nsw i64 %.719.i, %quot.2.0351.i
  %.723.i = add nsw i64 %.721.i, %"$phi860.0.2.1.i"
  %.729.i = load i64, ptr %.727.i, align 1, !noalias !0
  %.731.i = mul nsw i64 %.729.i, %.473.i
  %.732.i = add nsw i64 %.723.i, %.731.i
  br i1 %.20.i.i, label %B44.i.i, label %B180.else.i.i

B44.i.i:                                          ; preds = %B860.i
  %.27.i.i = tail call i64 @llvm.smax.i64(i64 %.25.i.i, i64 0)
  %.30.i.i = tail call i64 @llvm.smin.i64(i64 %.615.i, i64 %.27.i.i)
  %.33.i.i = sub nsw i64 %.123.i, %.635.i
  %.40.i.i = tail call i64 @llvm.smin.i64(i64 %.615.i, i64 %.33.i.i)
  %.44.i.i = tail call i64 @llvm.smax.i64(i64 %.30.i.i, i64 %.40.i.i)
  br label %B860.endif.endif.i

B180.else.i.i:                                    ; preds = %B860.i
  %1 = xor i64 %.635.i, -1
  %.69.i.i = add i64 %.119.i, %1
  %.84.i.i = icmp ne i64 %.69.i.i, -9223372036854775808
  %.86.not.i.i = or i1 %.85.i.i, %.84.i.i
  br i1 %.86.not.i.i, label %B180.else.if.i.i, label %B180.endif.else.i.i, !prof !4

B180.else.if.i.i:                                 ; preds = %B180.else.i.i
  %.89.i.i = sdiv i64 %.69.i.i, %.119.i
  %.90.i.i = srem i64 %.69.i.i, %.119.i
  %.91.i.i = xor i64 %.90.i.i, %.119.i
  %.92.i.i = icmp slt i64 %.91.i.i, 0
  %.93.i.i = icmp ne i64 %.90.i.i, 0
  %.94.i.i = and i1 %.93.i.i, %.92.i.i
  %.99.i.i = sext i1 %.94.i.i to i64
  %.78.1.i.i = add i64 %.89.i.i, %.99.i.i
  %.78.1.fr.i.i = freeze i64 %.78.1.i.i
  %spec.select26.i.i = tail call i64 @llvm.smax.i64(i64 %.78.1.fr.i.i, i64 0)
  br label %B180.endif.else.i.i

B180.endif.else.i.i:                              ; preds = %B180.else.if.i.i, %B180.else.i.i
  %2 = phi i64 [ 0, %B180.else.i.i ], [ %spec.select26.i.i, %B180.else.if.i.i ]
  %.115.i.i = tail call i64 @llvm.smin.i64(i64 %.680.i, i64 %2)
  %3 = add i64 %.635.i, %.615.i
  %.122.i.i = sub i64 %.123.i, %3
  %.139.i.i = icmp ne i64 %.122.i.i, -9223372036854775808
  %.141.not.i.i = or i1 %.85.i.i, %.139.i.i
  br i1 %.141.not.i.i, label %B180.endif.else.if.i.i, label %B180.endif.endif.i.i, !prof !4

B180.endif.endif.i.i:                             ; preds = %B180.endif.else.if.i.i, %B180.endif.else.i.i
  %.133.0.i.i = phi i64 [ 1, %B180.endif.else.i.i ], [ %4, %B180.endif.else.if.i.i ]
  %.171.i.i = tail call i64 @llvm.smin.i64(i64 %.680.i, i64 %.133.0.i.i)
  %.175.i.i = tail call i64 @llvm.smax.i64(i64 %.115.i.i, i64 %.171.i.i)
  br label %B860.endif.endif.i

B180.endif.else.if.i.i:                           ; preds = %B180.endif.else.i.i
  %.144.i.i = sdiv i64 %.122.i.i, %.119.i
  %.145.i.i = srem i64 %.122.i.i, %.119.i
  %.146.i.i = xor i64 %.145.i.i, %.119.i
  %.147.i.i = icmp slt i64 %.146.i.i, 0
  %.148.i.i = icmp ne i64 %.145.i.i, 0
  %.149.i.i = and i1 %.148.i.i, %.147.i.i
  %.154.i.i = sext i1 %.149.i.i to i64
  %spec.select.i.i = add i64 %.144.i.i, 1
  %4 = add i64 %spec.select.i.i, %.154.i.i
  br label %B180.endif.endif.i.i

B1118.loopexit.i:                                 ; preds = %B2211.i, %B1120.i
  %exitcond480.not.i = icmp eq i64 %.680.i, %.951.i
  br i1 %exitcond480.not.i, label %B1450.i, label %B1120.i

B1120.i:                                          ; preds = %B860.endif.endif.i, %B1118.loopexit.i
  %.944392398.i = phi i64 [ %.951.i, %B1118.loopexit.i ], [ 0, %B860.endif.endif.i ]
  %.951.i = add nuw nsw i64 %.944392398.i, 1
  %.981.i = icmp sle i64 %.115.sink.i.i, %.944392398.i
  %.989.i = icmp slt i64 %.944392398.i, %.175.sink.i.i
  %or.cond.i = select i1 %.981.i, i1 %.989.i, i1 false
  %"$phi1166.1.2.2.i" = select i1 %or.cond.i, i64 %.817.i, i64 0
  %.1015.i = sub nsw i64 %.615.i, %"$phi1166.1.2.2.i"
  %.1095387.not.i = icmp slt i64 %.1015.i, 1
  br i1 %.1095387.not.i, label %B1118.loopexit.i, label %B1206.lr.ph.i

B1206.lr.ph.i:                                    ; preds = %B1120.i
  %.1163.i = mul nsw i64 %.944392398.i, %.119.i
  %.1165.i = add nsw i64 %.1163.i, %.635.i
  %.1205.i = mul nsw i64 %.944392398.i, %.219.i
  %.1207.i = add nsw i64 %.1205.i, %.630.i
  %.1254.i = mul nsw i64 %.944392398.i, %.40.i
  %.1251.i = add i64 %.1254.i, %.232.i
  br label %B1206.i

B1206.i:                                          ; preds = %B2211.i, %B1206.lr.ph.i
  %.1101386388.i = phi i64 [ 0, %B1206.lr.ph.i ], [ %.1108.i, %B2211.i ]
  %.1108.i = add nuw nsw i64 %.1101386388.i, 1
  %.1138.not.i = icmp slt i64 %.1101386388.i, %.sink.i.i
  %.1142.i = select i1 %.1138.not.i, i64 0, i64 %"$phi1166.1.2.2.i"
  %spec.select.i = add nsw i64 %.1142.i, %.1101386388.i
  %.1167.i = add nsw i64 %.1165.i, %spec.select.i
  %.1174.i = load i64, ptr %.1172.i, align 1, !noalias !0
  %.1175.i = sub i64 0, %.1174.i
  %.1177.not.i = icmp slt i64 %.1167.i, %.1175.i
  br i1 %.1177.not.i, label %B2211.i, label %B1284.i

B1284.i:                                          ; preds = %B1206.i
  %.1186.i = load i64, ptr %.1184.i, align 1, !noalias !0
  %.1188.i = add nsw i64 %.1186.i, %.123.i
  %.1190.i = icmp slt i64 %.1167.i, %.1188.i
  br i1 %.1190.i, label %B1316.i, label %B2211.i

B1316.i:                                          ; preds = %B1284.i
  %.1211.i = load i64, ptr %.727.i, align 1, !noalias !0
  %.1213.i = mul nsw i64 %.1211.i, %.944392398.i
  %.1215.i = add nsw i64 %.732.i, %.1213.i
  %.29.i.i = icmp slt i64 %.1167.i, 0
  br i1 %.29.i.i, label %B170.i.i, label %B146.i.i

B146.i.i:                                         ; preds = %B1316.i
  %.42.i.i = load i64, ptr %.121.i, align 1, !noalias !5
  %.44.i26.i = sub nsw i64 %.1167.i, %.42.i.i
  %.60.i.i = mul nsw i64 %.1167.i, %.40.i
  %.62.i.i = add nsw i64 %.60.i.i, %.1207.i
  %.86.i.i = icmp slt i64 %.1167.i, %.42.i.i
  br i1 %.86.i.i, label %B1316.endif.i, label %B170.i.i

B170.i.i:                                         ; preds = %B146.i.i, %B1316.i
  %arg.i.pn.i.i = phi i64 [ %.44.i26.i, %B146.i.i ], [ %.1167.i, %B1316.i ]
  %.5047.i.i = add nsw i64 %arg.i.pn.i.i, %.1174.i
  %.101.i.i = load i64, ptr %.99.i27.i, align 1, !noalias !5
  %.115.not.i.i = icmp eq i64 %.101.i.i, 0
  br i1 %.115.not.i.i, label %B266.i.i, label %B238.i.i

B238.i.i:                                         ; preds = %B170.i.i
  %.102.i.i = shl nsw i64 %.101.i.i, 3
  %.104.i.i = add nsw i64 %.102.i.i, %.4
  %.107.i.i = inttoptr i64 %.104.i.i to ptr
  %.123.i.i = getelementptr i64, ptr %.107.i.i, i64 %.5047.i.i
  %.124.i.i = load i64, ptr %.123.i.i, align 8, !noalias !5
  %.130.i.i = mul nsw i64 %.124.i.i, %.40.i
  %.134.i.i = add nsw i64 %.130.i.i, %.1207.i
  br label %B1316.endif.i

B266.i.i:                                         ; preds = %B170.i.i
  %.150.i.i = load i64, ptr %.148.i28.i, align 1, !noalias !5
  %.154.i29.i = mul nsw i64 %.150.i.i, %.5047.i.i
  %.158.i.i = add nsw i64 %.1215.i, %.154.i29.i
  br label %B1316.endif.i

B1450.i:                                          ; preds = %B1118.loopexit.i, %B860.endif.endif.i
  %.10764.not.i.i = icmp slt i64 %.608.i, 1
  br i1 %.10764.not.i.i, label %B1450.endif.i, label %B104.i.i

B104.i.i:                                         ; preds = %B1450.i, %B104.i.i
  %row.3.068.i.i = phi i64 [ %row.4.1.i.i, %B104.i.i ], [ 0, %B1450.i ]
  %at.3.067.i.i = phi i64 [ %at.4.1.i.i, %B104.i.i ], [ %.232.i, %B1450.i ]
  %.1136365.i.i = phi i64 [ %.120.i.i, %B104.i.i ], [ 0, %B1450.i ]
  %.120.i.i = add nuw nsw i64 %.1136365.i.i, 1
  %5 = shl i64 %.1136365.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %0, i64 %5
  store i64 %at.3.067.i.i, ptr %scevgep.i.i, align 8, !noalias !8
  %.150.i31.i = add nsw i64 %row.3.068.i.i, 1
  %.158.i32.i = add nsw i64 %at.3.067.i.i, %.171.i
  %.169.i.i = icmp eq i64 %.150.i31.i, %.111.i
  %row.4.1.i.i = select i1 %.169.i.i, i64 0, i64 %.150.i31.i
  %.177.i.i = select i1 %.169.i.i, i64 %.175.i30.i, i64 0
  %at.4.1.i.i = add nsw i64 %.158.i32.i, %.177.i.i
  %exitcond.not.i.i = icmp eq i64 %.608.i, %.120.i.i
  br i1 %exitcond.not.i.i, label %B1450.endif.i, label %B104.i.i

B1570.i:                                          ; preds = %B1570.endif.i, %B1570.preheader.i
  %m.3.1.i = phi i64 [ %.1481.i, %B1570.endif.i ], [ %.339348.i, %B1570.preheader.i ]
  %.1405.i = tail call i64 @llvm.smin.i64(i64 %m.3.1.i, i64 %.1402.i)
  %.1408.i = tail call i64 @llvm.smax.i64(i64 %.339348.i, i64 %.1405.i)
  %.1410.i = sub nsw i64 %.488.i, %.1408.i
  %.1412.i = tail call i64 @llvm.smin.i64(i64 %.1410.i, i64 4)
  %.1414.i = mul nsw i64 %.1408.i, %.32.i
  %.1420.i = add i64 %.1416.i, %.1414.i
  %.1423.i = sub nsw i64 %.1408.i, %.339348.i
  %.1425.i = mul nsw i64 %.1423.i, %.175.i
  %.1427.i = add nsw i64 %.1425.i, %.237.i
  %.26.i.i = load i64, ptr %.26.i, align 1, !noalias !11
  %.30.i33.i = load i64, ptr %.30.i, align 1, !noalias !11
  %.34.i.i = load i64, ptr %.50.i, align 1, !noalias !11
  %.44.i34.i = icmp eq i64 %.26.i.i, 0
  br i1 %.44.i34.i, label %B0.endif.endif.endif.endif.endif.i.i, label %B0.else.i.i, !prof !3

B218.i.i:                                         ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B218.i.i
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %B218.i.i ], [ %.1412.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B218.i.i ], [ %.1427.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B218.i.i ], [ %.5, %B0.endif.endif.endif.endif.endif.i.i ]
  %last.3.0123.i.i = phi i64 [ %last.4.1.i.i, %B218.i.i ], [ %quot.2.0107.i.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %phase.3.0122.i.i = phi i64 [ %phase.4.1.i.i, %B218.i.i ], [ %rem.3.0.i.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %.358.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.363.i.i = add nsw i64 %last.3.0123.i.i, 1
  %.367.i.i = load i64, ptr %.42.i, align 1, !noalias !11
  %.371.i.i = icmp sge i64 %phase.3.0122.i.i, %.228.i.i
  %spec.select.i35.i = zext i1 %.371.i.i to i64
  %.368.i.i = sub i64 %.363.i.i, %.367.i.i
  %.385.i.i = add i64 %.368.i.i, %spec.select.i35.i
  store i64 %.385.i.i, ptr %.358.i.i, align 8, !noalias !11
  %.396.i.i = getelementptr i8, ptr %.358.i.i, i64 8
  store i64 %.363.i.i, ptr %.396.i.i, align 8, !noalias !11
  %.400.i.i = mul nsw i64 %last.3.0123.i.i, %.26.i.i
  %.402.i.i = add nsw i64 %.400.i.i, %phase.3.0122.i.i
  %.404.i.i = mul nsw i64 %.402.i.i, %.34.i.i
  %.406.i.i = add nsw i64 %.404.i.i, %.3
  %.408.i.i = getelementptr i8, ptr %.358.i.i, i64 16
  store i64 %.406.i.i, ptr %.408.i.i, align 8, !noalias !11
  %.418.i.i = getelementptr i8, ptr %.358.i.i, i64 24
  store i64 %lsr.iv1.i.i, ptr %.418.i.i, align 8, !noalias !11
  %.424.i.i = add nsw i64 %last.3.0123.i.i, %quot.09296105.i.i
  %.436.i.i = add nsw i64 %phase.3.0122.i.i, %rem.1.098103.i.i
  %.448.not.i.i = icmp sge i64 %.436.i.i, %.26.i.i
  %.458.i.i = zext i1 %.448.not.i.i to i64
  %last.4.1.i.i = add nsw i64 %.424.i.i, %.458.i.i
  %.452.i.i = select i1 %.448.not.i.i, i64 %.26.i.i, i64 0
  %phase.4.1.i.i = sub nsw i64 %.436.i.i, %.452.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 32
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %.175.i
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %exitcond.not.i36.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i36.i, label %B1570.endif.i, label %B218.i.i

B0.else.i.i:                                      ; preds = %B1570.i
  %.55.i.i = icmp ne i64 %.30.i33.i, -9223372036854775808
  %.56.i.i = icmp ne i64 %.26.i.i, -1
  %.57.not.i.i = or i1 %.56.i.i, %.55.i.i
  br i1 %.57.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.else.i.i, !prof !4

B0.endif.else.if.i.i:                             ; preds = %B0.else.i.i
  %.60.i41.i = sdiv i64 %.30.i33.i, %.26.i.i
  %.61.i.i = srem i64 %.30.i33.i, %.26.i.i
  %.62.i42.i = xor i64 %.61.i.i, %.26.i.i
  %.63.i.i = icmp slt i64 %.62.i42.i, 0
  %.64.i.i = icmp ne i64 %.61.i.i, 0
  %.65.i.i = and i1 %.64.i.i, %.63.i.i
  %.70.i.i = sext i1 %.65.i.i to i64
  %spec.select113.i.i = add i64 %.60.i41.i, %.70.i.i
  %.113.i.i = select i1 %.65.i.i, i64 %.26.i.i, i64 0
  %spec.select114.i.i = add i64 %.113.i.i, %.61.i.i
  br label %B0.endif.endif.else.i.i

B0.endif.endif.else.i.i:                          ; preds = %B0.endif.else.if.i.i, %B0.else.i.i
  %.49.0126.i.i = phi i64 [ %spec.select113.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.93.0.i.i = phi i64 [ %spec.select114.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.143.i.i = icmp ne i64 %.1420.i, -9223372036854775808
  %.145.not.i.i = or i1 %.56.i.i, %.143.i.i
  br i1 %.145.not.i.i, label %B0.endif.endif.endif.else.if.i.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.else.if.i.i:                 ; preds = %B0.endif.endif.else.i.i
  %.148.i37.i = sdiv i64 %.1420.i, %.26.i.i
  %.149.i38.i = srem i64 %.1420.i, %.26.i.i
  %.150.i39.i = xor i64 %.149.i38.i, %.26.i.i
  %.151.i.i = icmp slt i64 %.150.i39.i, 0
  %.152.i.i = icmp ne i64 %.149.i38.i, 0
  %.153.i.i = and i1 %.152.i.i, %.151.i.i
  %.158.i40.i = sext i1 %.153.i.i to i64
  %spec.select115.i.i = add i64 %.148.i37.i, %.158.i40.i
  %.201.i.i = select i1 %.153.i.i, i64 %.26.i.i, i64 0
  %spec.select116.i.i = add i64 %.201.i.i, %.149.i38.i
  br label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.else.if.i.i, %B0.endif.endif.else.i.i, %B1570.i
  %quot.2.0107.i.i = phi i64 [ 0, %B1570.i ], [ %spec.select115.i.i, %B0.endif.endif.endif.else.if.i.i ], [ 0, %B0.endif.endif.else.i.i ]
  %quot.09296105.i.i = phi i64 [ 0, %B1570.i ], [ %.49.0126.i.i, %B0.endif.endif.endif.else.if.i.i ], [ %.49.0126.i.i, %B0.endif.endif.else.i.i ]
  %rem.1.098103.i.i = phi i64 [ 0, %B1570.i ], [ %.93.0.i.i, %B0.endif.endif.endif.else.if.i.i ], [ %.93.0.i.i, %B0.endif.endif.else.i.i ]
  %rem.3.0.i.i = phi i64 [ 0, %B1570.i ], [ %spec.select116.i.i, %B0.endif.endif.endif.else.if.i.i ], [ 0, %B0.endif.endif.else.i.i ]
  %.220.i.i = load i64, ptr %.218.i.i, align 1, !noalias !11
  %.224.i.i = load i64, ptr %.42.i, align 1, !noalias !11
  %.225.i.i = add nsw i64 %.224.i.i, -1
  %.227.i.i = mul nsw i64 %.225.i.i, %.26.i.i
  %.228.i.i = sub nsw i64 %.220.i.i, %.227.i.i
  %.313119.not.i.i = icmp slt i64 %.1410.i, 1
  br i1 %.313119.not.i.i, label %B1570.endif.i, label %B218.i.i

B2008.i:                                          ; preds = %B1844.endif.endif.i, %B2008.i
  %.1623404406.i = phi i64 [ 0, %B1844.endif.endif.i ], [ %.1630.i, %B2008.i ]
  %.1630.i = add nuw nsw i64 %.1623404406.i, 1
  %.1655.i = icmp eq i64 %.1623404406.i, 0
  %.1661..i = select i1 %.1655.i, i64 %.1523.i, i64 1
  %.488..1532.i = select i1 %.1655.i, i64 %.488.i, i64 %.1532.i
  %..1661.i = select i1 %.1655.i, i64 0, i64 %.1523.i
  %"$phi2058.1.2.sroa.8.2.i" = sub nsw i64 %.488..1532.i, %.339348.i
  %.1718.i = mul nsw i64 %..1661.i, %.40.i
  %.1720.i = add nsw i64 %.1718.i, %.237.i
  %.1724.i = load i64, ptr %.1504.i, align 1, !noalias !0
  %.1725.i = mul nsw i64 %..1661.i, %.1724.i
  %.1727.i = add nsw i64 %.1513.i, %.1725.i
  %.1751.i = tail call i64 @part_put_lines(i64 %.1720.i, i64 %.175.i, i64 %.1727.i, i64 %.1724.i, i64 %"$phi2058.1.2.sroa.8.2.i", i64 %.1661..i), !noalias !0
  %exitcond481.not.i = icmp eq i64 %.1630.i, 2
  br i1 %exitcond481.not.i, label %B2156.i, label %B2008.i

B2156.i:                                          ; preds = %B2008.i
  %.1775.i = atomicrmw add ptr %.275.i, i64 1 monotonic, align 8, !noalias !0
  %.1777.i = load atomic i64, ptr %.277.i monotonic, align 8, !noalias !0
  %.1778.i = icmp slt i64 %.1775.i, %.1777.i
  %.1779.i = select i1 %.1778.i, i64 %.1775.i, i64 4611686018427387904
  %.1785.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.1786.i = icmp slt i64 %.1779.i, %.1785.i
  br i1 %.1786.i, label %B442.i, label %_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v33B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B2211.i:                                          ; preds = %B1316.endif.i, %B1284.i, %B1206.i
  %exitcond.not.i = icmp eq i64 %.1015.i, %.1108.i
  br i1 %exitcond.not.i, label %B1118.loopexit.i, label %B1206.i

B442.else.i:                                      ; preds = %B442.i
  %.308.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.310.not.i = or i1 %.309.i, %.308.i
  br i1 %.310.not.i, label %B442.endif.else.if.i, label %B442.endif.else.i, !prof !4

B442.endif.if.i:                                  ; preds = %B442.i
  %.338344.i = load i64, ptr %.336.i, align 1, !noalias !0
  br label %B442.endif.endif.i

B442.endif.else.i:                                ; preds = %B442.else.i
  %.338.i = load i64, ptr %.336.i, align 1, !noalias !0
  br label %B442.endif.endif.i

B442.endif.endif.i:                               ; preds = %B442.endif.else.if.i, %B442.endif.else.i, %B442.endif.if.i
  %.339348.i = phi i64 [ 0, %B442.endif.if.i ], [ 0, %B442.endif.else.i ], [ %.339484.i, %B442.endif.else.if.i ]
  %.338346.i = phi i64 [ %.338344.i, %B442.endif.if.i ], [ %.338.i, %B442.endif.else.i ], [ %.338483.i, %B442.endif.else.if.i ]
  %quot.1.0.i = phi i64 [ 0, %B442.endif.if.i ], [ 0, %B442.endif.else.i ], [ %spec.select370.i, %B442.endif.else.if.i ]
  %.401.i = icmp ne i64 %quot.1.0.i, -9223372036854775808
  %.403.not.i = or i1 %.402.i, %.401.i
  %or.cond496.i = select i1 %.390.i, i1 %.403.not.i, i1 false, !prof !14
  br i1 %or.cond496.i, label %B442.endif.endif.endif.else.if.i, label %B442.endif.endif.endif.endif.i, !prof !14

B442.endif.else.if.i:                             ; preds = %B442.else.i
  %.314.i = srem i64 %task.2.0.i, %.163.i
  %.315.i = xor i64 %.314.i, %.163.i
  %.316.i = icmp slt i64 %.315.i, 0
  %.317.i = icmp ne i64 %.314.i, 0
  %.318.i = and i1 %.317.i, %.316.i
  %.325.i = select i1 %.318.i, i64 %.163.i, i64 0
  %spec.select369.i = add i64 %.325.i, %.314.i
  %.338483.i = load i64, ptr %.336.i, align 1, !noalias !0
  %.339484.i = mul nsw i64 %spec.select369.i, %.338483.i
  %.360.i = sdiv i64 %task.2.0.i, %.163.i
  %.370.i = sext i1 %.318.i to i64
  %spec.select370.i = add i64 %.360.i, %.370.i
  br label %B442.endif.endif.i

B442.endif.endif.endif.endif.i:                   ; preds = %B442.endif.endif.endif.else.if.i, %B442.endif.endif.i
  %quot.2.0351.i = phi i64 [ 0, %B442.endif.endif.i ], [ %spec.select371.i, %B442.endif.endif.endif.else.if.i ]
  %rem.3.0.i = phi i64 [ 0, %B442.endif.endif.i ], [ %spec.select372.i, %B442.endif.endif.endif.else.if.i ]
  %.472.i = load i64, ptr %.470.i, align 1, !noalias !0
  %.473.i = mul i64 %.472.i, %rem.3.0.i
  %.485.i = add nsw i64 %.338346.i, %.339348.i
  %.488.i = tail call i64 @llvm.smin.i64(i64 %.115.i, i64 %.485.i)
  %.496.i = load i64, ptr %.494.i, align 1, !noalias !0
  %.498.i = sub i64 %.496.i, %.473.i
  %.500.i = tail call i64 @llvm.smin.i64(i64 %.472.i, i64 %.498.i)
  %.509.i = mul nsw i64 %.339348.i, %.32.i
  %.511.i = add nsw i64 %.509.i, %.36.i
  br i1 %.515.i, label %B442.endif.endif.endif.endif.endif.endif.i, label %B442.endif.endif.endif.endif.else.i, !prof !3

B442.endif.endif.endif.else.if.i:                 ; preds = %B442.endif.endif.i
  %.406.i = sdiv i64 %quot.1.0.i, %.167.i
  %.407.i = srem i64 %quot.1.0.i, %.167.i
  %.408.i = xor i64 %.407.i, %.167.i
  %.409.i = icmp slt i64 %.408.i, 0
  %.410.i = icmp ne i64 %.407.i, 0
  %.411.i = and i1 %.410.i, %.409.i
  %.416.i = sext i1 %.411.i to i64
  %spec.select371.i = add i64 %.406.i, %.416.i
  %.459.i = select i1 %.411.i, i64 %.167.i, i64 0
  %spec.select372.i = add i64 %.459.i, %.407.i
  br label %B442.endif.endif.endif.endif.i

B442.endif.endif.endif.endif.else.i:              ; preds = %B442.endif.endif.endif.endif.i
  %.526.i = icmp ne i64 %.511.i, -9223372036854775808
  %.528.not.i = or i1 %.527.i, %.526.i
  br i1 %.528.not.i, label %B442.endif.endif.endif.endif.else.if.i, label %B442.endif.endif.endif.endif.endif.else.i, !prof !4

B442.endif.endif.endif.endif.else.if.i:           ; preds = %B442.endif.endif.endif.endif.else.i
  %.531.i = sdiv i64 %.511.i, %.28.i
  %.532.i = srem i64 %.511.i, %.28.i
  %.533.i = xor i64 %.532.i, %.28.i
  %.534.i = icmp slt i64 %.533.i, 0
  %.535.i = icmp ne i64 %.532.i, 0
  %.536.i = and i1 %.535.i, %.534.i
  %.541.i = sext i1 %.536.i to i64
  %spec.select373.i = add i64 %.531.i, %.541.i
  br label %B442.endif.endif.endif.endif.endif.else.i

B442.endif.endif.endif.endif.endif.else.i:        ; preds = %B442.endif.endif.endif.endif.else.if.i, %B442.endif.endif.endif.endif.else.i
  %.520.0.i = phi i64 [ 0, %B442.endif.endif.endif.endif.else.i ], [ %spec.select373.i, %B442.endif.endif.endif.endif.else.if.i ]
  %.560.i = add nsw i64 %.488.i, -1
  %.562.i = mul nsw i64 %.560.i, %.32.i
  %.564.i = add nsw i64 %.562.i, %.36.i
  %.579.i = icmp ne i64 %.564.i, -9223372036854775808
  %.581.not.i = or i1 %.527.i, %.579.i
  br i1 %.581.not.i, label %B442.endif.endif.endif.endif.endif.else.if.i, label %B442.endif.endif.endif.endif.endif.endif.i, !prof !4

B442.endif.endif.endif.endif.endif.endif.i:       ; preds = %B442.endif.endif.endif.endif.endif.else.if.i, %B442.endif.endif.endif.endif.endif.else.i, %B442.endif.endif.endif.endif.i
  %.28.pn.i = phi i64 [ %.520.0.i, %B442.endif.endif.endif.endif.endif.else.if.i ], [ %.520.0.i, %B442.endif.endif.endif.endif.endif.else.i ], [ 0, %B442.endif.endif.endif.endif.i ]
  %quot.5.0.i = phi i64 [ %6, %B442.endif.endif.endif.endif.endif.else.if.i ], [ 1, %B442.endif.endif.endif.endif.endif.else.i ], [ 1, %B442.endif.endif.endif.endif.i ]
  %.555359.in.i = sub nsw i64 %.28.pn.i, %.44.i
  %.555359.neg.i = xor i64 %.555359.in.i, -1
  %.555359.i = add nsw i64 %.555359.in.i, 1
  %.608.i = sub nsw i64 %quot.5.0.i, %.555359.i
  %.615.i = tail call i64 @llvm.smin.i64(i64 %.608.i, i64 %.111.i)
  %.622.i = load i64, ptr %.620.i, align 1, !noalias !0
  %.624.i = mul nsw i64 %.622.i, %quot.2.0351.i
  %.629.i = mul nsw i64 %.473.i, %.219.i
  %.626.i = add i64 %.629.i, %.1
  %.630.i = add i64 %.626.i, %.624.i
  %.633.i = mul nsw i64 %.473.i, %.119.i
  %.635.i = add nsw i64 %.555359.i, %.633.i
  %.25.i.i = sub i64 0, %.635.i
  %.637.i = add nsw i64 %.608.i, -1
  %.652.i = icmp ne i64 %.637.i, -9223372036854775808
  %.654.not.i = or i1 %.653.i, %.652.i
  %or.cond433.i = select i1 %.641.i, i1 %.654.not.i, i1 false, !prof !14
  br i1 %or.cond433.i, label %B442.endif.endif.endif.endif.endif.endif.else.if.i, label %B442.endif.endif.endif.endif.endif.endif.endif.i, !prof !14

B442.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B442.endif.endif.endif.endif.endif.else.i
  %.584.i = sdiv i64 %.564.i, %.28.i
  %.585.i = srem i64 %.564.i, %.28.i
  %.586.i = xor i64 %.585.i, %.28.i
  %.587.i = icmp slt i64 %.586.i, 0
  %.588.i = icmp ne i64 %.585.i, 0
  %.589.i = and i1 %.588.i, %.587.i
  %.594.i = sext i1 %.589.i to i64
  %spec.select374.i = add i64 %.584.i, 1
  %6 = add i64 %spec.select374.i, %.594.i
  br label %B442.endif.endif.endif.endif.endif.endif.i

B442.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B442.endif.endif.endif.endif.endif.endif.else.if.i, %B442.endif.endif.endif.endif.endif.endif.i
  %quot.6.0.i = phi i64 [ 0, %B442.endif.endif.endif.endif.endif.endif.i ], [ %spec.select375.i, %B442.endif.endif.endif.endif.endif.endif.else.if.i ]
  %.680.i = add i64 %quot.6.0.i, %.500.i
  %.693.i = load i64, ptr %.691.i, align 1, !noalias !0
  %.694.not.i = icmp eq i64 %.693.i, 0
  br i1 %.694.not.i, label %B836.i, label %B816.i

B442.endif.endif.endif.endif.endif.endif.else.if.i: ; preds = %B442.endif.endif.endif.endif.endif.endif.i
  %.657.i = sdiv i64 %.637.i, %.111.i
  %.658.i = srem i64 %.637.i, %.111.i
  %.659.i = xor i64 %.658.i, %.111.i
  %.660.i = icmp slt i64 %.659.i, 0
  %.661.i = icmp ne i64 %.658.i, 0
  %.662.i = and i1 %.661.i, %.660.i
  %.667.i = sext i1 %.662.i to i64
  %spec.select375.i = add i64 %.657.i, %.667.i
  br label %B442.endif.endif.endif.endif.endif.endif.endif.i

B860.endif.endif.i:                               ; preds = %B180.endif.endif.i.i, %B44.i.i
  %.115.sink.i.i = phi i64 [ %.115.i.i, %B180.endif.endif.i.i ], [ 0, %B44.i.i ]
  %.175.sink.i.i = phi i64 [ %.175.i.i, %B180.endif.endif.i.i ], [ %.680.i, %B44.i.i ]
  %.sink.i.i = phi i64 [ 0, %B180.endif.endif.i.i ], [ %.30.i.i, %B44.i.i ]
  %arg.places.sink.i.i = phi i64 [ %.615.i, %B180.endif.endif.i.i ], [ %.44.i.i, %B44.i.i ]
  %.798.i = mul nsw i64 %.115.sink.i.i, %.219.i
  %.800.i = add nsw i64 %.798.i, %.630.i
  %.803.i = mul nsw i64 %.115.sink.i.i, %.119.i
  %.805.i = add nsw i64 %.803.i, %.635.i
  %.807.i = add nsw i64 %.805.i, %.sink.i.i
  %.809.i = mul nsw i64 %.807.i, %.40.i
  %.810.i = add nsw i64 %.800.i, %.809.i
  %.814.i = load i64, ptr %.213.i, align 1, !noalias !0
  %.817.i = sub nsw i64 %arg.places.sink.i.i, %.sink.i.i
  %.820.i = mul nsw i64 %.sink.i.i, %.171.i
  %.825.i = mul nsw i64 %.115.sink.i.i, %.40.i
  %.822.i = add i64 %.825.i, %.232.i
  %.826.i = add i64 %.822.i, %.820.i
  %.829.i = sub nsw i64 %.175.sink.i.i, %.115.sink.i.i
  %.849.i = tail call i64 @part_take_lines(i64 %.810.i, i64 %.814.i, i64 %.817.i, i64 %.826.i, i64 %.171.i, i64 %.829.i), !noalias !0
  %.938397.not.i = icmp slt i64 %.680.i, 1
  br i1 %.938397.not.i, label %B1450.i, label %B1120.i

B1316.endif.i:                                    ; preds = %B266.i.i, %B238.i.i, %B146.i.i
  %address.2.0.i.i = phi i64 [ %.62.i.i, %B146.i.i ], [ %.134.i.i, %B238.i.i ], [ %.158.i.i, %B266.i.i ]
  %.1247.i = mul nsw i64 %spec.select.i, %.171.i
  %.1255.i = add i64 %.1251.i, %.1247.i
  %.1262.i = tail call i64 @part_move(i64 %address.2.0.i.i, i64 %.1255.i), !noalias !0
  br label %B2211.i

B1450.endif.i:                                    ; preds = %B104.i.i, %B1450.i
  %.1335.i = mul nsw i64 %.500.i, %.40.i
  %.1339.i = load i64, ptr %.1337.i, align 1, !noalias !0
  %.1340.i = add i64 %.1335.i, -1
  %.1341.i = add i64 %.1340.i, %.1339.i
  %.1348.i = icmp eq i64 %.1339.i, 0
  br i1 %.1348.i, label %B1450.endif.endif.i, label %B1450.endif.else.i, !prof !3

B1450.endif.else.i:                               ; preds = %B1450.endif.i
  %.1359.i = icmp ne i64 %.1341.i, -9223372036854775808
  %.1360.i = icmp ne i64 %.1339.i, -1
  %.1361.not.i = or i1 %.1360.i, %.1359.i
  br i1 %.1361.not.i, label %B1450.endif.else.if.i, label %B1450.endif.endif.i, !prof !4

B1450.endif.endif.i:                              ; preds = %B1450.endif.else.if.i, %B1450.endif.else.i, %B1450.endif.i
  %quot.7.0.i = phi i64 [ 0, %B1450.endif.i ], [ 0, %B1450.endif.else.i ], [ %7, %B1450.endif.else.if.i ]
  %.1399.i = icmp slt i64 %.339348.i, %.488.i
  br i1 %.1399.i, label %B1570.preheader.i, label %B1844.endif.endif.i

B1570.preheader.i:                                ; preds = %B1450.endif.endif.i
  %.1402.i = add nsw i64 %.488.i, -4
  %.neg.i = mul i64 %.28.i, %.555359.neg.i
  %.1416.i = add i64 %.neg.i, %.36.i
  br label %B1570.i

B1450.endif.else.if.i:                            ; preds = %B1450.endif.else.i
  %.1364.i = sdiv i64 %.1341.i, %.1339.i
  %.1365.i = srem i64 %.1341.i, %.1339.i
  %.1366.i = xor i64 %.1365.i, %.1339.i
  %.1367.i = icmp slt i64 %.1366.i, 0
  %.1368.i = icmp ne i64 %.1365.i, 0
  %.1369.i = and i1 %.1368.i, %.1367.i
  %.1374.i = sext i1 %.1369.i to i64
  %spec.select376.i = add i64 %.1364.i, %.1374.i
  %7 = mul nsw i64 %spec.select376.i, %.1339.i
  br label %B1450.endif.endif.i

B1570.endif.i:                                    ; preds = %B218.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.1475.i = tail call i64 @part_sum_rows(i64 %.5, i64 %.1412.i, i64 %.227.i, i64 %.53.i, i64 %quot.7.0.i), !noalias !0
  %.1481.i = add nsw i64 %.1412.i, %.1408.i
  %.1485.i = icmp slt i64 %.1481.i, %.488.i
  br i1 %.1485.i, label %B1570.i, label %B1844.endif.endif.i

B1844.endif.endif.i:                              ; preds = %B1570.endif.i, %B1450.endif.endif.i
  %.1496.i = load i64, ptr %.1494.i, align 1, !noalias !0
  %.1498.i = mul nsw i64 %.1496.i, %quot.2.0351.i
  %.1506.i = load i64, ptr %.1504.i, align 1, !noalias !0
  %.1508.i = mul nsw i64 %.1506.i, %.473.i
  %.1512.i = mul nsw i64 %.339348.i, %.40.i
  %.1520.i = load i64, ptr %.1518.i, align 1, !noalias !0
  %.1523.i = add i64 %.500.i, -1
  %.1526.i = add i64 %.1523.i, %.473.i
  %.1528.i = mul nsw i64 %.1526.i, %.115.i
  %.1529.i = sub nsw i64 %.1520.i, %.1528.i
  %.1532.i = tail call i64 @llvm.smin.i64(i64 %.488.i, i64 %.1529.i)
  %.1502.i = add i64 %.1512.i, %.2
  %.1509.i = add i64 %.1502.i, %.1498.i
  %.1513.i = add i64 %.1509.i, %.1508.i
  br label %B2008.i

_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v33B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B2156.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v33B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v33B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels5tiles9polyphase10address_ofB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels5tiles9polyphase10address_ofB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels5tiles9polyphase11list_placesB3v35B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels5tiles9polyphase11list_placesB3v35B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!11 = !{!12, !1}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles9polyphase8describeB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles9polyphase8describeB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!14 = !{!"branch_weights", i32 9801, i32 199}
