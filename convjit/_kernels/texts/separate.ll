; sources 3965a28ab55d54e17b762a9cc47ee481
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7missing8separateB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

declare i64 @part_element_bytes(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

declare i64 @part_split(i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.16.i = inttoptr i64 %.4 to ptr
  %.22.i = tail call i64 @part_element_bytes(i64 0), !noalias !0
  %.28.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.29.i = getelementptr i8, ptr %.16.i, i64 8
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %.31.i = getelementptr i8, ptr %.16.i, i64 16
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !0
  %.49.i = inttoptr i64 %.6 to ptr
  %.50.i = atomicrmw add ptr %.49.i, i64 1 monotonic, align 8, !noalias !0
  %.51.i = getelementptr i8, ptr %.49.i, i64 8
  %.52.i = load atomic i64, ptr %.51.i monotonic, align 8, !noalias !0
  %.53.i = icmp slt i64 %.50.i, %.52.i
  %.54.i = select i1 %.53.i, i64 %.50.i, i64 4611686018427387904
  %.59.i = icmp slt i64 %.54.i, %.32.i
  br i1 %.59.i, label %B188.i, label %_ZN7convjit8_kernels7missing8separateB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B188.i:                                           ; preds = %.8, %B188.i
  %missing.2.0.i = phi i64 [ %.97.i, %B188.i ], [ 0, %.8 ]
  %task.2.0.i = phi i64 [ %.108.i, %B188.i ], [ %.54.i, %.8 ]
  %.63.i = mul nsw i64 %task.2.0.i, %.30.i
  %.64.i = shl nsw i64 %.63.i, 3
  %.66.i = add nsw i64 %.64.i, %.2
  %.68.i = mul nsw i64 %.63.i, %.22.i
  %.70.i = add nsw i64 %.68.i, %.1
  %0 = add i64 %.63.i, %.28.i
  %1 = shl i64 %0, 3
  %.73.i = add i64 %1, %.2
  %.75.i = sub nsw i64 %.28.i, %.63.i
  %.78.i = tail call i64 @llvm.smin.i64(i64 %.30.i, i64 %.75.i)
  %.91.i = tail call i64 @part_split(i64 %.70.i, i64 %.66.i, i64 %.73.i, i64 %.78.i), !noalias !0
  %.97.i = add nsw i64 %.91.i, %missing.2.0.i
  %.104.i = atomicrmw add ptr %.49.i, i64 1 monotonic, align 8, !noalias !0
  %.106.i = load atomic i64, ptr %.51.i monotonic, align 8, !noalias !0
  %.107.i = icmp slt i64 %.104.i, %.106.i
  %.108.i = select i1 %.107.i, i64 %.104.i, i64 4611686018427387904
  %.112.i = icmp slt i64 %.108.i, %.32.i
  br i1 %.112.i, label %B188.i, label %_ZN7convjit8_kernels7missing8separateB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

_ZN7convjit8_kernels7missing8separateB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B188.i, %.8
  %missing.3.1.i = phi i64 [ 0, %.8 ], [ %.97.i, %B188.i ]
  ret i64 %missing.3.1.i
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7missing8separateB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7missing8separateB3v69B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
