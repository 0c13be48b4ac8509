; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.kernel, i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %arg.scratch, i64 %arg.record, i64 %arg.workers, i64 %arg.first, i64 %arg.last, i64 %arg.phased) unnamed_addr #0 {
B0:
  %.26 = inttoptr i64 %arg.record to ptr
  %.60 = getelementptr i8, ptr %.26, i64 24
  store i64 %arg.kernel, ptr %.60, align 8
  %.63 = getelementptr i8, ptr %.26, i64 32
  store i64 %arg.x, ptr %.63, align 8
  %.66 = getelementptr i8, ptr %.26, i64 40
  store i64 %arg.out, ptr %.66, align 8
  %.69 = getelementptr i8, ptr %.26, i64 48
  store i64 %arg.taps, ptr %.69, align 8
  %.81 = getelementptr i8, ptr %.26, i64 56
  store i64 %arg.layout, ptr %.81, align 8
  %.84 = getelementptr i8, ptr %.26, i64 64
  store i64 %arg.scratch, ptr %.84, align 8
  %.87 = getelementptr i8, ptr %.26, i64 88
  store i64 0, ptr %.87, align 8
  %.90 = getelementptr i8, ptr %.26, i64 72
  store i64 -1, ptr %.90, align 8
  %.92 = icmp eq i64 %arg.phased, 0
  br i1 %.92, label %B288, label %B404.endif

B288:                                             ; preds = %B0
  %.97 = inttoptr i64 %arg.scratch to ptr
  store i64 %arg.first, ptr %.97, align 8
  %.99 = getelementptr i8, ptr %.97, i64 8
  store i64 %arg.last, ptr %.99, align 8
  %.108 = getelementptr i8, ptr %.26, i64 80
  store i64 0, ptr %.108, align 8
  %.113 = load i64, ptr %.26, align 8
  %.115 = getelementptr inbounds nuw i8, ptr %.26, i64 8
  %.117 = load i64, ptr %.115, align 8
  %.142 = inttoptr i64 %.113 to ptr
  %.143 = tail call i64 %.142(i64 %.117, i64 %arg.record, i64 %arg.workers, i64 0)
  br label %B588

B438:                                             ; preds = %B438.lr.ph, %B438
  %.2315660 = phi i64 [ %.187, %B438.lr.ph ], [ %.241, %B438 ]
  %.2385759 = phi i64 [ %arg.first, %B438.lr.ph ], [ %.245, %B438 ]
  %.241 = add nsw i64 %.2315660, -1
  %.245 = add i64 %.2385759, 1
  store i64 0, ptr %.271, align 8
  store i64 4611686018427387904, ptr %.273, align 8
  store i64 0, ptr %.276, align 8
  store i64 %.2385759, ptr %.90, align 8
  %.284 = load i64, ptr %.26, align 8
  %.288 = load i64, ptr %.286, align 8
  %.307 = inttoptr i64 %.284 to ptr
  %.308 = tail call i64 %.307(i64 %.288, i64 %arg.record, i64 %arg.workers, i64 0)
  %.232 = icmp samesign ugt i64 %.2315660, 1
  br i1 %.232, label %B438, label %B588

B588:                                             ; preds = %B438, %B404.endif, %B288
  %.324 = load i64, ptr %.87, align 8
  store i64 %.324, ptr %retptr, align 8
  ret void

B404.endif:                                       ; preds = %B0
  %.187 = sub i64 %arg.last, %arg.first
  %.23258.not = icmp slt i64 %.187, 1
  br i1 %.23258.not, label %B588, label %B438.lr.ph

B438.lr.ph:                                       ; preds = %B404.endif
  %.271 = inttoptr i64 %arg.scratch to ptr
  %.273 = getelementptr i8, ptr %.271, i64 8
  %.276 = getelementptr i8, ptr %.26, i64 80
  %.286 = getelementptr inbounds nuw i8, ptr %.26, i64 8
  br label %B438
}

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr {
.13:
  %.14 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx(ptr nonnull %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #1
  %.17 = load i64, ptr %.14, align 8
  ret i64 %.17
}

attributes #0 = { optsize }
attributes #1 = { noinline }
