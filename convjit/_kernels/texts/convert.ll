; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing7convertB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_result_bytes(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

declare i64 @part_carry(i64, i64, i64, i64) local_unnamed_addr

define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr {
.8:
  %.16.i = inttoptr i64 %.4 to ptr
  %.22.i = tail call i64 @part_source_bytes(i64 0), !noalias !0
  %.29.i = tail call i64 @part_result_bytes(i64 0), !noalias !0
  %.38.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.39.i = getelementptr i8, ptr %.16.i, i64 8
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.41.i = getelementptr i8, ptr %.16.i, i64 16
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !0
  %.53.i = inttoptr i64 %.6 to ptr
  %.54.i = atomicrmw add ptr %.53.i, i64 1 monotonic, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.53.i, i64 8
  %.56.i = load atomic i64, ptr %.55.i monotonic, align 8, !noalias !0
  %.57.i = icmp slt i64 %.54.i, %.56.i
  %.58.i = select i1 %.57.i, i64 %.54.i, i64 4611686018427387904
  %.63.i = icmp slt i64 %.58.i, %.42.i
  br i1 %.63.i, label %B186.i, label %_ZN7convjit8_kernels5tiles7packing7convertB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B186.i:                                           ; preds = %.8, %B186.i
  %task.2.0.i = phi i64 [ %.105.i, %B186.i ], [ %.58.i, %.8 ]
  %.67.i = mul nsw i64 %task.2.0.i, %.40.i
  %.69.i = mul nsw i64 %.67.i, %.22.i
  %.71.i = add nsw i64 %.69.i, %.1
  %.73.i = mul nsw i64 %.67.i, %.29.i
  %.75.i = add nsw i64 %.73.i, %.2
  %.77.i = sub nsw i64 %.38.i, %.67.i
  %.80.i = tail call i64 @llvm.smin.i64(i64 %.40.i, i64 %.77.i)
  %.94.i = tail call i64 @part_carry(i64 %.71.i, i64 %.22.i, i64 %.75.i, i64 %.80.i), !noalias !0
  %.101.i = atomicrmw add ptr %.53.i, i64 1 monotonic, align 8, !noalias !0
  %.103.i = load atomic i64, ptr %.55.i monotonic, align 8, !noalias !0
  %.104.i = icmp slt i64 %.101.i, %.103.i
  %.105.i = select i1 %.104.i, i64 %.101.i, i64 4611686018427387904
  %.109.i = icmp slt i64 %.105.i, %.42.i
  br i1 %.109.i, label %B186.i, label %_ZN7convjit8_kernels5tiles7packing7convertB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

_ZN7convjit8_kernels5tiles7packing7convertB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B186.i, %.8
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles7packing7convertB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles7packing7convertB3v28B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
