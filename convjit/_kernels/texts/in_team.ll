; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1) local_unnamed_addr #0 {
.3:
  %.8.i = inttoptr i64 %.1 to ptr
  %.14.i = add nsw i64 %.1, 64
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = atomicrmw add ptr %.15.i, i64 1 monotonic, align 8, !noalias !0
  %.18.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 48
  %.20.i = load i64, ptr %.18.i, align 1, !noalias !0
  %.21.i = add nsw i64 %.20.i, 64
  %.25.i = load i64, ptr %.8.i, align 1, !noalias !0
  %.26.i = mul nsw i64 %.25.i, %.16.i
  %.27.i = add nsw i64 %.21.i, %.26.i
  %.32.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 56
  %.34.i = load i64, ptr %.32.i, align 1, !noalias !0
  %.35.i = icmp eq i64 %.34.i, -1
  %.38.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 8
  %.40.i = load i64, ptr %.38.i, align 1, !noalias !0
  %.42.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 16
  %.44.i = load i64, ptr %.42.i, align 1, !noalias !0
  %.46.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 24
  %.48.i = load i64, ptr %.46.i, align 1, !noalias !0
  %.50.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 32
  %.52.i = load i64, ptr %.50.i, align 1, !noalias !0
  %.54.i = getelementptr inbounds nuw i8, ptr %.8.i, i64 40
  %.56.i = load i64, ptr %.54.i, align 1, !noalias !0
  %.84.i = inttoptr i64 %.40.i to ptr
  br i1 %.35.i, label %B200.i, label %B306.i

B200.i:                                           ; preds = %.3
  %.85.i = tail call i64 %.84.i(i64 %.44.i, i64 %.48.i, i64 %.52.i, i64 %.56.i, i64 %.27.i, i64 %.20.i), !noalias !0
  br label %_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx.exit

B306.i:                                           ; preds = %.3
  %.151.i = tail call i64 %.84.i(i64 %.44.i, i64 %.48.i, i64 %.52.i, i64 %.56.i, i64 %.27.i, i64 %.20.i, i64 %.34.i), !noalias !0
  br label %_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx.exit

_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx.exit: ; preds = %B200.i, %B306.i
  %done.2.0.i = phi i64 [ %.85.i, %B200.i ], [ %.151.i, %B306.i ]
  %.164.i = add nsw i64 %.1, 72
  %.168.i = inttoptr i64 %.164.i to ptr
  %.169.i = atomicrmw add ptr %.168.i, i64 %done.2.0.i monotonic, align 8, !noalias !0
  ret i64 0
}

attributes #0 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch7in_teamB2v7B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAEx"}
