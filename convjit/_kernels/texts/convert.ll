; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles7packing7convertB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

define internal fastcc void @_ZN7convjit8_kernels5tiles7packing7convertB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.x, i64 %arg.out, i64 %arg.layout, i64 %arg.counter) unnamed_addr {
B0:
  %.16 = inttoptr i64 %arg.layout to ptr
  %.22 = tail call i64 @part_source_bytes(i64 0)
  %.29 = tail call i64 @part_result_bytes(i64 0)
  %.38 = load i64, ptr %.16, align 8
  %.39 = getelementptr i8, ptr %.16, i64 8
  %.40 = load i64, ptr %.39, align 8
  %.41 = getelementptr i8, ptr %.16, i64 16
  %.42 = load i64, ptr %.41, align 8
  %.53 = inttoptr i64 %arg.counter to ptr
  %.54 = atomicrmw add ptr %.53, i64 1 monotonic, align 8
  %.55 = getelementptr i8, ptr %.53, i64 8
  %.56 = load atomic i64, ptr %.55 monotonic, align 8
  %.57 = icmp slt i64 %.54, %.56
  %.58 = select i1 %.57, i64 %.54, i64 4611686018427387904
  %.63 = icmp slt i64 %.58, %.42
  br i1 %.63, label %B186, label %B334

B186:                                             ; preds = %B0, %B186
  %task.2.0 = phi i64 [ %.105, %B186 ], [ %.58, %B0 ]
  %.67 = mul nsw i64 %task.2.0, %.40
  %.69 = mul nsw i64 %.67, %.22
  %.71 = add nsw i64 %.69, %arg.x
  %.73 = mul nsw i64 %.67, %.29
  %.75 = add nsw i64 %.73, %arg.out
  %.77 = sub nsw i64 %.38, %.67
  %.80 = tail call i64 @llvm.smin.i64(i64 %.40, i64 %.77)
  %.94 = tail call i64 @part_carry(i64 %.71, i64 %.22, i64 %.75, i64 %.80)
  %.101 = atomicrmw add ptr %.53, i64 1 monotonic, align 8
  %.103 = load atomic i64, ptr %.55 monotonic, align 8
  %.104 = icmp slt i64 %.101, %.103
  %.105 = select i1 %.104, i64 %.101, i64 4611686018427387904
  %.109 = icmp slt i64 %.105, %.42
  br i1 %.109, label %B186, label %B334

B334:                                             ; preds = %B186, %B0
  store i64 0, ptr %retptr, align 8
  ret void
}

declare i64 @part_source_bytes(i64) local_unnamed_addr

declare i64 @part_result_bytes(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

declare i64 @part_carry(i64, i64, i64, i64) local_unnamed_addr

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr {
.8:
  %.9 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels5tiles7packing7convertB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr nonnull %.9, i64 %.1, i64 %.2, i64 %.4, i64 %.6) #1
  %.12 = load i64, ptr %.9, align 8
  ret i64 %.12
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline }
