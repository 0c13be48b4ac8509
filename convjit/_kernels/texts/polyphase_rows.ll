; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase14polyphase_rowsB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase10address_ofB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels5tiles9polyphase8describeB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

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
  %.47.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 176
  %.49.i = load i64, ptr %.47.i, align 1, !noalias !0
  %.51.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 136
  %.53.i = load i64, ptr %.51.i, align 1, !noalias !0
  %.55.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 40
  %.57.i = load i64, ptr %.55.i, align 1, !noalias !0
  %.59.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 48
  %.61.i = load i64, ptr %.59.i, align 1, !noalias !0
  %.63.i = mul nsw i64 %.61.i, %.28.i
  %.101.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 112
  %.103.i = load i64, ptr %.101.i, align 1, !noalias !0
  %.104.i = sub i64 0, %.103.i
  %.106.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 56
  %.108.i = load i64, ptr %.106.i, align 1, !noalias !0
  %.110.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 120
  %.112.i = load i64, ptr %.110.i, align 1, !noalias !0
  %.113.i = add nsw i64 %.112.i, %.108.i
  %.121.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 152
  %.123.i = load i64, ptr %.121.i, align 1, !noalias !0
  %.124.i = add nsw i64 %.123.i, %.5
  %.132.i = inttoptr i64 %.6 to ptr
  %.133.i = atomicrmw add ptr %.132.i, i64 1 monotonic, align 8, !noalias !0
  %.134.i = getelementptr i8, ptr %.132.i, i64 8
  %.135.i = load atomic i64, ptr %.134.i monotonic, align 8, !noalias !0
  %.136.i = icmp slt i64 %.133.i, %.135.i
  %.137.i = select i1 %.136.i, i64 %.133.i, i64 4611686018427387904
  %.144.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.145.i = icmp slt i64 %.137.i, %.144.i
  br i1 %.145.i, label %B296.preheader.i, label %_ZN7convjit8_kernels5tiles9polyphase14polyphase_rowsB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B296.preheader.i:                                 ; preds = %.8
  %.154.i = icmp ne i64 %.49.i, 0
  %.239.i = icmp ne i64 %.53.i, 0
  %.322.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 144
  %.336.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 64
  %.345.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 184
  %.353.i = add nsw i64 %.49.i, -1
  %.387.i = icmp ne i64 %.28.i, 0
  %.489.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 72
  %.502.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 88
  %.508.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 104
  %.520.i = inttoptr i64 %.124.i to ptr
  %.166.i = icmp ne i64 %.49.i, -1
  %.251.i = icmp ne i64 %.53.i, -1
  %.365.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 168
  %.399.i = icmp ne i64 %.28.i, -1
  %.647.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 160
  %.694.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 80
  %.99.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 128
  %.148.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 96
  %.218.i.i = getelementptr inbounds nuw i8, ptr %.21.i, i64 32
  br label %B296.i

B296.i:                                           ; preds = %B1344.i, %B296.preheader.i
  %task.2.0.i = phi i64 [ %.994.i, %B1344.i ], [ %.137.i, %B296.preheader.i ]
  %.165.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.167.not.i = or i1 %.166.i, %.165.i
  %or.cond235.i = and i1 %.154.i, %.167.not.i
  br i1 %or.cond235.i, label %B296.endif.else.if.i, label %B296.endif.endif.i, !prof !3

B466.i:                                           ; preds = %B296.endif.endif.endif.endif.i
  %.367.i = load i64, ptr %.365.i, align 1, !noalias !0
  %.369.i = sub nsw i64 %.367.i, %.348.i
  br label %B484.i

B484.i:                                           ; preds = %B296.endif.endif.endif.endif.i, %B466.i
  %"$phi484.0.2.1.i" = phi i64 [ %.369.i, %B466.i ], [ %.347.i, %B296.endif.endif.endif.endif.i ]
  %.381.i = mul nsw i64 %.325.i, %.32.i
  %.383.i = add nsw i64 %.381.i, %.36.i
  %.398.i = icmp ne i64 %.383.i, -9223372036854775808
  %.400.not.i = or i1 %.399.i, %.398.i
  %or.cond.i = select i1 %.387.i, i1 %.400.not.i, i1 false, !prof !3
  br i1 %or.cond.i, label %B484.else.if.i, label %B484.endif.i, !prof !3

B756.i:                                           ; preds = %B484.endif.endif.endif.i, %B756.endif.i
  %.606192196.i = phi i64 [ %.616.i, %B756.endif.i ], [ %.562.i, %B484.endif.endif.endif.i ]
  %.613193195.i = phi i64 [ %.620.i, %B756.endif.i ], [ %.430.i, %B484.endif.endif.endif.i ]
  %.649.i = load i64, ptr %.647.i, align 1, !noalias !0
  %.27.i.i = load i64, ptr %.101.i, align 1, !noalias !4
  %.29.i.i = icmp slt i64 %.613193195.i, 0
  br i1 %.29.i.i, label %B170.i.i, label %B146.i.i

B146.i.i:                                         ; preds = %B756.i
  %.42.i.i = load i64, ptr %.106.i, align 1, !noalias !4
  %.44.i.i = sub nsw i64 %.613193195.i, %.42.i.i
  %.60.i.i = mul nsw i64 %.649.i, %.613193195.i
  %.62.i.i = add nsw i64 %.60.i.i, %.497.i
  %.86.i.i = icmp slt i64 %.613193195.i, %.42.i.i
  br i1 %.86.i.i, label %B756.endif.i, label %B170.i.i

B170.i.i:                                         ; preds = %B146.i.i, %B756.i
  %arg.i.pn.i.i = phi i64 [ %.44.i.i, %B146.i.i ], [ %.613193195.i, %B756.i ]
  %.5047.i.i = add nsw i64 %arg.i.pn.i.i, %.27.i.i
  %.101.i.i = load i64, ptr %.99.i.i, align 1, !noalias !4
  %.115.not.i.i = icmp eq i64 %.101.i.i, 0
  br i1 %.115.not.i.i, label %B266.i.i, label %B238.i.i

B238.i.i:                                         ; preds = %B170.i.i
  %.102.i.i = shl nsw i64 %.101.i.i, 3
  %.104.i.i = add nsw i64 %.102.i.i, %.4
  %.107.i.i = inttoptr i64 %.104.i.i to ptr
  %.123.i.i = getelementptr i64, ptr %.107.i.i, i64 %.5047.i.i
  %.124.i.i = load i64, ptr %.123.i.i, align 8, !noalias !4
  %.130.i.i = mul nsw i64 %.124.i.i, %.649.i
  %.134.i.i = add nsw i64 %.130.i.i, %.497.i
  br label %B756.endif.i

B266.i.i:                                         ; preds = %B170.i.i
  %.150.i.i = load i64, ptr %.148.i.i, align 1, !noalias !4
  %.154.i.i = mul nsw i64 %.150.i.i, %.5047.i.i
  %.158.i.i = add nsw i64 %.515.i, %.154.i.i
  br label %B756.endif.i

B820.i:                                           ; preds = %B756.endif.i, %B484.endif.endif.endif.i
  %.715.i = icmp slt i64 %.325.i, %.340.i
  br i1 %.715.i, label %B868.preheader.i, label %B1344.i

B868.preheader.i:                                 ; preds = %B820.i
  %.696.i = load i64, ptr %.694.i, align 1, !noalias !0
  %.698.i = mul nsw i64 %.696.i, %quot.2.0175.i
  %.721.i = add nsw i64 %.340.i, -4
  %.702.i = add i64 %.348.i, %.2
  %.704.i = add i64 %.702.i, %.698.i
  %.929.i = shl nsw i64 %.430.i, 3
  %.931.i = sub nsw i64 %.124.i, %.929.i
  br label %B868.i

B868.i:                                           ; preds = %B1270.i, %B868.preheader.i
  %m.3.1.i = phi i64 [ %.959.i, %B1270.i ], [ %.325.i, %B868.preheader.i ]
  %.724.i = tail call i64 @llvm.smin.i64(i64 %m.3.1.i, i64 %.721.i)
  %.729.i = tail call i64 @llvm.smax.i64(i64 %.325.i, i64 %.724.i)
  %.735.i = sub nsw i64 %.340.i, %.729.i
  %.737.i = tail call i64 @llvm.smin.i64(i64 %.735.i, i64 4)
  %.744.i = mul nsw i64 %.729.i, %.32.i
  %.746.i = add nsw i64 %.744.i, %.36.i
  %.750.i = load i64, ptr %.365.i, align 1, !noalias !0
  %.752.i = mul nsw i64 %.729.i, %.750.i
  %.754.i = add nsw i64 %.704.i, %.752.i
  %.26.i.i = load i64, ptr %.26.i, align 1, !noalias !7
  %.30.i.i = load i64, ptr %.30.i, align 1, !noalias !7
  %.34.i.i = load i64, ptr %.59.i, align 1, !noalias !7
  %.44.i8.i = icmp eq i64 %.26.i.i, 0
  br i1 %.44.i8.i, label %B0.endif.endif.endif.endif.endif.i.i, label %B0.else.i.i, !prof !10

B218.i.i:                                         ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B218.i.i
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %B218.i.i ], [ %.737.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B218.i.i ], [ %.754.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B218.i.i ], [ %.5, %B0.endif.endif.endif.endif.endif.i.i ]
  %last.3.0123.i.i = phi i64 [ %last.4.1.i.i, %B218.i.i ], [ %quot.2.0107.i.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %phase.3.0122.i.i = phi i64 [ %phase.4.1.i.i, %B218.i.i ], [ %rem.3.0.i.i, %B0.endif.endif.endif.endif.endif.i.i ]
  %.358.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.363.i.i = add nsw i64 %last.3.0123.i.i, 1
  %.367.i.i = load i64, ptr %.55.i, align 1, !noalias !7
  %.371.i.i = icmp sge i64 %phase.3.0122.i.i, %.228.i.i
  %spec.select.i.i = zext i1 %.371.i.i to i64
  %.368.i.i = sub i64 %.363.i.i, %.367.i.i
  %.385.i.i = add i64 %.368.i.i, %spec.select.i.i
  store i64 %.385.i.i, ptr %.358.i.i, align 8, !noalias !7
  %.396.i.i = getelementptr i8, ptr %.358.i.i, i64 8
  store i64 %.363.i.i, ptr %.396.i.i, align 8, !noalias !7
  %.400.i.i = mul nsw i64 %last.3.0123.i.i, %.26.i.i
  %.402.i.i = add nsw i64 %.400.i.i, %phase.3.0122.i.i
  %.404.i.i = mul nsw i64 %.402.i.i, %.34.i.i
  %.406.i.i = add nsw i64 %.404.i.i, %.3
  %.408.i.i = getelementptr i8, ptr %.358.i.i, i64 16
  store i64 %.406.i.i, ptr %.408.i.i, align 8, !noalias !7
  %.418.i.i = getelementptr i8, ptr %.358.i.i, i64 24
  store i64 %lsr.iv1.i.i, ptr %.418.i.i, align 8, !noalias !7
  %.424.i.i = add nsw i64 %last.3.0123.i.i, %quot.09296105.i.i
  %.436.i.i = add nsw i64 %phase.3.0122.i.i, %rem.1.098103.i.i
  %.448.not.i.i = icmp sge i64 %.436.i.i, %.26.i.i
  %.458.i.i = zext i1 %.448.not.i.i to i64
  %last.4.1.i.i = add nsw i64 %.424.i.i, %.458.i.i
  %.452.i.i = select i1 %.448.not.i.i, i64 %.26.i.i, i64 0
  %phase.4.1.i.i = sub nsw i64 %.436.i.i, %.452.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 32
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, %.750.i
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i.i, label %B1110.i, label %B218.i.i

B0.else.i.i:                                      ; preds = %B868.i
  %.55.i.i = icmp ne i64 %.30.i.i, -9223372036854775808
  %.56.i.i = icmp ne i64 %.26.i.i, -1
  %.57.not.i.i = or i1 %.56.i.i, %.55.i.i
  br i1 %.57.not.i.i, label %B0.endif.else.if.i.i, label %B0.endif.endif.else.i.i, !prof !11

B0.endif.else.if.i.i:                             ; preds = %B0.else.i.i
  %.60.i12.i = sdiv i64 %.30.i.i, %.26.i.i
  %.61.i.i = srem i64 %.30.i.i, %.26.i.i
  %.62.i13.i = xor i64 %.61.i.i, %.26.i.i
  %.63.i.i = icmp slt i64 %.62.i13.i, 0
  %.64.i.i = icmp ne i64 %.61.i.i, 0
  %.65.i.i = and i1 %.64.i.i, %.63.i.i
  %.70.i.i = sext i1 %.65.i.i to i64
  %spec.select113.i.i = add i64 %.60.i12.i, %.70.i.i
  %.113.i.i = select i1 %.65.i.i, i64 %.26.i.i, i64 0
  %spec.select114.i.i = add i64 %.113.i.i, %.61.i.i
  br label %B0.endif.endif.else.i.i

B0.endif.endif.else.i.i:                          ; preds = %B0.endif.else.if.i.i, %B0.else.i.i
  %.49.0126.i.i = phi i64 [ %spec.select113.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.93.0.i.i = phi i64 [ %spec.select114.i.i, %B0.endif.else.if.i.i ], [ 0, %B0.else.i.i ]
  %.143.i.i = icmp ne i64 %.746.i, -9223372036854775808
  %.145.not.i.i = or i1 %.56.i.i, %.143.i.i
  br i1 %.145.not.i.i, label %B0.endif.endif.endif.else.if.i.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !11

B0.endif.endif.endif.else.if.i.i:                 ; preds = %B0.endif.endif.else.i.i
  %.148.i9.i = sdiv i64 %.746.i, %.26.i.i
  %.149.i.i = srem i64 %.746.i, %.26.i.i
  %.150.i10.i = xor i64 %.149.i.i, %.26.i.i
  %.151.i.i = icmp slt i64 %.150.i10.i, 0
  %.152.i.i = icmp ne i64 %.149.i.i, 0
  %.153.i.i = and i1 %.152.i.i, %.151.i.i
  %.158.i11.i = sext i1 %.153.i.i to i64
  %spec.select115.i.i = add i64 %.148.i9.i, %.158.i11.i
  %.201.i.i = select i1 %.153.i.i, i64 %.26.i.i, i64 0
  %spec.select116.i.i = add i64 %.201.i.i, %.149.i.i
  br label %B0.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.else.if.i.i, %B0.endif.endif.else.i.i, %B868.i
  %quot.2.0107.i.i = phi i64 [ 0, %B868.i ], [ %spec.select115.i.i, %B0.endif.endif.endif.else.if.i.i ], [ 0, %B0.endif.endif.else.i.i ]
  %quot.09296105.i.i = phi i64 [ 0, %B868.i ], [ %.49.0126.i.i, %B0.endif.endif.endif.else.if.i.i ], [ %.49.0126.i.i, %B0.endif.endif.else.i.i ]
  %rem.1.098103.i.i = phi i64 [ 0, %B868.i ], [ %.93.0.i.i, %B0.endif.endif.endif.else.if.i.i ], [ %.93.0.i.i, %B0.endif.endif.else.i.i ]
  %rem.3.0.i.i = phi i64 [ 0, %B868.i ], [ %spec.select116.i.i, %B0.endif.endif.endif.else.if.i.i ], [ 0, %B0.endif.endif.else.i.i ]
  %.220.i.i = load i64, ptr %.218.i.i, align 1, !noalias !7
  %.224.i.i = load i64, ptr %.55.i, align 1, !noalias !7
  %.225.i.i = add nsw i64 %.224.i.i, -1
  %.227.i.i = mul nsw i64 %.225.i.i, %.26.i.i
  %.228.i.i = sub nsw i64 %.220.i.i, %.227.i.i
  %.313119.not.i.i = icmp slt i64 %.735.i, 1
  br i1 %.313119.not.i.i, label %B1270.i, label %B218.i.i

B1110.i:                                          ; preds = %B218.i.i, %B1110.i
  %.866198202.i = phi i64 [ %.876.i, %B1110.i ], [ %.737.i, %B218.i.i ]
  %.873199201.i = phi i64 [ %.880.i, %B1110.i ], [ 0, %B218.i.i ]
  %.876.i = add nsw i64 %.866198202.i, -1
  %.880.i = add nuw nsw i64 %.873199201.i, 1
  %.905.i = shl nsw i64 %.873199201.i, 5
  %.907.i = add nsw i64 %.905.i, %.5
  %.908.i = inttoptr i64 %.907.i to ptr
  %.910.i = load i64, ptr %.908.i, align 8, !noalias !0
  %.913.i = tail call i64 @llvm.smax.i64(i64 %.430.i, i64 %.910.i)
  %.914.i = getelementptr i8, ptr %.908.i, i64 8
  %.915.i = load i64, ptr %.914.i, align 8, !noalias !0
  %.918.i = tail call i64 @llvm.smin.i64(i64 %.484.i, i64 %.915.i)
  store i64 %.913.i, ptr %.908.i, align 8, !noalias !0
  store i64 %.918.i, ptr %.914.i, align 8, !noalias !0
  %.867.i = icmp samesign ugt i64 %.866198202.i, 1
  br i1 %.867.i, label %B1110.i, label %B1270.i

B1270.i:                                          ; preds = %B1110.i, %B0.endif.endif.endif.endif.endif.i.i
  %.951.i = tail call i64 @part_sum_rows(i64 %.5, i64 %.737.i, i64 %.931.i, i64 %.63.i, i64 %"$phi484.0.2.1.i"), !noalias !0
  %.959.i = add nsw i64 %.737.i, %.729.i
  %.967.i = icmp slt i64 %.959.i, %.340.i
  br i1 %.967.i, label %B868.i, label %B1344.i

B1344.i:                                          ; preds = %B1270.i, %B820.i
  %.990.i = atomicrmw add ptr %.132.i, i64 1 monotonic, align 8, !noalias !0
  %.992.i = load atomic i64, ptr %.134.i monotonic, align 8, !noalias !0
  %.993.i = icmp slt i64 %.990.i, %.992.i
  %.994.i = select i1 %.993.i, i64 %.990.i, i64 4611686018427387904
  %.1000.i = load i64, ptr %.21.i, align 1, !noalias !0
  %.1001.i = icmp slt i64 %.994.i, %.1000.i
  br i1 %.1001.i, label %B296.i, label %_ZN7convjit8_kernels5tiles9polyphase14polyphase_rowsB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B296.endif.endif.i:                               ; preds = %B296.endif.else.if.i, %B296.i
  %rem.0172.i = phi i64 [ 0, %B296.i ], [ %spec.select.i, %B296.endif.else.if.i ]
  %quot.1.0.i = phi i64 [ 0, %B296.i ], [ %spec.select185.i, %B296.endif.else.if.i ]
  %.250.i = icmp ne i64 %quot.1.0.i, -9223372036854775808
  %.252.not.i = or i1 %.251.i, %.250.i
  %or.cond236.i = select i1 %.239.i, i1 %.252.not.i, i1 false, !prof !3
  br i1 %or.cond236.i, label %B296.endif.endif.endif.else.if.i, label %B296.endif.endif.endif.endif.i, !prof !3

B296.endif.else.if.i:                             ; preds = %B296.i
  %.171.i = srem i64 %task.2.0.i, %.49.i
  %.172.i = xor i64 %.171.i, %.49.i
  %.173.i = icmp slt i64 %.172.i, 0
  %.174.i = icmp ne i64 %.171.i, 0
  %.175.i = and i1 %.174.i, %.173.i
  %.182.i = select i1 %.175.i, i64 %.49.i, i64 0
  %spec.select.i = add i64 %.182.i, %.171.i
  %.212.i = sdiv i64 %task.2.0.i, %.49.i
  %.222.i = sext i1 %.175.i to i64
  %spec.select185.i = add i64 %.212.i, %.222.i
  br label %B296.endif.endif.i

B296.endif.endif.endif.endif.i:                   ; preds = %B296.endif.endif.endif.else.if.i, %B296.endif.endif.i
  %quot.2.0175.i = phi i64 [ 0, %B296.endif.endif.i ], [ %spec.select186.i, %B296.endif.endif.endif.else.if.i ]
  %rem.3.0.i = phi i64 [ 0, %B296.endif.endif.i ], [ %spec.select187.i, %B296.endif.endif.endif.else.if.i ]
  %.324.i = load i64, ptr %.322.i, align 1, !noalias !0
  %.325.i = mul nsw i64 %.324.i, %rem.3.0.i
  %.334.i = add nsw i64 %.325.i, %.324.i
  %.338.i = load i64, ptr %.336.i, align 1, !noalias !0
  %.340.i = tail call i64 @llvm.smin.i64(i64 %.334.i, i64 %.338.i)
  %.347.i = load i64, ptr %.345.i, align 1, !noalias !0
  %.348.i = mul nsw i64 %.347.i, %rem.0172.i
  %.354.i = icmp slt i64 %rem.0172.i, %.353.i
  br i1 %.354.i, label %B484.i, label %B466.i

B296.endif.endif.endif.else.if.i:                 ; preds = %B296.endif.endif.i
  %.255.i = sdiv i64 %quot.1.0.i, %.53.i
  %.256.i = srem i64 %quot.1.0.i, %.53.i
  %.257.i = xor i64 %.256.i, %.53.i
  %.258.i = icmp slt i64 %.257.i, 0
  %.259.i = icmp ne i64 %.256.i, 0
  %.260.i = and i1 %.259.i, %.258.i
  %.265.i = sext i1 %.260.i to i64
  %spec.select186.i = add i64 %.255.i, %.265.i
  %.308.i = select i1 %.260.i, i64 %.53.i, i64 0
  %spec.select187.i = add i64 %.308.i, %.256.i
  br label %B296.endif.endif.endif.endif.i

B484.endif.i:                                     ; preds = %B484.else.if.i, %B484.i
  %quot.4.0.i = phi i64 [ 0, %B484.i ], [ %spec.select188.i, %B484.else.if.i ]
  %reass.sub = sub i64 %quot.4.0.i, %.57.i
  %.427.i = add i64 %reass.sub, 1
  %.430.i = tail call i64 @llvm.smax.i64(i64 %.427.i, i64 %.104.i)
  %.435.i = add nsw i64 %.340.i, -1
  %.437.i = mul nsw i64 %.435.i, %.32.i
  %.439.i = add nsw i64 %.437.i, %.36.i
  %.454.i = icmp ne i64 %.439.i, -9223372036854775808
  %.456.not.i = or i1 %.399.i, %.454.i
  %or.cond220.i = select i1 %.387.i, i1 %.456.not.i, i1 false, !prof !3
  br i1 %or.cond220.i, label %B484.endif.else.if.i, label %B484.endif.endif.endif.i, !prof !3

B484.else.if.i:                                   ; preds = %B484.i
  %.403.i = sdiv i64 %.383.i, %.28.i
  %.404.i = srem i64 %.383.i, %.28.i
  %.405.i = xor i64 %.404.i, %.28.i
  %.406.i = icmp slt i64 %.405.i, 0
  %.407.i = icmp ne i64 %.404.i, 0
  %.408.i = and i1 %.407.i, %.406.i
  %.413.i = sext i1 %.408.i to i64
  %spec.select188.i = add i64 %.403.i, %.413.i
  br label %B484.endif.i

B484.endif.else.if.i:                             ; preds = %B484.endif.i
  %.459.i = sdiv i64 %.439.i, %.28.i
  %.460.i = srem i64 %.439.i, %.28.i
  %.461.i = xor i64 %.460.i, %.28.i
  %.462.i = icmp slt i64 %.461.i, 0
  %.463.i = icmp ne i64 %.460.i, 0
  %.464.i = and i1 %.463.i, %.462.i
  %.469.i = sext i1 %.464.i to i64
  %spec.select189.i = add i64 %.459.i, 1
  %0 = add i64 %spec.select189.i, %.469.i
  br label %B484.endif.endif.endif.i

B484.endif.endif.endif.i:                         ; preds = %B484.endif.else.if.i, %B484.endif.i
  %quot.5.0.i = phi i64 [ 1, %B484.endif.i ], [ %0, %B484.endif.else.if.i ]
  %.484.i = tail call i64 @llvm.smin.i64(i64 %.113.i, i64 %quot.5.0.i)
  %.491.i = load i64, ptr %.489.i, align 1, !noalias !0
  %.493.i = mul nsw i64 %.491.i, %quot.2.0175.i
  %.495.i = add i64 %.348.i, %.1
  %.497.i = add i64 %.495.i, %.493.i
  %.504.i = load i64, ptr %.502.i, align 1, !noalias !0
  %.510.i = load i64, ptr %.508.i, align 1, !noalias !0
  %.512.i = mul nsw i64 %.510.i, %quot.2.0175.i
  %.506.i = add i64 %.348.i, %.3
  %.513.i = add i64 %.506.i, %.504.i
  %.515.i = add i64 %.513.i, %.512.i
  %.562.i = sub i64 %.484.i, %.430.i
  %.607194.not.i = icmp slt i64 %.562.i, 1
  br i1 %.607194.not.i, label %B820.i, label %B756.i

B756.endif.i:                                     ; preds = %B266.i.i, %B238.i.i, %B146.i.i
  %address.2.0.i.i = phi i64 [ %.62.i.i, %B146.i.i ], [ %.134.i.i, %B238.i.i ], [ %.158.i.i, %B266.i.i ]
  %.620.i = add i64 %.613193195.i, 1
  %.616.i = add nsw i64 %.606192196.i, -1
  %.678.i = sub nsw i64 %.613193195.i, %.430.i
  %.680.i = getelementptr i64, ptr %.520.i, i64 %.678.i
  store i64 %address.2.0.i.i, ptr %.680.i, align 8, !noalias !0
  %.607.i = icmp sgt i64 %.606192196.i, 1
  br i1 %.607.i, label %B756.i, label %B820.i

_ZN7convjit8_kernels5tiles9polyphase14polyphase_rowsB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B1344.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles9polyphase14polyphase_rowsB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles9polyphase14polyphase_rowsB3v30B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 9801, i32 199}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN7convjit8_kernels5tiles9polyphase10address_ofB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx: %retptr"}
!6 = distinct !{!6, !"_ZN7convjit8_kernels5tiles9polyphase10address_ofB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxx"}
!7 = !{!8, !1}
!8 = distinct !{!8, !9, !"_ZN7convjit8_kernels5tiles9polyphase8describeB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx: %retptr"}
!9 = distinct !{!9, !"_ZN7convjit8_kernels5tiles9polyphase8describeB3v32B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxxxxxx"}
!10 = !{!"branch_weights", i32 1, i32 99}
!11 = !{!"branch_weights", i32 99, i32 1}
