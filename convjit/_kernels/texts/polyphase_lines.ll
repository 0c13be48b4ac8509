; sources 3233181c4f30b3db8a449de45cc4e35b
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase15polyphase_linesB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase10address_ofB3v27B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase11list_placesB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase8describeB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

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
  %.42.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 184
  %.44.i = load i64, ptr %.42.i, align 1, !noalias !0
  %.46.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %.48.i = load i64, ptr %.46.i, align 1, !noalias !0
  %.104.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 40
  %.106.i = load i64, ptr %.104.i, align 1, !noalias !0
  %.108.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 48
  %.110.i = load i64, ptr %.108.i, align 1, !noalias !0
  %.112.i = mul nsw i64 %.110.i, %.28.i
  %.120.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.122.i = load i64, ptr %.120.i, align 1, !noalias !0
  %.124.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 112
  %.126.i = load i64, ptr %.124.i, align 1, !noalias !0
  %.128.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 120
  %.130.i = load i64, ptr %.128.i, align 1, !noalias !0
  %.141.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 200
  %.143.i = load i64, ptr %.141.i, align 1, !noalias !0
  %.145.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 136
  %.147.i = load i64, ptr %.145.i, align 1, !noalias !0
  %.149.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 224
  %.151.i = load i64, ptr %.149.i, align 1, !noalias !0
  %.153.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 232
  %.155.i = load i64, ptr %.153.i, align 1, !noalias !0
  %.158.i = mul nsw i64 %.48.i, %.40.i
  %.205.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %.207.i = load i64, ptr %.205.i, align 1, !noalias !0
  %.208.i = add nsw i64 %.207.i, %.5
  %.210.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 240
  %.212.i = load i64, ptr %.210.i, align 1, !noalias !0
  %.213.i = add nsw i64 %.212.i, %.5
  %.215.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 248
  %.217.i = load i64, ptr %.215.i, align 1, !noalias !0
  %.218.i = add nsw i64 %.217.i, %.5
  %.256.i = inttoptr i64 %.6 to ptr
  %.257.i = atomicrmw add ptr %.256.i, i64 1 monotonic, align 8, !noalias !0
  %.258.i = getelementptr i8, ptr %.256.i, i64 8
  %.259.i = load atomic i64, ptr %.258.i monotonic, align 8, !noalias !0
  %.260.i = icmp slt i64 %.257.i, %.259.i
  %.261.i = select i1 %.260.i, i64 %.257.i, i64 4611686018427387904
  %.268.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.269.i = icmp slt i64 %.261.i, %.268.i
  br i1 %.269.i, label %B424.preheader.i, label %_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B424.preheader.i:                                 ; preds = %.8
  %.278.i = icmp eq i64 %.143.i, 0
  %.371.i = icmp ne i64 %.147.i, 0
  %.451.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 144
  %.475.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 192
  %.496.i = icmp eq i64 %.28.i, 0
  %.602.i = icmp ne i64 %.44.i, 0
  %.647.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 88
  %.673.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 104
  %.686.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %.827.i = mul nsw i64 %.44.i, %.40.i
  %.290.i = icmp ne i64 %.143.i, -1
  %.317.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 208
  %.383.i = icmp ne i64 %.147.i, -1
  %.508.i = icmp ne i64 %.28.i, -1
  %.614.i = icmp ne i64 %.44.i, -1
  %.663.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %.1148.i = sub i64 0, %.126.i
  %.1158.i = add nsw i64 %.130.i, %.122.i
  %.1290.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 216
  %.1447.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %.1468.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.99.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 128
  %.148.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 96
  %.173.i.i = mul nsw i64 %.151.i, %.44.i
  %.175.i.i = sub nsw i64 %.40.i, %.173.i.i
  %0 = inttoptr i64 %.208.i to ptr
  %.218.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  br label %B424.i

B424.i:                                           ; preds = %B2064.i, %B424.preheader.i
  %task.2.0.i = phi i64 [ %.1723.i, %B2064.i ], [ %.261.i, %B424.preheader.i ]
  br i1 %.278.i, label %B424.endif.if.i, label %B424.else.i, !prof !3

B738.i:                                           ; preds = %B424.endif.endif.endif.endif.endif.endif.endif.i
  %.657.i = add nsw i64 %.649.i, %.3
  br label %B782.i

B758.i:                                           ; preds = %B424.endif.endif.endif.endif.endif.endif.endif.i
  %.665.i = load i64, ptr %.663.i, align 1, !noalias !0
  %.666.i = shl nsw i64 %.665.i, 3
  %.668.i = add nsw i64 %.666.i, %.4
  br label %B782.i

B782.i:                                           ; preds = %B758.i, %B738.i
  %"$phi782.0.2.1.i" = phi i64 [ %.657.i, %B738.i ], [ %.668.i, %B758.i ]
  %.675.i = load i64, ptr %.673.i, align 1, !noalias !0
  %.677.i = mul nsw i64 %.675.i, %quot.2.0333.i
  %.679.i = add nsw i64 %.677.i, %"$phi782.0.2.1.i"
  %.688.i = load i64, ptr %.686.i, align 1, !noalias !0
  %.690.i = mul nsw i64 %.688.i, %quot.2.0333.i
  %.692.i = add nsw i64 %.690.i, %.1
  %.695.i = mul nsw i64 %.454.i, %.44.i
  %.697.i = add nsw i64 %.536341.i, %.695.i
  %.700.i = add nsw i64 %quot.6.0.i, %.481.i
  %1 = xor i64 %.697.i, -1
  %.712.i = add i64 %.44.i, %1
  br i1 %.602.i, label %B782.else.i, label %B782.endif.if.i, !prof !4

B1156.loopexit.i:                                 ; preds = %B2119.i, %B1158.i
  %.948.i = icmp sgt i64 %.947383391.i, 1
  br i1 %.948.i, label %B1158.i, label %B1388.i

B1158.i:                                          ; preds = %B1158.lr.ph.i, %B1156.loopexit.i
  %.947383391.i = phi i64 [ %.866.i, %B1158.lr.ph.i ], [ %.957.i, %B1156.loopexit.i ]
  %.954384390.i = phi i64 [ 0, %B1158.lr.ph.i ], [ %.961.i, %B1156.loopexit.i ]
  %.957.i = add nsw i64 %.947383391.i, -1
  %.961.i = add nuw nsw i64 %.954384390.i, 1
  br i1 %.1096379.not.i, label %B1156.loopexit.i, label %B1224.lr.ph.i

B1224.lr.ph.i:                                    ; preds = %B1158.i
  %.991.i = icmp slt i64 %.954384390.i, %.757350.i
  %.1006.i = select i1 %.991.i, i64 0, i64 %.835.i
  %"$phi1190.1.2.2.i" = add i64 %.1006.i, %.954384390.i
  %.1139.i = mul nsw i64 %"$phi1190.1.2.2.i", %.44.i
  %.1141.i = add nsw i64 %.1139.i, %.697.i
  %.1213.i = mul nsw i64 %"$phi1190.1.2.2.i", %.40.i
  %.1210.i = add i64 %.1213.i, %.213.i
  br label %B1224.i

B1224.i:                                          ; preds = %B2119.i, %B1224.lr.ph.i
  %.1102378380.i = phi i64 [ 0, %B1224.lr.ph.i ], [ %.1109.i, %B2119.i ]
  %.1109.i = add nuw nsw i64 %.1102378380.i, 1
  %.1143.i = add nsw i64 %.1141.i, %.1102378380.i
  %.1150.i = icmp sge i64 %.1143.i, %.1148.i
  %.1160.i = icmp slt i64 %.1143.i, %.1158.i
  %or.cond.i = select i1 %.1150.i, i1 %.1160.i, i1 false
  br i1 %or.cond.i, label %B1288.i, label %B2119.i

B1288.i:                                          ; preds = %B1224.i
  %.27.i.i = load i64, ptr %.124.i, align 1, !noalias !5
  %.29.i.i = icmp slt i64 %.1143.i, 0
  br i1 %.29.i.i, label %B170.i.i, label %B146.i.i

B146.i.i:                                         ; preds = %B1288.i
  %.42.i.i = load i64, ptr %.120.i, align 1, !noalias !5
  %.44.i.i = sub nsw i64 %.1143.i, %.42.i.i
  %.60.i.i = mul nsw i64 %.1143.i, %.40.i
  %.62.i.i = add nsw i64 %.60.i.i, %.692.i
  %.86.i.i = icmp slt i64 %.1143.i, %.42.i.i
  br i1 %.86.i.i, label %B1288.endif.i, label %B170.i.i

B170.i.i:                                         ; preds = %B146.i.i, %B1288.i
  %arg.i.pn.i.i = phi i64 [ %.44.i.i, %B146.i.i ], [ %.1143.i, %B1288.i ]
  %.5047.i.i = add nsw i64 %arg.i.pn.i.i, %.27.i.i
  %.101.i.i = load i64, ptr %.99.i.i, align 1, !noalias !5
  %.115.not.i.i = icmp eq i64 %.101.i.i, 0
  br i1 %.115.not.i.i, label %B266.i.i, label %B238.i.i

B238.i.i:                                         ; preds = %B170.i.i
  %.102.i.i = shl nsw i64 %.101.i.i, 3
  %.104.i.i = add nsw i64 %.102.i.i, %.4
  %.107.i.i = inttoptr i64 %.104.i.i to ptr
  %.123.i.i = getelementptr i64, ptr %.107.i.i, i64 %.5047.i.i
  %.124.i.i = load i64, ptr %.123.i.i, align 8, !noalias !5
  %.130.i.i = mul nsw i64 %.124.i.i, %.40.i
  %.134.i.i = add nsw i64 %.130.i.i, %.692.i
  br label %B1288.endif.i

B266.i.i:                                         ; preds = %B170.i.i
  %.150.i.i = load i64, ptr %.148.i.i, align 1, !noalias !5
  %.154.i.i = mul nsw i64 %.150.i.i, %.5047.i.i
  %.158.i.i = add nsw i64 %.679.i, %.154.i.i
  br label %B1288.endif.i

B1388.i:                                          ; preds = %B1156.loopexit.i, %B782.endif.endif.endif.i
  %.10764.not.i.i = icmp slt i64 %.589.i, 1
  br i1 %.10764.not.i.i, label %B1388.endif.i, label %B104.i.i

B104.i.i:                                         ; preds = %B1388.i, %B104.i.i
  %row.3.068.i.i = phi i64 [ %row.4.1.i.i, %B104.i.i ], [ 0, %B1388.i ]
  %at.3.067.i.i = phi i64 [ %at.4.1.i.i, %B104.i.i ], [ %.213.i, %B1388.i ]
  %.1136365.i.i = phi i64 [ %.120.i.i, %B104.i.i ], [ 0, %B1388.i ]
  %.120.i.i = add nuw nsw i64 %.1136365.i.i, 1
  %2 = shl i64 %.1136365.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %0, i64 %2
  store i64 %at.3.067.i.i, ptr %scevgep.i.i, align 8, !noalias !8
  %.150.i11.i = add nsw i64 %row.3.068.i.i, 1
  %.158.i12.i = add nsw i64 %at.3.067.i.i, %.151.i
  %.169.i.i = icmp eq i64 %.150.i11.i, %.44.i
  %row.4.1.i.i = select i1 %.169.i.i, i64 0, i64 %.150.i11.i
  %.177.i.i = select i1 %.169.i.i, i64 %.175.i.i, i64 0
  %at.4.1.i.i = add nsw i64 %.158.i12.i, %.177.i.i
  %exitcond.not.i.i = icmp eq i64 %.589.i, %.120.i.i
  br i1 %exitcond.not.i.i, label %B1388.endif.i, label %B104.i.i

B1508.i:                                          ; preds = %B1508.endif.i, %B1508.preheader.i
  %m.3.1.i = phi i64 [ %.1434.i, %B1508.endif.i ], [ %.320330.i, %B1508.preheader.i ]
  %.1358.i = tail call i64 @llvm.smin.i64(i64 %m.3.1.i, i64 %.1355.i)
  %.1361.i = tail call i64 @llvm.smax.i64(i64 %.320330.i, i64 %.1358.i)
  %.1363.i = sub nsw i64 %.469.i, %.1361.i
  %.1365.i = tail call i64 @llvm.smin.i64(i64 %.1363.i, i64 4)
  %.1367.i = mul nsw i64 %.1361.i, %.32.i
  %.1373.i = add i64 %.1369.i, %.1367.i
  %.1376.i = sub nsw i64 %.1361.i, %.320330.i
  %.1378.i = mul nsw i64 %.1376.i, %.155.i
  %.1380.i = add nsw i64 %.1378.i, %.218.i
  %.26.i.i = load i64, ptr %.26.i, align 1, !noalias !11
  %.30.i.i = load i64, ptr %.30.i, align 1, !noalias !11
  %.34.i.i = load i64, ptr %.108.i, align 1, !noalias !11
  %.44.i13.i = icmp eq i64 %.26.i.i, 0
  br i1 %.44.i13.i, label %B0.endif.endif.endif.endif.endif.i.i, label %B0.else.i.i, !prof !3

B218.i.i:                                         ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B218.i.i
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %B218.i.i ], [ %.1365.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B218.i.i ], [ %.1380.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B218.i.i ], [ %.5, %B0.endif.endif.endif.endif.endif.i.i ]
  %last.3.0123.i.i = phi i64 [ %last.4.1.i.i, %B218.i.i ], [ %quot.2.0107.i.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %phase.3.0122.i.i = phi i64 [ %phase.4.1.i.i, %B218.i.i ], [ %rem.3.0.i.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %.358.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.363.i.i = add nsw i64 %last.3.0123.i.i, 1
  %.367.i.i = load i64, ptr %.104.i, align 1, !noalias !11
  %.371.i.i = icmp sge i64 %phase.3.0122.i.i, %.228.i.i
  %spec.select.i.i = zext i1 %.371.i.i to i64
  %.368.i.i = sub i64 %.363.i.i, %.367.i.i
  %.385.i.i = add i64 %.368.i.i, %spec.select.i.i
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
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %.155.i
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %exitcond.not.i14.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i14.i, label %B1508.endif.i, label %B218.i.i

B0.else.i.i:                                      ; preds = %B1508.i
  %.55.i.i = icmp ne i64 %.30.i.i, -9223372036854775808
  %.56.i.i = icmp ne i64 %.26.i.i, -1
  %.57.not.i.i = or i1 %.56.i.i, %.55.i.i
  br i1 %.57.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.else.i.i, !prof !4

B0.endif.else.if.i.i:                             ; preds = %B0.else.i.i
  %.60.i18.i = sdiv i64 %.30.i.i, %.26.i.i
  %.61.i.i = srem i64 %.30.i.i, %.26.i.i
  %.62.i19.i = xor i64 %.61.i.i, %.26.i.i
  %.63.i.i = icmp slt i64 %.62.i19.i, 0
  %.64.i.i = icmp ne i64 %.61.i.i, 0
  %.65.i.i = and i1 %.64.i.i, %.63.i.i
  %.70.i.i = sext i1 %.65.i.i to i64
  %spec.select113.i.i = add i64 %.60.i18.i, %.70.i.i
  %.113.i.i = select i1 %.65.i.i, i64 %.26.i.i, i64 0
  %spec.select114.i.i = add i64 %.113.i.i, %.61.i.i
  br label %B0.endif.endif.else.i.i

B0.endif.endif.else.i.i:                          ; preds = %B0.endif.else.if.i.i, %B0.else.i.i
  %.49.0126.i.i = phi i64 [ %spec.select113.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.93.0.i.i = phi i64 [ %spec.select114.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.143.i.i = icmp ne i64 %.1373.i, -9223372036854775808
  %.145.not.i.i = or i1 %.56.i.i, %.143.i.i
  br i1 %.145.not.i.i, label %B0.endif.endif.endif.else.if.i.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.else.if.i.i:                 ; preds = %B0.endif.endif.else.i.i
  %.148.i15.i = sdiv i64 %.1373.i, %.26.i.i
  %.149.i.i = srem i64 %.1373.i, %.26.i.i
  %.150.i16.i = xor i64 %.149.i.i, %.26.i.i
  %.151.i.i = icmp slt i64 %.150.i16.i, 0
  %.152.i.i = icmp ne i64 %.149.i.i, 0
  %.153.i.i = and i1 %.152.i.i, %.151.i.i
  %.158.i17.i = sext i1 %.153.i.i to i64
  %spec.select115.i.i = add i64 %.148.i15.i, %.158.i17.i
  %.201.i.i = select i1 %.153.i.i, i64 %.26.i.i, i64 0
  %spec.select116.i.i = add i64 %.201.i.i, %.149.i.i
  br label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.else.if.i.i, %B0.endif.endif.else.i.i, %B1508.i
  %quot.2.0107.i.i = phi i64 [ 0, %B1508.i ], [ %spec.select115.i.i, %B0.endif.endif.endif.else.if.i.i ], [ 0, %B0.endif.endif.else.i.i ]
  %quot.09296105.i.i = phi i64 [ 0, %B1508.i ], [ %.49.0126.i.i, %B0.endif.endif.endif.else.if.i.i ], [ %.49.0126.i.i, %B0.endif.endif.else.i.i ]
  %rem.1.098103.i.i = phi i64 [ 0, %B1508.i ], [ %.93.0.i.i, %B0.endif.endif.endif.else.if.i.i ], [ %.93.0.i.i, %B0.endif.endif.else.i.i ]
  %rem.3.0.i.i = phi i64 [ 0, %B1508.i ], [ %spec.select116.i.i, %B0.endif.endif.endif.else.if.i.i ], [ 0, %B0.endif.endif.else.i.i ]
  %.220.i.i = load i64, ptr %.218.i.i, align 1, !noalias !11
  %.224.i.i = load i64, ptr %.104.i, align 1, !noalias !11
  %.225.i.i = add nsw i64 %.224.i.i, -1
  %.227.i.i = mul nsw i64 %.225.i.i, %.26.i.i
  %.228.i.i = sub nsw i64 %.220.i.i, %.227.i.i
  %.313119.not.i.i = icmp slt i64 %.1363.i, 1
  br i1 %.313119.not.i.i, label %B1508.endif.i, label %B218.i.i

B1936.i:                                          ; preds = %B1782.endif.endif.i, %B1936.i
  %.1573396398.i = phi i64 [ 0, %B1782.endif.endif.i ], [ %.1580.i, %B1936.i ]
  %.1580.i = add nuw nsw i64 %.1573396398.i, 1
  %.1605.i = icmp eq i64 %.1573396398.i, 0
  %.1611..i = select i1 %.1605.i, i64 %.1473.i, i64 1
  %.469..1482.i = select i1 %.1605.i, i64 %.469.i, i64 %.1482.i
  %..1611.i = select i1 %.1605.i, i64 0, i64 %.1473.i
  %"$phi1986.1.2.sroa.8.2.i" = sub nsw i64 %.469..1482.i, %.320330.i
  %.1668.i = mul nsw i64 %..1611.i, %.40.i
  %.1670.i = add nsw i64 %.1668.i, %.218.i
  %reass.add.i = add i64 %..1611.i, %.454.i
  %reass.mul.i = mul i64 %reass.add.i, %.158.i
  %.1674.i = add i64 %.1463.i, %reass.mul.i
  %.1695.i = tail call i64 @part_put_lines(i64 %.1670.i, i64 %.155.i, i64 %.1674.i, i64 %.158.i, i64 %"$phi1986.1.2.sroa.8.2.i", i64 %.1611..i), !noalias !0
  %exitcond441.not.i = icmp eq i64 %.1580.i, 2
  br i1 %exitcond441.not.i, label %B2064.i, label %B1936.i

B2064.i:                                          ; preds = %B1936.i
  %.1719.i = atomicrmw add ptr %.256.i, i64 1 monotonic, align 8, !noalias !0
  %.1721.i = load atomic i64, ptr %.258.i monotonic, align 8, !noalias !0
  %.1722.i = icmp slt i64 %.1719.i, %.1721.i
  %.1723.i = select i1 %.1722.i, i64 %.1719.i, i64 4611686018427387904
  %.1729.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.1730.i = icmp slt i64 %.1723.i, %.1729.i
  br i1 %.1730.i, label %B424.i, label %_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B2119.i:                                          ; preds = %B1288.endif.i, %B1224.i
  %exitcond.not.i = icmp eq i64 %.596.i, %.1109.i
  br i1 %exitcond.not.i, label %B1156.loopexit.i, label %B1224.i

B424.else.i:                                      ; preds = %B424.i
  %.289.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.291.not.i = or i1 %.290.i, %.289.i
  br i1 %.291.not.i, label %B424.endif.else.if.i, label %B424.endif.else.i, !prof !4

B424.endif.if.i:                                  ; preds = %B424.i
  %.319326.i = load i64, ptr %.317.i, align 1, !noalias !0
  br label %B424.endif.endif.i

B424.endif.else.i:                                ; preds = %B424.else.i
  %.319.i = load i64, ptr %.317.i, align 1, !noalias !0
  br label %B424.endif.endif.i

B424.endif.endif.i:                               ; preds = %B424.endif.else.if.i, %B424.endif.else.i, %B424.endif.if.i
  %.320330.i = phi i64 [ 0, %B424.endif.if.i ], [ 0, %B424.endif.else.i ], [ %.320444.i, %B424.endif.else.if.i ]
  %.319328.i = phi i64 [ %.319326.i, %B424.endif.if.i ], [ %.319.i, %B424.endif.else.i ], [ %.319443.i, %B424.endif.else.if.i ]
  %quot.1.0.i = phi i64 [ 0, %B424.endif.if.i ], [ 0, %B424.endif.else.i ], [ %spec.select364.i, %B424.endif.else.if.i ]
  %.382.i = icmp ne i64 %quot.1.0.i, -9223372036854775808
  %.384.not.i = or i1 %.383.i, %.382.i
  %or.cond452.i = select i1 %.371.i, i1 %.384.not.i, i1 false, !prof !14
  br i1 %or.cond452.i, label %B424.endif.endif.endif.else.if.i, label %B424.endif.endif.endif.endif.i, !prof !14

B424.endif.else.if.i:                             ; preds = %B424.else.i
  %.295.i = srem i64 %task.2.0.i, %.143.i
  %.296.i = xor i64 %.295.i, %.143.i
  %.297.i = icmp slt i64 %.296.i, 0
  %.298.i = icmp ne i64 %.295.i, 0
  %.299.i = and i1 %.298.i, %.297.i
  %.306.i = select i1 %.299.i, i64 %.143.i, i64 0
  %spec.select.i = add i64 %.306.i, %.295.i
  %.319443.i = load i64, ptr %.317.i, align 1, !noalias !0
  %.320444.i = mul nsw i64 %spec.select.i, %.319443.i
  %.341.i = sdiv i64 %task.2.0.i, %.143.i
  %.351.i = sext i1 %.299.i to i64
  %spec.select364.i = add i64 %.341.i, %.351.i
  br label %B424.endif.endif.i

B424.endif.endif.endif.endif.i:                   ; preds = %B424.endif.endif.endif.else.if.i, %B424.endif.endif.i
  %quot.2.0333.i = phi i64 [ 0, %B424.endif.endif.i ], [ %spec.select365.i, %B424.endif.endif.endif.else.if.i ]
  %rem.3.0.i = phi i64 [ 0, %B424.endif.endif.i ], [ %spec.select366.i, %B424.endif.endif.endif.else.if.i ]
  %.453.i = load i64, ptr %.451.i, align 1, !noalias !0
  %.454.i = mul nsw i64 %.453.i, %rem.3.0.i
  %.466.i = add nsw i64 %.319328.i, %.320330.i
  %.469.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.466.i)
  %.477.i = load i64, ptr %.475.i, align 1, !noalias !0
  %.479.i = sub nsw i64 %.477.i, %.454.i
  %.481.i = tail call i64 @llvm.smin.i64(i64 %.453.i, i64 %.479.i)
  %.490.i = mul nsw i64 %.320330.i, %.32.i
  %.492.i = add nsw i64 %.490.i, %.36.i
  br i1 %.496.i, label %B424.endif.endif.endif.endif.endif.endif.i, label %B424.endif.endif.endif.endif.else.i, !prof !3

B424.endif.endif.endif.else.if.i:                 ; preds = %B424.endif.endif.i
  %.387.i = sdiv i64 %quot.1.0.i, %.147.i
  %.388.i = srem i64 %quot.1.0.i, %.147.i
  %.389.i = xor i64 %.388.i, %.147.i
  %.390.i = icmp slt i64 %.389.i, 0
  %.391.i = icmp ne i64 %.388.i, 0
  %.392.i = and i1 %.391.i, %.390.i
  %.397.i = sext i1 %.392.i to i64
  %spec.select365.i = add i64 %.387.i, %.397.i
  %.440.i = select i1 %.392.i, i64 %.147.i, i64 0
  %spec.select366.i = add i64 %.440.i, %.388.i
  br label %B424.endif.endif.endif.endif.i

B424.endif.endif.endif.endif.else.i:              ; preds = %B424.endif.endif.endif.endif.i
  %.507.i = icmp ne i64 %.492.i, -9223372036854775808
  %.509.not.i = or i1 %.508.i, %.507.i
  br i1 %.509.not.i, label %B424.endif.endif.endif.endif.else.if.i, label %B424.endif.endif.endif.endif.endif.else.i, !prof !4

B424.endif.endif.endif.endif.else.if.i:           ; preds = %B424.endif.endif.endif.endif.else.i
  %.512.i = sdiv i64 %.492.i, %.28.i
  %.513.i = srem i64 %.492.i, %.28.i
  %.514.i = xor i64 %.513.i, %.28.i
  %.515.i = icmp slt i64 %.514.i, 0
  %.516.i = icmp ne i64 %.513.i, 0
  %.517.i = and i1 %.516.i, %.515.i
  %.522.i = sext i1 %.517.i to i64
  %spec.select367.i = add i64 %.512.i, %.522.i
  br label %B424.endif.endif.endif.endif.endif.else.i

B424.endif.endif.endif.endif.endif.else.i:        ; preds = %B424.endif.endif.endif.endif.else.if.i, %B424.endif.endif.endif.endif.else.i
  %.501.0.i = phi i64 [ 0, %B424.endif.endif.endif.endif.else.i ], [ %spec.select367.i, %B424.endif.endif.endif.endif.else.if.i ]
  %.541.i = add nsw i64 %.469.i, -1
  %.543.i = mul nsw i64 %.541.i, %.32.i
  %.545.i = add nsw i64 %.543.i, %.36.i
  %.560.i = icmp ne i64 %.545.i, -9223372036854775808
  %.562.not.i = or i1 %.508.i, %.560.i
  br i1 %.562.not.i, label %B424.endif.endif.endif.endif.endif.else.if.i, label %B424.endif.endif.endif.endif.endif.endif.i, !prof !4

B424.endif.endif.endif.endif.endif.endif.i:       ; preds = %B424.endif.endif.endif.endif.endif.else.if.i, %B424.endif.endif.endif.endif.endif.else.i, %B424.endif.endif.endif.endif.i
  %.28.pn.i = phi i64 [ %.501.0.i, %B424.endif.endif.endif.endif.endif.else.if.i ], [ %.501.0.i, %B424.endif.endif.endif.endif.endif.else.i ], [ 0, %B424.endif.endif.endif.endif.i ]
  %quot.5.0.i = phi i64 [ %3, %B424.endif.endif.endif.endif.endif.else.if.i ], [ 1, %B424.endif.endif.endif.endif.endif.else.i ], [ 1, %B424.endif.endif.endif.endif.i ]
  %.536341.in.i = sub i64 %.28.pn.i, %.106.i
  %.536341.neg.i = xor i64 %.536341.in.i, -1
  %.536341.i = add i64 %.536341.in.i, 1
  %.589.i = sub i64 %quot.5.0.i, %.536341.i
  %.596.i = tail call i64 @llvm.smin.i64(i64 %.589.i, i64 %.44.i)
  %.598.i = add nsw i64 %.589.i, -1
  %.613.i = icmp ne i64 %.598.i, -9223372036854775808
  %.615.not.i = or i1 %.614.i, %.613.i
  %or.cond419.i = select i1 %.602.i, i1 %.615.not.i, i1 false, !prof !14
  br i1 %or.cond419.i, label %B424.endif.endif.endif.endif.endif.endif.else.if.i, label %B424.endif.endif.endif.endif.endif.endif.endif.i, !prof !14

B424.endif.endif.endif.endif.endif.else.if.i:     ; preds = %B424.endif.endif.endif.endif.endif.else.i
  %.565.i = sdiv i64 %.545.i, %.28.i
  %.566.i = srem i64 %.545.i, %.28.i
  %.567.i = xor i64 %.566.i, %.28.i
  %.568.i = icmp slt i64 %.567.i, 0
  %.569.i = icmp ne i64 %.566.i, 0
  %.570.i = and i1 %.569.i, %.568.i
  %.575.i = sext i1 %.570.i to i64
  %spec.select368.i = add i64 %.565.i, 1
  %3 = add i64 %spec.select368.i, %.575.i
  br label %B424.endif.endif.endif.endif.endif.endif.i

B424.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B424.endif.endif.endif.endif.endif.endif.else.if.i, %B424.endif.endif.endif.endif.endif.endif.i
  %quot.6.0.i = phi i64 [ 0, %B424.endif.endif.endif.endif.endif.endif.i ], [ %spec.select369.i, %B424.endif.endif.endif.endif.endif.endif.else.if.i ]
  %.649.i = load i64, ptr %.647.i, align 1, !noalias !0
  %.650.not.i = icmp eq i64 %.649.i, 0
  br i1 %.650.not.i, label %B758.i, label %B738.i

B424.endif.endif.endif.endif.endif.endif.else.if.i: ; preds = %B424.endif.endif.endif.endif.endif.endif.i
  %.618.i = sdiv i64 %.598.i, %.44.i
  %.619.i = srem i64 %.598.i, %.44.i
  %.620.i = xor i64 %.619.i, %.44.i
  %.621.i = icmp slt i64 %.620.i, 0
  %.622.i = icmp ne i64 %.619.i, 0
  %.623.i = and i1 %.622.i, %.621.i
  %.628.i = sext i1 %.623.i to i64
  %spec.select369.i = add i64 %.618.i, %.628.i
  br label %B424.endif.endif.endif.endif.endif.endif.endif.i

B782.else.i:                                      ; preds = %B782.i
  %.727.i = icmp ne i64 %.712.i, -9223372036854775808
  %.729.not.i = or i1 %.614.i, %.727.i
  br i1 %.729.not.i, label %B782.else.if.i, label %B782.endif.else.i, !prof !4

B782.else.if.i:                                   ; preds = %B782.else.i
  %.732.i = sdiv i64 %.712.i, %.44.i
  %.733.i = srem i64 %.712.i, %.44.i
  %.734.i = xor i64 %.733.i, %.44.i
  %.735.i = icmp slt i64 %.734.i, 0
  %.736.i = icmp ne i64 %.733.i, 0
  %.737.i = and i1 %.736.i, %.735.i
  %.742.i = sext i1 %.737.i to i64
  %.721.1.i = add i64 %.732.i, %.742.i
  %.721.1.fr.i = freeze i64 %.721.1.i
  %spec.select372.i = tail call i64 @llvm.smax.i64(i64 %.721.1.fr.i, i64 0)
  br label %B782.endif.else.i

B782.endif.if.i:                                  ; preds = %B782.i
  %.757347.i = tail call i64 @llvm.smin.i64(i64 %.700.i, i64 0)
  br label %B782.endif.endif.endif.i

B782.endif.else.i:                                ; preds = %B782.else.if.i, %B782.else.i
  %4 = phi i64 [ 0, %B782.else.i ], [ %spec.select372.i, %B782.else.if.i ]
  %.757.i = tail call i64 @llvm.smin.i64(i64 %.700.i, i64 %4)
  %5 = add i64 %.697.i, %.596.i
  %.765.i = sub i64 %.122.i, %5
  %.780.i = icmp ne i64 %.765.i, -9223372036854775808
  %.782.not.i = or i1 %.614.i, %.780.i
  br i1 %.782.not.i, label %B782.endif.else.if.i, label %B782.endif.endif.endif.i, !prof !4

B782.endif.else.if.i:                             ; preds = %B782.endif.else.i
  %.785.i = sdiv i64 %.765.i, %.44.i
  %.786.i = srem i64 %.765.i, %.44.i
  %.787.i = xor i64 %.786.i, %.44.i
  %.788.i = icmp slt i64 %.787.i, 0
  %.789.i = icmp ne i64 %.786.i, 0
  %.790.i = and i1 %.789.i, %.788.i
  %.795.i = sext i1 %.790.i to i64
  %spec.select370.i = add i64 %.785.i, 1
  %6 = add i64 %spec.select370.i, %.795.i
  br label %B782.endif.endif.endif.i

B782.endif.endif.endif.i:                         ; preds = %B782.endif.else.if.i, %B782.endif.else.i, %B782.endif.if.i
  %.757350.i = phi i64 [ %.757347.i, %B782.endif.if.i ], [ %.757.i, %B782.endif.else.i ], [ %.757.i, %B782.endif.else.if.i ]
  %quot.8.0.i = phi i64 [ 1, %B782.endif.if.i ], [ 1, %B782.endif.else.i ], [ %6, %B782.endif.else.if.i ]
  %.809.i = tail call i64 @llvm.smin.i64(i64 %.700.i, i64 %quot.8.0.i)
  %.812.i = tail call i64 @llvm.smax.i64(i64 %.757350.i, i64 %.809.i)
  %.818.i = mul nsw i64 %.757350.i, %.44.i
  %.820.i = add nsw i64 %.818.i, %.697.i
  %.822.i = mul nsw i64 %.820.i, %.40.i
  %.824.i = add nsw i64 %.822.i, %.692.i
  %.830.i = mul nsw i64 %.757350.i, %.40.i
  %.832.i = add nsw i64 %.830.i, %.213.i
  %.835.i = sub i64 %.812.i, %.757350.i
  %.856.i = tail call i64 @part_take_lines(i64 %.824.i, i64 %.827.i, i64 %.596.i, i64 %.832.i, i64 %.151.i, i64 %.835.i), !noalias !0
  %.864.i = add nsw i64 %.757350.i, %.700.i
  %.866.i = sub i64 %.864.i, %.812.i
  %.948389.not.i = icmp slt i64 %.866.i, 1
  br i1 %.948389.not.i, label %B1388.i, label %B1158.lr.ph.i

B1158.lr.ph.i:                                    ; preds = %B782.endif.endif.endif.i
  %.1096379.not.i = icmp slt i64 %.596.i, 1
  br label %B1158.i

B1288.endif.i:                                    ; preds = %B266.i.i, %B238.i.i, %B146.i.i
  %address.2.0.i.i = phi i64 [ %.62.i.i, %B146.i.i ], [ %.134.i.i, %B238.i.i ], [ %.158.i.i, %B266.i.i ]
  %.1206.i = mul nsw i64 %.1102378380.i, %.151.i
  %.1214.i = add i64 %.1210.i, %.1206.i
  %.1221.i = tail call i64 @part_move(i64 %address.2.0.i.i, i64 %.1214.i), !noalias !0
  br label %B2119.i

B1388.endif.i:                                    ; preds = %B104.i.i, %B1388.i
  %.1288.i = mul nsw i64 %.481.i, %.40.i
  %.1292.i = load i64, ptr %.1290.i, align 1, !noalias !0
  %.1293.i = add i64 %.1288.i, -1
  %.1294.i = add i64 %.1293.i, %.1292.i
  %.1301.i = icmp eq i64 %.1292.i, 0
  br i1 %.1301.i, label %B1388.endif.endif.i, label %B1388.endif.else.i, !prof !3

B1388.endif.else.i:                               ; preds = %B1388.endif.i
  %.1312.i = icmp ne i64 %.1294.i, -9223372036854775808
  %.1313.i = icmp ne i64 %.1292.i, -1
  %.1314.not.i = or i1 %.1313.i, %.1312.i
  br i1 %.1314.not.i, label %B1388.endif.else.if.i, label %B1388.endif.endif.i, !prof !4

B1388.endif.endif.i:                              ; preds = %B1388.endif.else.if.i, %B1388.endif.else.i, %B1388.endif.i
  %quot.9.0.i = phi i64 [ 0, %B1388.endif.i ], [ 0, %B1388.endif.else.i ], [ %7, %B1388.endif.else.if.i ]
  %.1352.i = icmp slt i64 %.320330.i, %.469.i
  br i1 %.1352.i, label %B1508.preheader.i, label %B1782.endif.endif.i

B1508.preheader.i:                                ; preds = %B1388.endif.endif.i
  %.1355.i = add nsw i64 %.469.i, -4
  %.neg.i = mul i64 %.28.i, %.536341.neg.i
  %.1369.i = add i64 %.neg.i, %.36.i
  br label %B1508.i

B1388.endif.else.if.i:                            ; preds = %B1388.endif.else.i
  %.1317.i = sdiv i64 %.1294.i, %.1292.i
  %.1318.i = srem i64 %.1294.i, %.1292.i
  %.1319.i = xor i64 %.1318.i, %.1292.i
  %.1320.i = icmp slt i64 %.1319.i, 0
  %.1321.i = icmp ne i64 %.1318.i, 0
  %.1322.i = and i1 %.1321.i, %.1320.i
  %.1327.i = sext i1 %.1322.i to i64
  %spec.select371.i = add i64 %.1317.i, %.1327.i
  %7 = mul nsw i64 %spec.select371.i, %.1292.i
  br label %B1388.endif.endif.i

B1508.endif.i:                                    ; preds = %B218.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.1428.i = tail call i64 @part_sum_rows(i64 %.5, i64 %.1365.i, i64 %.208.i, i64 %.112.i, i64 %quot.9.0.i), !noalias !0
  %.1434.i = add nsw i64 %.1365.i, %.1361.i
  %.1438.i = icmp slt i64 %.1434.i, %.469.i
  br i1 %.1438.i, label %B1508.i, label %B1782.endif.endif.i

B1782.endif.endif.i:                              ; preds = %B1508.endif.i, %B1388.endif.endif.i
  %.1449.i = load i64, ptr %.1447.i, align 1, !noalias !0
  %.1451.i = mul nsw i64 %.1449.i, %quot.2.0333.i
  %.1462.i = mul nsw i64 %.320330.i, %.40.i
  %.1470.i = load i64, ptr %.1468.i, align 1, !noalias !0
  %.1473.i = add i64 %.481.i, -1
  %.1476.i = add i64 %.1473.i, %.454.i
  %.1478.i = mul nsw i64 %.1476.i, %.48.i
  %.1479.i = sub nsw i64 %.1470.i, %.1478.i
  %.1482.i = tail call i64 @llvm.smin.i64(i64 %.469.i, i64 %.1479.i)
  %.1459.i = add i64 %.1462.i, %.2
  %.1463.i = add i64 %.1459.i, %.1451.i
  br label %B1936.i

_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B2064.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles9polyphase15polyphase_linesB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN7convjit8_kernels5tiles9polyphase10address_ofB3v27B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN7convjit8_kernels5tiles9polyphase10address_ofB3v27B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN7convjit8_kernels5tiles9polyphase11list_placesB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx: %retptr"}
!10 = distinct !{!10, !"_ZN7convjit8_kernels5tiles9polyphase11list_placesB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxx"}
!11 = !{!12, !1}
!12 = distinct !{!12, !13, !"_ZN7convjit8_kernels5tiles9polyphase8describeB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!13 = distinct !{!13, !"_ZN7convjit8_kernels5tiles9polyphase8describeB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!14 = !{!"branch_weights", i32 9801, i32 199}
