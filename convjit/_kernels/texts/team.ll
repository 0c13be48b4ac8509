; sources 6317f6f24eaf64ffb96e43340dbe7efc
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
.13:
  %.26.i = inttoptr i64 %.7 to ptr
  %.60.i = getelementptr i8, ptr %.26.i, i64 24
  store i64 %.1, ptr %.60.i, align 8, !noalias !0
  %.63.i = getelementptr i8, ptr %.26.i, i64 32
  store i64 %.2, ptr %.63.i, align 8, !noalias !0
  %.66.i = getelementptr i8, ptr %.26.i, i64 40
  store i64 %.3, ptr %.66.i, align 8, !noalias !0
  %.69.i = getelementptr i8, ptr %.26.i, i64 48
  store i64 %.4, ptr %.69.i, align 8, !noalias !0
  %.81.i = getelementptr i8, ptr %.26.i, i64 56
  store i64 %.5, ptr %.81.i, align 8, !noalias !0
  %.84.i = getelementptr i8, ptr %.26.i, i64 64
  store i64 %.6, ptr %.84.i, align 8, !noalias !0
  %.87.i = getelementptr i8, ptr %.26.i, i64 88
  store i64 0, ptr %.87.i, align 8, !noalias !0
  %.90.i = getelementptr i8, ptr %.26.i, i64 72
  store i64 -1, ptr %.90.i, align 8, !noalias !0
  %.92.i = icmp eq i64 %.11, 0
  br i1 %.92.i, label %B288.i, label %B404.endif.i

B288.i:                                           ; preds = %.13
  %.97.i = inttoptr i64 %.6 to ptr
  store i64 %.9, ptr %.97.i, align 8, !noalias !0
  %.99.i = getelementptr i8, ptr %.97.i, i64 8
  store i64 %.10, ptr %.99.i, align 8, !noalias !0
  %.108.i = getelementptr i8, ptr %.26.i, i64 80
  store i64 0, ptr %.108.i, align 8, !noalias !0
  %.113.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.115.i = getelementptr inbounds nuw i8, ptr %.26.i, i64 8
  %.117.i = load i64, ptr %.115.i, align 8, !noalias !0
  %.142.i = inttoptr i64 %.113.i to ptr
  %.143.i = tail call i64 %.142.i(i64 %.117.i, i64 %.7, i64 %.8, i64 0), !noalias !0
  br label %_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx.exit

B438.i:                                           ; preds = %B438.lr.ph.i, %B438.i
  %.2315660.i = phi i64 [ %.187.i, %B438.lr.ph.i ], [ %.241.i, %B438.i ]
  %.2385759.i = phi i64 [ %.9, %B438.lr.ph.i ], [ %.245.i, %B438.i ]
  %.241.i = add nsw i64 %.2315660.i, -1
  %.245.i = add i64 %.2385759.i, 1
  store i64 0, ptr %.271.i, align 8, !noalias !0
  store i64 4611686018427387904, ptr %.273.i, align 8, !noalias !0
  store i64 0, ptr %.276.i, align 8, !noalias !0
  store i64 %.2385759.i, ptr %.90.i, align 8, !noalias !0
  %.284.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.288.i = load i64, ptr %.286.i, align 8, !noalias !0
  %.307.i = inttoptr i64 %.284.i to ptr
  %.308.i = tail call i64 %.307.i(i64 %.288.i, i64 %.7, i64 %.8, i64 0), !noalias !0
  %.232.i = icmp samesign ugt i64 %.2315660.i, 1
  br i1 %.232.i, label %B438.i, label %_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx.exit

B404.endif.i:                                     ; preds = %.13
  %.187.i = sub i64 %.10, %.9
  %.23258.not.i = icmp slt i64 %.187.i, 1
  br i1 %.23258.not.i, label %_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx.exit, label %B438.lr.ph.i

B438.lr.ph.i:                                     ; preds = %B404.endif.i
  %.271.i = inttoptr i64 %.6 to ptr
  %.273.i = getelementptr i8, ptr %.271.i, i64 8
  %.276.i = getelementptr i8, ptr %.26.i, i64 80
  %.286.i = getelementptr inbounds nuw i8, ptr %.26.i, i64 8
  br label %B438.i

_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx.exit: ; preds = %B438.i, %B288.i, %B404.endif.i
  %.324.i = load i64, ptr %.87.i, align 8, !noalias !0
  ret i64 %.324.i
}

attributes #0 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxx"}
