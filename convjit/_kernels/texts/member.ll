; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels4gate5leaveB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
.14:
  %.41.i = icmp eq i64 %.12, 0
  br i1 %.41.i, label %B44.i, label %B250.i

B44.i:                                            ; preds = %.14
  %.46.i = inttoptr i64 %.6 to ptr
  store i64 %.9, ptr %.46.i, align 8, !noalias !0
  %.48.i = getelementptr i8, ptr %.46.i, i64 8
  store i64 %.10, ptr %.48.i, align 8, !noalias !0
  %0 = inttoptr i64 %.11 to ptr
  %.12.i.i = getelementptr inbounds nuw i8, ptr %0, i64 16
  %.14.i.i = load i64, ptr %.12.i.i, align 1, !noalias !3
  %.15.i.i = inttoptr i64 %.14.i.i to ptr
  %.25.i.i = atomicrmw xchg ptr %.15.i.i, i64 1 seq_cst, align 8, !noalias !3
  %.26.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.i.i, label %B158.i.i, label %B126.i

B158.i.i:                                         ; preds = %B44.i
  %.29.i.i = getelementptr inbounds nuw i8, ptr %.15.i.i, i64 16
  %.31.i.i = load i64, ptr %.29.i.i, align 1, !noalias !3
  %.33.i.i = getelementptr inbounds nuw i8, ptr %.15.i.i, i64 8
  %.35.i.i = load i64, ptr %.33.i.i, align 1, !noalias !3
  %.46.i.i = inttoptr i64 %.31.i.i to ptr
  %.47.i.i = tail call i64 %.46.i.i(i64 %.35.i.i, i64 0), !noalias !3
  %.50.i.i = atomicrmw xchg ptr %0, i64 1 seq_cst, align 8, !noalias !3
  br label %B126.i

B250.i:                                           ; preds = %.14
  %1 = inttoptr i64 %.11 to ptr
  fence seq_cst, !noalias !0
  %2 = load atomic i64, ptr %1 seq_cst, align 8, !noalias !6
  %.74.i = icmp sgt i64 %2, 0
  br i1 %.74.i, label %B310.i, label %_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit

B310.i:                                           ; preds = %B250.i, %B310.i
  %inside.2.1.i = phi i64 [ %.106.i, %B310.i ], [ %2, %B250.i ]
  %.101.i = add nuw nsw i64 %inside.2.1.i, 1
  %.105.i = cmpxchg ptr %1, i64 %inside.2.1.i, i64 %.101.i seq_cst seq_cst, align 8, !noalias !6
  %.106.i = extractvalue { i64, i1 } %.105.i, 0
  %.114.i = icmp sgt i64 %.106.i, 0
  %.124.i = icmp ne i64 %.106.i, %inside.2.1.i
  %or.cond.i = and i1 %.114.i, %.124.i
  br i1 %or.cond.i, label %B310.i, label %_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx.exit

_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx.exit: ; preds = %B310.i
  %.92.i = icmp slt i64 %.106.i, 1
  br i1 %.92.i, label %_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit, label %B126.i

B126.i:                                           ; preds = %B44.i, %B158.i.i, %_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx.exit
  %.122.i = add nsw i64 %.6, 64
  %.125.i = mul nsw i64 %.12, %.7
  %.128.i = add nsw i64 %.122.i, %.125.i
  %.133.i = icmp eq i64 %.8, -1
  %.174.i = inttoptr i64 %.1 to ptr
  br i1 %.133.i, label %B180.i, label %B226.i

B180.i:                                           ; preds = %B126.i
  %.175.i = tail call i64 %.174.i(i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.128.i, i64 %.6), !noalias !0
  br label %B272.i

B226.i:                                           ; preds = %B126.i
  %.232.i = tail call i64 %.174.i(i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.128.i, i64 %.6, i64 %.8), !noalias !0
  br label %B272.i

B272.i:                                           ; preds = %B226.i, %B180.i
  %done.2.0.i = phi i64 [ %.175.i, %B180.i ], [ %.232.i, %B226.i ]
  %3 = inttoptr i64 %.11 to ptr
  br i1 %.41.i, label %B46.i.i, label %B212.i.i

B46.i.i:                                          ; preds = %B272.i
  %.24.i.i = load i64, ptr %3, align 1, !noalias !9
  %.25.i3.i = icmp eq i64 %.24.i.i, -1
  br i1 %.25.i3.i, label %_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit, label %B282.i.i

B212.i.i:                                         ; preds = %B272.i
  %.3915.i.i = getelementptr inbounds nuw i8, ptr %3, i64 16
  %.4116.i.i = load i64, ptr %.3915.i.i, align 1, !noalias !9
  %.4718.i.i = add nsw i64 %.11, 8
  %.4919.i.i = inttoptr i64 %.4718.i.i to ptr
  %.5020.i.i = atomicrmw add ptr %.4919.i.i, i64 %done.2.0.i monotonic, align 8, !noalias !9
  %.5521.i.i = atomicrmw add ptr %3, i64 -1 seq_cst, align 8, !noalias !9
  %.70.i.i = icmp eq i64 %.5521.i.i, 1
  br i1 %.70.i.i, label %B224.i.i, label %_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit

B224.i.i:                                         ; preds = %B212.i.i
  %.4217.i.i = inttoptr i64 %.4116.i.i to ptr
  %.75.i.i = getelementptr inbounds nuw i8, ptr %.4217.i.i, i64 24
  %.77.i.i = load i64, ptr %.75.i.i, align 1, !noalias !9
  %.79.i.i = getelementptr inbounds nuw i8, ptr %.4217.i.i, i64 8
  %.81.i.i = load i64, ptr %.79.i.i, align 1, !noalias !9
  %.87.i.i = inttoptr i64 %.77.i.i to ptr
  %.88.i.i = tail call i64 %.87.i.i(i64 %.81.i.i), !noalias !9
  br label %_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit

B282.i.i:                                         ; preds = %B46.i.i
  %.39.i.i = getelementptr inbounds nuw i8, ptr %3, i64 16
  %.41.i.i = load i64, ptr %.39.i.i, align 1, !noalias !9
  %.47.i4.i = add nsw i64 %.11, 8
  %.49.i.i = inttoptr i64 %.47.i4.i to ptr
  %.50.i5.i = atomicrmw add ptr %.49.i.i, i64 %done.2.0.i monotonic, align 8, !noalias !9
  %.55.i.i = atomicrmw add ptr %3, i64 -1 seq_cst, align 8, !noalias !9
  %.96.not.i.i = icmp eq i64 %.55.i.i, 1
  br i1 %.96.not.i.i, label %B342.i.i, label %B286.i.i

B286.i.i:                                         ; preds = %B282.i.i
  %.42.i.i = inttoptr i64 %.41.i.i to ptr
  %.101.i.i = getelementptr inbounds nuw i8, ptr %.42.i.i, i64 16
  %.103.i.i = load i64, ptr %.101.i.i, align 1, !noalias !9
  %.105.i.i = getelementptr inbounds nuw i8, ptr %.42.i.i, i64 8
  %.107.i.i = load i64, ptr %.105.i.i, align 1, !noalias !9
  %.118.i.i = inttoptr i64 %.103.i.i to ptr
  %.119.i.i = tail call i64 %.118.i.i(i64 %.107.i.i, i64 1), !noalias !9
  br label %B342.i.i

B342.i.i:                                         ; preds = %B286.i.i, %B282.i.i
  %.126.i.i = load i64, ptr %.39.i.i, align 1, !noalias !9
  %.127.i.i = inttoptr i64 %.126.i.i to ptr
  %.128.i.i = atomicrmw xchg ptr %.127.i.i, i64 0 seq_cst, align 8, !noalias !9
  %.130.i.i = getelementptr inbounds nuw i8, ptr %3, i64 8
  %.132.i.i = load i64, ptr %.130.i.i, align 1, !noalias !9
  br label %_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit

_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx.exit: ; preds = %B250.i, %_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx.exit, %B46.i.i, %B212.i.i, %B224.i.i, %B342.i.i
  %storemerge.i = phi i64 [ %.106.i, %_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx.exit ], [ %.132.i.i, %B342.i.i ], [ %done.2.0.i, %B46.i.i ], [ 1, %B224.i.i ], [ 1, %B212.i.i ], [ %2, %B250.i ]
  ret i64 %storemerge.i
}

attributes #0 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx: %retptr"}
!8 = distinct !{!8, !"_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"_ZN7convjit8_kernels4gate5leaveB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!11 = distinct !{!11, !"_ZN7convjit8_kernels4gate5leaveB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
