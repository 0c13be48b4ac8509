; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.kernel, i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %arg.scratch, i64 %arg.first, i64 %arg.last, i64 %arg.phased) unnamed_addr #0 {
B0:
  %.29 = icmp eq i64 %arg.phased, 0
  br i1 %.29, label %B44, label %B138.endif

common.ret:                                       ; preds = %B176, %B138.endif, %B44
  %storemerge70 = phi i64 [ %.79, %B44 ], [ 0, %B138.endif ], [ %.262, %B176 ]
  store i64 %storemerge70, ptr %retptr, align 8
  ret void

B44:                                              ; preds = %B0
  %.34 = inttoptr i64 %arg.scratch to ptr
  store i64 %arg.first, ptr %.34, align 8
  %.36 = getelementptr i8, ptr %.34, i64 8
  store i64 %arg.last, ptr %.36, align 8
  %.43 = add nsw i64 %arg.scratch, 64
  %.78 = inttoptr i64 %arg.kernel to ptr
  %.79 = tail call i64 %.78(i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %.43, i64 %arg.scratch)
  br label %common.ret

B176:                                             ; preds = %B176.lr.ph, %B176
  %status.2.076 = phi i64 [ 0, %B176.lr.ph ], [ %.262, %B176 ]
  %.1797175 = phi i64 [ %.135, %B176.lr.ph ], [ %.189, %B176 ]
  %.1867274 = phi i64 [ %arg.first, %B176.lr.ph ], [ %.193, %B176 ]
  %.189 = add nsw i64 %.1797175, -1
  %.193 = add i64 %.1867274, 1
  store i64 0, ptr %.219, align 8
  store i64 4611686018427387904, ptr %.221, align 8
  %.253 = tail call i64 %.252(i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %.224, i64 %arg.scratch, i64 %.1867274)
  %.262 = add nsw i64 %.253, %status.2.076
  %.180 = icmp samesign ugt i64 %.1797175, 1
  br i1 %.180, label %B176, label %common.ret

B138.endif:                                       ; preds = %B0
  %.135 = sub i64 %arg.last, %arg.first
  %.18073.not = icmp slt i64 %.135, 1
  br i1 %.18073.not, label %common.ret, label %B176.lr.ph

B176.lr.ph:                                       ; preds = %B138.endif
  %.219 = inttoptr i64 %arg.scratch to ptr
  %.221 = getelementptr i8, ptr %.219, i64 8
  %.224 = add nsw i64 %arg.scratch, 64
  %.252 = inttoptr i64 %arg.kernel to ptr
  br label %B176
}

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) local_unnamed_addr {
.11:
  %.12 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx(ptr nonnull %.12, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) #1
  %.15 = load i64, ptr %.12, align 8
  ret i64 %.15
}

attributes #0 = { optsize }
attributes #1 = { noinline }
