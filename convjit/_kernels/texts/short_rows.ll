; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

declare i64 @part_put_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #2 {
.8:
  %.20.i = inttoptr i64 %.4 to ptr
  %.25.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.27.i = load i64, ptr %.25.i, align 1, !noalias !0
  %.28.i = shl nsw i64 %.27.i, 3
  %.29.i = add nsw i64 %.28.i, %.4
  %.34.i = inttoptr i64 %.29.i to ptr
  %.39.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 8
  %.41.i = load i64, ptr %.39.i, align 1, !noalias !0
  %.43.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 288
  %.45.i = load i64, ptr %.43.i, align 1, !noalias !0
  %.47.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 40
  %.49.i = load i64, ptr %.47.i, align 1, !noalias !0
  %.51.i = add nsw i64 %.49.i, %.5
  %.62.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 24
  %.64.i = load i64, ptr %.62.i, align 1, !noalias !0
  %0 = add i64 %.64.i, %.27.i
  %1 = shl i64 %0, 3
  %.67.i = add i64 %1, %.4
  %.68.i = inttoptr i64 %.67.i to ptr
  %.70.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 24
  %.72.i = load i64, ptr %.70.i, align 1, !noalias !0
  %.73.i = shl nsw i64 %.72.i, 3
  %.74.i = add nsw i64 %.73.i, %.4
  %.75.i = inttoptr i64 %.74.i to ptr
  %.85.i = icmp eq i64 %.45.i, 0
  br i1 %.85.i, label %B0.endif.i, label %B0.else.if.i, !prof !4

B548.i:                                           ; preds = %B352.endif.i, %B548.i
  %first.2.1240.i = phi i64 [ %.332.i, %B548.i ], [ %.196.i, %B352.endif.i ]
  %rows.2.1239.i = phi i64 [ %.346.i, %B548.i ], [ 1, %B352.endif.i ]
  %.291235237.i = phi i64 [ %.298.i, %B548.i ], [ 0, %B352.endif.i ]
  %.298.i = add nuw nsw i64 %.291235237.i, 1
  %.325.idx.i = shl i64 %.291235237.i, 4
  %.325.i = getelementptr i8, ptr %.166.i, i64 %.325.idx.i
  %.326.i = load i64, ptr %.325.i, align 8, !noalias !0
  %.328.i = getelementptr i64, ptr %.68.i, i64 %.291235237.i
  %.329.i = load i64, ptr %.328.i, align 8, !noalias !0
  %.330.i = mul nsw i64 %.329.i, %.326.i
  %.332.i = sub nsw i64 %first.2.1240.i, %.330.i
  %.338.i = getelementptr i8, ptr %.325.i, i64 8
  %.339.i = load i64, ptr %.338.i, align 8, !noalias !0
  %.344.i = sub nsw i64 %.339.i, %.326.i
  %.346.i = mul nsw i64 %.344.i, %rows.2.1239.i
  %exitcond.not.i = icmp eq i64 %.41.i, %.298.i
  br i1 %exitcond.not.i, label %B656.i, label %B548.i

B656.i:                                           ; preds = %B548.i, %B352.endif.i
  %rows.2.1.lcssa.i = phi i64 [ 1, %B352.endif.i ], [ %.346.i, %B548.i ]
  %first.2.1.lcssa.i = phi i64 [ %.196.i, %B352.endif.i ], [ %.332.i, %B548.i ]
  %.355.i = add nsw i64 %b.2.0.i, 1
  store i64 %b.2.0.i, ptr %.358.i, align 8, !noalias !0
  store i64 %.355.i, ptr %.360.i, align 8, !noalias !0
  %.367.i = load i64, ptr %.365.i, align 1, !noalias !0
  %.371.i = load i64, ptr %.369.i, align 1, !noalias !0
  %.373.i = add nsw i64 %.371.i, %.5
  %.397.i = inttoptr i64 %.367.i to ptr
  %.398.i = tail call i64 %.397.i(i64 %.1, i64 %first.2.1.lcssa.i, i64 %.3, i64 %.29.i, i64 %.373.i, i64 %.51.i), !noalias !0
  %.406.i = add nsw i64 %.398.i, %status.2.0.i
  %.453.i = sub i64 %.180.i, %.174.i
  %.454.i = icmp sgt i64 %.453.i, 0
  br i1 %.457.i, label %_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit, label %B656.endif.i, !prof !4

B810.i:                                           ; preds = %B810.lr.ph.i, %B1420.i
  %.496260270.i = phi i64 [ %.475.i, %B810.lr.ph.i ], [ %.506.i, %B1420.i ]
  %.503261269.i = phi i64 [ %.174.i, %B810.lr.ph.i ], [ %.510.i, %B1420.i ]
  %.506.i = add nsw i64 %.496260270.i, -1
  %.510.i = add i64 %.503261269.i, %quot.0.i
  br i1 %.542.i, label %B830.endif.preheader.i, label %B1420.i

B830.endif.preheader.i:                           ; preds = %B810.i
  %.549.i = mul nsw i64 %.503261269.i, %.45.i
  %.551.i = add nsw i64 %.549.i, %first.2.1.lcssa.i
  %.898.i = sub nsw i64 %.180.i, %.503261269.i
  %.901.i = tail call i64 @llvm.smin.i64(i64 %quot.0.i, i64 %.898.i)
  br label %B830.endif.i

B918.i:                                           ; preds = %B830.endif.i, %B918.endif.endif.i
  %source.2.4251.i = phi i64 [ %.793.i, %B918.endif.endif.i ], [ %.551.i, %B830.endif.i ]
  %target.2.4250.i = phi i64 [ %.801.i, %B918.endif.endif.i ], [ %.559.i, %B830.endif.i ]
  %rest.2.4249.i = phi i64 [ %quot.2.0.i, %B918.endif.endif.i ], [ %row.2.2.i, %B830.endif.i ]
  %.650244248.i = phi i64 [ %.660.i, %B918.endif.endif.i ], [ %.41.i, %B830.endif.i ]
  %.657245247.i = phi i64 [ %.664.i, %B918.endif.endif.i ], [ %.571.i, %B830.endif.i ]
  %.660.i = add nsw i64 %.650244248.i, -1
  %.664.i = add nsw i64 %.657245247.i, -1
  %.idx.i = shl i64 %.657245247.i, 4
  %2 = getelementptr i8, ptr %.166.i, i64 %.idx.i
  %.692.i = getelementptr i8, ptr %2, i64 8
  %.693.i = load i64, ptr %.692.i, align 8, !noalias !0
  %.697.i = load i64, ptr %2, align 8, !noalias !0
  %.698.i = sub nsw i64 %.693.i, %.697.i
  %.706.i = icmp eq i64 %.693.i, %.697.i
  br i1 %.706.i, label %B918.endif.endif.i, label %B918.else.i, !prof !4

B1074.i:                                          ; preds = %B918.endif.endif.i, %B830.endif.i
  %target.2.4.lcssa.i = phi i64 [ %.559.i, %B830.endif.i ], [ %.801.i, %B918.endif.endif.i ]
  %source.2.4.lcssa.i = phi i64 [ %.551.i, %B830.endif.i ], [ %.793.i, %B918.endif.endif.i ]
  %.816.i = load i64, ptr %.815.i, align 8, !noalias !0
  %.822.i = load i64, ptr %.821.i, align 8, !noalias !0
  %.823.i = sub nsw i64 %.816.i, %.822.i
  %.831.i = load i64, ptr %.830.i, align 8, !noalias !0
  %.833.i = icmp eq i64 %.831.i, %.45.i
  br i1 %.833.i, label %B1162.i, label %B1180.i

B1162.i:                                          ; preds = %B1074.i
  %.839.i = icmp eq i64 %.816.i, %.822.i
  br i1 %.839.i, label %B1162.endif.i, label %B1162.else.i, !prof !4

B1180.i:                                          ; preds = %B1162.endif.i, %B1074.i
  %"$phi1180.1.2.4.i" = phi i64 [ %.878.i, %B1162.endif.i ], [ 1, %B1074.i ]
  %.912.i = mul i64 %.910.i, %"$phi1180.1.2.4.i"
  %.913.not.i = icmp sgt i64 %.555.i, %.912.i
  br i1 %.913.not.i, label %B1326.i, label %B1254.i

B1254.i:                                          ; preds = %B1180.i
  %.920.i = mul nsw i64 %.555.i, %quot.0.i
  %.922.i = add nsw i64 %target.2.4.lcssa.i, %.920.i
  %.928.i = mul nsw i64 %.555.i, %.901.i
  %.931256.i = icmp sgt i64 %.928.i, 0
  br i1 %.931256.i, label %body.i, label %B1326.i

B1326.i:                                          ; preds = %body.i, %B1254.i, %B1180.i
  %.943.i = load i64, ptr %.942.i, align 8, !noalias !0
  %.976.i = tail call i64 @part_put_lines(i64 %source.2.4.lcssa.i, i64 %.943.i, i64 %target.2.4.lcssa.i, i64 %.555.i, i64 %"$phi1180.1.2.4.i", i64 %.901.i), !noalias !0
  %.985.i = add nsw i64 %"$phi1180.1.2.4.i", %row.2.2.i
  %.991.i = icmp slt i64 %.985.i, %rows.2.1.lcssa.i
  br i1 %.991.i, label %B830.endif.i, label %B1420.i

B1420.i:                                          ; preds = %B1326.i, %B810.i
  %.497.i = icmp sgt i64 %.496260270.i, 1
  br i1 %.497.i, label %B810.i, label %B1424.i

B1424.i:                                          ; preds = %B1420.i, %B656.endif.endif.i, %B656.endif.i
  %.1025.i = atomicrmw add ptr %.133.i, i64 1 monotonic, align 8, !noalias !0
  %.1027.i = load atomic i64, ptr %.135.i monotonic, align 8, !noalias !0
  %.1028.i = icmp slt i64 %.1025.i, %.1027.i
  %.1029.i = select i1 %.1028.i, i64 %.1025.i, i64 4611686018427387904
  %.1035.i = load i64, ptr %.20.i, align 1, !noalias !0
  %.1036.i = icmp slt i64 %.1029.i, %.1035.i
  br i1 %.1036.i, label %B352.endif.i, label %_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B0.endif.i:                                       ; preds = %B0.else.if.i, %.8
  %quot.0.i = phi i64 [ 0, %.8 ], [ %spec.select.i, %B0.else.if.i ]
  %.133.i = inttoptr i64 %.6 to ptr
  %.134.i = atomicrmw add ptr %.133.i, i64 1 monotonic, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.133.i, i64 8
  %.136.i = load atomic i64, ptr %.135.i monotonic, align 8, !noalias !0
  %.137.i = icmp slt i64 %.134.i, %.136.i
  %.138.i = select i1 %.137.i, i64 %.134.i, i64 4611686018427387904
  %.145.i = load i64, ptr %.20.i, align 1, !noalias !0
  %.146.i = icmp slt i64 %.138.i, %.145.i
  br i1 %.146.i, label %B352.endif.preheader.i, label %_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B352.endif.preheader.i:                           ; preds = %B0.endif.i
  %.154.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 64
  %.158.i = shl nsw i64 %.41.i, 1
  %.159.i = add nsw i64 %.158.i, 3
  %.188.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 48
  %.358.i = inttoptr i64 %.51.i to ptr
  %.360.i = getelementptr i8, ptr %.358.i, i64 8
  %.365.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 8
  %.369.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 56
  %.285236.not.i = icmp slt i64 %.41.i, 1
  %.457.i = icmp eq i64 %quot.0.i, 0
  %.455.i = icmp sgt i64 %quot.0.i, 0
  %.553.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 32
  %.571.i = add i64 %.41.i, -1
  %.830.i = getelementptr i64, ptr %.75.i, i64 %.571.i
  %.910.i = shl i64 %.45.i, 1
  %.942.i = getelementptr i64, ptr %.68.i, i64 %.571.i
  br label %B352.endif.i

B0.else.if.i:                                     ; preds = %.8
  %.101.i = sdiv i64 2048, %.45.i
  %.102.i = srem i64 2048, %.45.i
  %.104.i = icmp slt i64 %.45.i, 0
  %.105.i = icmp ne i64 %.102.i, 0
  %.106.i = and i1 %.104.i, %.105.i
  %.111.i = sext i1 %.106.i to i64
  %spec.select.i = add nsw i64 %.101.i, %.111.i
  br label %B0.endif.i

B352.endif.i:                                     ; preds = %B352.endif.preheader.i, %B1424.i
  %status.2.0.i = phi i64 [ %.406.i, %B1424.i ], [ 0, %B352.endif.preheader.i ]
  %b.2.0.i = phi i64 [ %.1029.i, %B1424.i ], [ %.138.i, %B352.endif.preheader.i ]
  %.156.i = load i64, ptr %.154.i, align 1, !noalias !0
  %.161.i = mul nsw i64 %b.2.0.i, %.159.i
  %.162.i = add i64 %.161.i, %.27.i
  %3 = add i64 %.162.i, %.156.i
  %4 = shl i64 %3, 3
  %.165.i = add i64 %4, %.4
  %.166.i = inttoptr i64 %.165.i to ptr
  %.173.i = getelementptr i64, ptr %.166.i, i64 %.158.i
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.179.i = getelementptr i8, ptr %.173.i, i64 8
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !0
  %.190.i = load i64, ptr %.188.i, align 1, !noalias !0
  %5 = mul i64 %.174.i, %.45.i
  %.192.i = sub i64 %.5, %5
  %.196.i = add i64 %.192.i, %.190.i
  br i1 %.285236.not.i, label %B656.i, label %B548.i

B656.endif.i:                                     ; preds = %B656.i
  %.456.i = xor i1 %.455.i, %.454.i
  br i1 %.456.i, label %B1424.i, label %B656.endif.endif.i

B656.endif.endif.i:                               ; preds = %B656.endif.i
  %.469.i = srem i64 %.453.i, %quot.0.i
  %.470.i = sub nsw i64 0, %.469.i
  %.471.i = select i1 %.454.i, i64 %.469.i, i64 %.470.i
  %.472.i = icmp sgt i64 %.471.i, 0
  %.473.i = sdiv i64 %.453.i, %quot.0.i
  %.474.i = zext i1 %.472.i to i64
  %.475.i = add i64 %.473.i, %.474.i
  %.497266.i = icmp sgt i64 %.475.i, 0
  br i1 %.497266.i, label %B810.lr.ph.i, label %B1424.i

B810.lr.ph.i:                                     ; preds = %B656.endif.endif.i
  %.542.i = icmp sgt i64 %rows.2.1.lcssa.i, 0
  %.815.i = getelementptr i8, ptr %.173.i, i64 -8
  %.821.i = getelementptr i8, ptr %.173.i, i64 -16
  br label %B810.i

B830.endif.i:                                     ; preds = %B1326.i, %B830.endif.preheader.i
  %row.2.2.i = phi i64 [ %.985.i, %B1326.i ], [ 0, %B830.endif.preheader.i ]
  %.555.i = load i64, ptr %.553.i, align 1, !noalias !0
  %.557.i = mul nsw i64 %.555.i, %.503261269.i
  %.559.i = add nsw i64 %.557.i, %.2
  br i1 %.285236.not.i, label %B1074.i, label %B918.i

B918.else.i:                                      ; preds = %B918.i
  %.717.i = icmp ne i64 %rest.2.4249.i, -9223372036854775808
  %.718.i = icmp ne i64 %.698.i, -1
  %.719.not.i = or i1 %.717.i, %.718.i
  br i1 %.719.not.i, label %B918.endif.else.if.i, label %B918.endif.endif.i, !prof !5

B918.endif.endif.i:                               ; preds = %B918.endif.else.if.i, %B918.else.i, %B918.i
  %.744221.i = phi i64 [ %.693.i, %B918.i ], [ %.744293.i, %B918.endif.else.if.i ], [ %.697.i, %B918.else.i ]
  %quot.2.0.i = phi i64 [ 0, %B918.i ], [ %spec.select228.i, %B918.endif.else.if.i ], [ 0, %B918.else.i ]
  %.789.i = getelementptr i64, ptr %.68.i, i64 %.657245247.i
  %.790.i = load i64, ptr %.789.i, align 8, !noalias !0
  %.791.i = mul nsw i64 %.790.i, %.744221.i
  %.793.i = add nsw i64 %.791.i, %source.2.4251.i
  %.797.i = getelementptr i64, ptr %.75.i, i64 %.657245247.i
  %.798.i = load i64, ptr %.797.i, align 8, !noalias !0
  %.799.i = mul nsw i64 %.798.i, %.744221.i
  %.801.i = add nsw i64 %.799.i, %target.2.4250.i
  %.651.i = icmp samesign ugt i64 %.650244248.i, 1
  br i1 %.651.i, label %B918.i, label %B1074.i

B918.endif.else.if.i:                             ; preds = %B918.else.i
  %.723.i = srem i64 %rest.2.4249.i, %.698.i
  %.724.i = xor i64 %.723.i, %.698.i
  %.725.i = icmp slt i64 %.724.i, 0
  %.726.i = icmp ne i64 %.723.i, 0
  %.727.i = and i1 %.726.i, %.725.i
  %.734.i = select i1 %.727.i, i64 %.698.i, i64 0
  %spec.select227.i = add i64 %.723.i, %.697.i
  %.744293.i = add i64 %spec.select227.i, %.734.i
  %.764.i = sdiv i64 %rest.2.4249.i, %.698.i
  %.774.i = sext i1 %.727.i to i64
  %spec.select228.i = add i64 %.764.i, %.774.i
  br label %B918.endif.endif.i

B1162.else.i:                                     ; preds = %B1162.i
  %.850.i = icmp ne i64 %row.2.2.i, -9223372036854775808
  %.851.i = icmp ne i64 %.823.i, -1
  %.852.not.i = or i1 %.850.i, %.851.i
  br i1 %.852.not.i, label %B1162.else.if.i, label %B1162.endif.i, !prof !5

B1162.endif.i:                                    ; preds = %B1162.else.if.i, %B1162.else.i, %B1162.i
  %rem.3.0.i = phi i64 [ 0, %B1162.i ], [ 0, %B1162.else.i ], [ %spec.select229.i, %B1162.else.if.i ]
  %.878.i = sub nsw i64 %.823.i, %rem.3.0.i
  br label %B1180.i

B1162.else.if.i:                                  ; preds = %B1162.else.i
  %.856.i = srem i64 %row.2.2.i, %.823.i
  %.857.i = xor i64 %.856.i, %.823.i
  %.858.i = icmp slt i64 %.857.i, 0
  %.859.i = icmp ne i64 %.856.i, 0
  %.860.i = and i1 %.859.i, %.858.i
  %.867.i = select i1 %.860.i, i64 %.823.i, i64 0
  %spec.select229.i = add i64 %.867.i, %.856.i
  br label %B1162.endif.i

body.i:                                           ; preds = %B1254.i, %body.i
  %.930257.i = phi i64 [ %.936.i, %body.i ], [ 0, %B1254.i ]
  %.933.i = add i64 %.922.i, %.930257.i
  %.934.i = inttoptr i64 %.933.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.934.i, i32 1, i32 3, i32 1), !noalias !0
  %.936.i = add i64 %.930257.i, 64
  %.931.i = icmp slt i64 %.936.i, %.928.i
  br i1 %.931.i, label %body.i, label %B1326.i

_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B656.i, %B1424.i, %B0.endif.i
  %.9.0 = phi i64 [ 0, %B0.endif.i ], [ undef, %B656.i ], [ %.406.i, %B1424.i ]
  ret i64 %.9.0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { optsize }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = distinct !{!3, !2, !"_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!"branch_weights", i32 99, i32 1}
