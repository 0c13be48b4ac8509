; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) local_unnamed_addr #0 {
.11:
  %.29.i = icmp eq i64 %.9, 0
  br i1 %.29.i, label %B44.i, label %B138.endif.i

B44.i:                                            ; preds = %.11
  %.34.i = inttoptr i64 %.6 to ptr
  store i64 %.7, ptr %.34.i, align 8, !noalias !0
  %.36.i = getelementptr i8, ptr %.34.i, i64 8
  store i64 %.8, ptr %.36.i, align 8, !noalias !0
  %.43.i = add nsw i64 %.6, 64
  %.78.i = inttoptr i64 %.1 to ptr
  %.79.i = tail call i64 %.78.i(i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.43.i, i64 %.6), !noalias !0
  br label %_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx.exit

B176.i:                                           ; preds = %B176.lr.ph.i, %B176.i
  %status.2.076.i = phi i64 [ 0, %B176.lr.ph.i ], [ %.262.i, %B176.i ]
  %.1797175.i = phi i64 [ %.135.i, %B176.lr.ph.i ], [ %.189.i, %B176.i ]
  %.1867274.i = phi i64 [ %.7, %B176.lr.ph.i ], [ %.193.i, %B176.i ]
  %.189.i = add nsw i64 %.1797175.i, -1
  %.193.i = add i64 %.1867274.i, 1
  store i64 0, ptr %.219.i, align 8, !noalias !0
  store i64 4611686018427387904, ptr %.221.i, align 8, !noalias !0
  %.253.i = tail call i64 %.252.i(i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.224.i, i64 %.6, i64 %.1867274.i), !noalias !0
  %.262.i = add nsw i64 %.253.i, %status.2.076.i
  %.180.i = icmp samesign ugt i64 %.1797175.i, 1
  br i1 %.180.i, label %B176.i, label %_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx.exit

B138.endif.i:                                     ; preds = %.11
  %.135.i = sub i64 %.8, %.7
  %.18073.not.i = icmp slt i64 %.135.i, 1
  br i1 %.18073.not.i, label %_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx.exit, label %B176.lr.ph.i

B176.lr.ph.i:                                     ; preds = %B138.endif.i
  %.219.i = inttoptr i64 %.6 to ptr
  %.221.i = getelementptr i8, ptr %.219.i, i64 8
  %.224.i = add nsw i64 %.6, 64
  %.252.i = inttoptr i64 %.1 to ptr
  br label %B176.i

_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx.exit: ; preds = %B176.i, %B44.i, %B138.endif.i
  %storemerge70.i = phi i64 [ %.79.i, %B44.i ], [ 0, %B138.endif.i ], [ %.262.i, %B176.i ]
  ret i64 %storemerge70.i
}

attributes #0 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch5aloneB2v1B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxx"}
