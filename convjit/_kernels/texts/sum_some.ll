; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7missing8sum_someB3v75B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nofree norecurse nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.14.i = inttoptr i64 %.4 to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.17.i = getelementptr i8, ptr %.14.i, i64 8
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = getelementptr i8, ptr %.14.i, i64 16
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.21.i = getelementptr i8, ptr %.14.i, i64 24
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.23.i = getelementptr i8, ptr %.14.i, i64 32
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.70.i = add nsw i64 %.4, 40
  %.71.i = inttoptr i64 %.70.i to ptr
  %.74.i = shl nsw i64 %.16.i, 3
  %.75.i = add nsw i64 %.74.i, %.70.i
  %.76.i = inttoptr i64 %.75.i to ptr
  %.83.i = inttoptr i64 %.3 to ptr
  %.84.i = inttoptr i64 %.2 to ptr
  %.92.i = inttoptr i64 %.6 to ptr
  %.93.i = atomicrmw add ptr %.92.i, i64 1 monotonic, align 8, !noalias !0
  %.94.i = getelementptr i8, ptr %.92.i, i64 8
  %.95.i = load atomic i64, ptr %.94.i monotonic, align 8, !noalias !0
  %.96.i = icmp slt i64 %.93.i, %.95.i
  %.97.i = select i1 %.96.i, i64 %.93.i, i64 4611686018427387904
  %.102.i = icmp slt i64 %.97.i, %.20.i
  br i1 %.102.i, label %B344.endif.preheader.i, label %_ZN7convjit8_kernels7missing8sum_someB3v75B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B344.endif.preheader.i:                           ; preds = %.8
  %invariant.gep.i = getelementptr double, ptr %.84.i, i64 %.16.i
  %.352108.not.i = icmp slt i64 %.22.i, 1
  br label %B344.endif.i

B604.i:                                           ; preds = %B424.endif.i, %B604.i
  %weight.2.2112.i = phi double [ %.415.i, %B604.i ], [ 0.000000e+00, %B424.endif.i ]
  %total.2.2111.i = phi double [ %.401.i, %B604.i ], [ 0.000000e+00, %B424.endif.i ]
  %.358107109.i = phi i64 [ %.365.i, %B604.i ], [ 0, %B424.endif.i ]
  %.365.i = add nuw nsw i64 %.358107109.i, 1
  %.391.i = getelementptr double, ptr %.83.i, i64 %.358107109.i
  %.392.i = load double, ptr %.391.i, align 8, !noalias !0
  %.394.i = getelementptr i64, ptr %.76.i, i64 %.358107109.i
  %.395.i = load i64, ptr %.394.i, align 8, !noalias !0
  %.397.i = getelementptr double, ptr %.249.i, i64 %.395.i
  %.398.i = load double, ptr %.397.i, align 8, !noalias !0
  %.399.i = fmul contract double %.392.i, %.398.i
  %.401.i = fadd contract double %total.2.2111.i, %.399.i
  %.411.i = getelementptr double, ptr %.262.i, i64 %.395.i
  %.412.i = load double, ptr %.411.i, align 8, !noalias !0
  %.413.i = fmul contract double %.392.i, %.412.i
  %.415.i = fadd contract double %weight.2.2112.i, %.413.i
  %exitcond.not.i = icmp eq i64 %.22.i, %.365.i
  br i1 %exitcond.not.i, label %B712.i, label %B604.i

B712.i:                                           ; preds = %B604.i, %B424.endif.i
  %total.2.2.lcssa.i = phi double [ 0.000000e+00, %B424.endif.i ], [ %.401.i, %B604.i ]
  %weight.2.2.lcssa.i = phi double [ 0.000000e+00, %B424.endif.i ], [ %.415.i, %B604.i ]
  %.430.i = getelementptr double, ptr %.84.i, i64 %.207117123.i
  store double %total.2.2.lcssa.i, ptr %.430.i, align 8, !noalias !0
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.207117123.i
  store double %weight.2.2.lcssa.i, ptr %gep.i, align 8, !noalias !0
  %.201.i = icmp samesign ugt i64 %.200116124.i, 1
  br i1 %.201.i, label %B424.endif.i, label %B742.i

B742.i:                                           ; preds = %B712.i, %B344.endif.i
  %.452.i = atomicrmw add ptr %.92.i, i64 1 monotonic, align 8, !noalias !0
  %.454.i = load atomic i64, ptr %.94.i monotonic, align 8, !noalias !0
  %.455.i = icmp slt i64 %.452.i, %.454.i
  %.456.i = select i1 %.455.i, i64 %.452.i, i64 4611686018427387904
  %.460.i = icmp slt i64 %.456.i, %.20.i
  br i1 %.460.i, label %B344.endif.i, label %_ZN7convjit8_kernels7missing8sum_someB3v75B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B344.endif.i:                                     ; preds = %B742.i, %B344.endif.preheader.i
  %task.2.0.i = phi i64 [ %.456.i, %B742.i ], [ %.97.i, %B344.endif.preheader.i ]
  %.109.i = mul nsw i64 %task.2.0.i, %.18.i
  %.116.i = add nsw i64 %.109.i, %.18.i
  %.119.i = tail call i64 @llvm.smin.i64(i64 %.116.i, i64 %.16.i)
  %.156.i = sub i64 %.119.i, %.109.i
  %.201122.not.i = icmp slt i64 %.156.i, 1
  br i1 %.201122.not.i, label %B742.i, label %B424.endif.i

B424.endif.i:                                     ; preds = %B344.endif.i, %B712.i
  %.200116124.i = phi i64 [ %.210.i, %B712.i ], [ %.156.i, %B344.endif.i ]
  %.207117123.i = phi i64 [ %.214.i, %B712.i ], [ %.109.i, %B344.endif.i ]
  %.210.i = add nsw i64 %.200116124.i, -1
  %.214.i = add i64 %.207117123.i, 1
  %.244.i = getelementptr i64, ptr %.71.i, i64 %.207117123.i
  %.245.i = load i64, ptr %.244.i, align 8, !noalias !0
  %.246.i = shl nsw i64 %.245.i, 3
  %.248.i = add nsw i64 %.246.i, %.1
  %.249.i = inttoptr i64 %.248.i to ptr
  %.258.i = add nsw i64 %.245.i, %.24.i
  %.259.i = shl nsw i64 %.258.i, 3
  %.261.i = add nsw i64 %.259.i, %.1
  %.262.i = inttoptr i64 %.261.i to ptr
  br i1 %.352108.not.i, label %B712.i, label %B604.i

_ZN7convjit8_kernels7missing8sum_someB3v75B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B742.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7missing8sum_someB3v75B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7missing8sum_someB3v75B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
