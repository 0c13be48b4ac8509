; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.record) unnamed_addr #0 {
B0:
  %.8 = inttoptr i64 %arg.record to ptr
  %.14 = add nsw i64 %arg.record, 80
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = atomicrmw add ptr %.15, i64 1 monotonic, align 8
  %.18 = getelementptr inbounds nuw i8, ptr %.8, i64 64
  %.20 = load i64, ptr %.18, align 1
  %.21 = add nsw i64 %.20, 64
  %.23 = getelementptr inbounds nuw i8, ptr %.8, i64 16
  %.25 = load i64, ptr %.23, align 1
  %.26 = mul nsw i64 %.25, %.16
  %.27 = add nsw i64 %.21, %.26
  %.32 = getelementptr inbounds nuw i8, ptr %.8, i64 72
  %.34 = load i64, ptr %.32, align 1
  %.35 = icmp eq i64 %.34, -1
  %.38 = getelementptr inbounds nuw i8, ptr %.8, i64 24
  %.40 = load i64, ptr %.38, align 1
  %.42 = getelementptr inbounds nuw i8, ptr %.8, i64 32
  %.44 = load i64, ptr %.42, align 1
  %.46 = getelementptr inbounds nuw i8, ptr %.8, i64 40
  %.48 = load i64, ptr %.46, align 1
  %.50 = getelementptr inbounds nuw i8, ptr %.8, i64 48
  %.52 = load i64, ptr %.50, align 1
  %.54 = getelementptr inbounds nuw i8, ptr %.8, i64 56
  %.56 = load i64, ptr %.54, align 1
  %.84 = inttoptr i64 %.40 to ptr
  br i1 %.35, label %B200, label %B306

B200:                                             ; preds = %B0
  %.85 = tail call i64 %.84(i64 %.44, i64 %.48, i64 %.52, i64 %.56, i64 %.27, i64 %.20)
  br label %B422

B306:                                             ; preds = %B0
  %.151 = tail call i64 %.84(i64 %.44, i64 %.48, i64 %.52, i64 %.56, i64 %.27, i64 %.20, i64 %.34)
  br label %B422

B422:                                             ; preds = %B306, %B200
  %done.2.0 = phi i64 [ %.85, %B200 ], [ %.151, %B306 ]
  %.164 = add nsw i64 %arg.record, 88
  %.168 = inttoptr i64 %.164 to ptr
  %.169 = atomicrmw add ptr %.168, i64 %done.2.0 monotonic, align 8
  store i64 0, ptr %retptr, align 8
  ret void
}

define i64 @kernel(i64 %.1) local_unnamed_addr {
.3:
  %.4 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx(ptr nonnull %.4, i64 %.1) #1
  %.7 = load i64, ptr %.4, align 8
  ret i64 %.7
}

attributes #0 = { optsize }
attributes #1 = { noinline }
