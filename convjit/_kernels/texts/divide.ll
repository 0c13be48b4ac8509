; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7missing6divideB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

declare i64 @part_element_bytes(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

declare i64 @part_quotients(i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.18.i = inttoptr i64 %.4 to ptr
  %.24.i = tail call i64 @part_element_bytes(i64 0), !noalias !0
  %.30.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.31.i = getelementptr i8, ptr %.18.i, i64 8
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !0
  %.33.i = getelementptr i8, ptr %.18.i, i64 16
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.51.i = inttoptr i64 %.6 to ptr
  %.52.i = atomicrmw add ptr %.51.i, i64 1 monotonic, align 8, !noalias !0
  %.53.i = getelementptr i8, ptr %.51.i, i64 8
  %.54.i = load atomic i64, ptr %.53.i monotonic, align 8, !noalias !0
  %.55.i = icmp slt i64 %.52.i, %.54.i
  %.56.i = select i1 %.55.i, i64 %.52.i, i64 4611686018427387904
  %.61.i = icmp slt i64 %.56.i, %.34.i
  br i1 %.61.i, label %B188.i, label %_ZN7convjit8_kernels7missing6divideB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B188.i:                                           ; preds = %.8, %B188.i
  %left.2.0.i = phi i64 [ %.104.i, %B188.i ], [ 0, %.8 ]
  %task.2.0.i = phi i64 [ %.115.i, %B188.i ], [ %.56.i, %.8 ]
  %.65.i = mul nsw i64 %task.2.0.i, %.32.i
  %.66.i = shl nsw i64 %.65.i, 3
  %.68.i = add nsw i64 %.66.i, %.1
  %0 = add i64 %.65.i, %.30.i
  %1 = shl i64 %0, 3
  %.71.i = add i64 %1, %.1
  %.73.i = mul nsw i64 %.65.i, %.24.i
  %.75.i = add nsw i64 %.73.i, %.2
  %.77.i = sub nsw i64 %.30.i, %.65.i
  %.80.i = tail call i64 @llvm.smin.i64(i64 %.32.i, i64 %.77.i)
  %.97.i = tail call i64 @part_quotients(i64 %.68.i, i64 %.71.i, i64 %.75.i, i64 %.80.i, i64 %.3), !noalias !0
  %.104.i = add nsw i64 %.97.i, %left.2.0.i
  %.111.i = atomicrmw add ptr %.51.i, i64 1 monotonic, align 8, !noalias !0
  %.113.i = load atomic i64, ptr %.53.i monotonic, align 8, !noalias !0
  %.114.i = icmp slt i64 %.111.i, %.113.i
  %.115.i = select i1 %.114.i, i64 %.111.i, i64 4611686018427387904
  %.119.i = icmp slt i64 %.115.i, %.34.i
  br i1 %.119.i, label %B188.i, label %_ZN7convjit8_kernels7missing6divideB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

_ZN7convjit8_kernels7missing6divideB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B188.i, %.8
  %left.3.1.i = phi i64 [ 0, %.8 ], [ %.104.i, %B188.i ]
  ret i64 %left.3.1.i
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7missing6divideB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7missing6divideB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
