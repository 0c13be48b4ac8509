; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels7missing8separateB3v73B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

declare i64 @part_split(i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.18.i = inttoptr i64 %.4 to ptr
  %.20.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.21.i = getelementptr i8, ptr %.18.i, i64 8
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.23.i = getelementptr i8, ptr %.18.i, i64 16
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.25.i = getelementptr i8, ptr %.18.i, i64 24
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.27.i = getelementptr i8, ptr %.18.i, i64 32
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !0
  %.29.i = getelementptr i8, ptr %.18.i, i64 40
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %.85.i = add nsw i64 %.4, 48
  %.86.i = inttoptr i64 %.85.i to ptr
  %.89.i = shl nsw i64 %.20.i, 3
  %.90.i = add nsw i64 %.89.i, %.85.i
  %.91.i = inttoptr i64 %.90.i to ptr
  %.105.i = inttoptr i64 %.6 to ptr
  %.106.i = atomicrmw add ptr %.105.i, i64 1 monotonic, align 8, !noalias !0
  %.107.i = getelementptr i8, ptr %.105.i, i64 8
  %.108.i = load atomic i64, ptr %.107.i monotonic, align 8, !noalias !0
  %.109.i = icmp slt i64 %.106.i, %.108.i
  %.110.i = select i1 %.109.i, i64 %.106.i, i64 4611686018427387904
  %.115.i = icmp slt i64 %.110.i, %.24.i
  br i1 %.115.i, label %B300.endif.preheader.i, label %_ZN7convjit8_kernels7missing8separateB3v73B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B300.endif.preheader.i:                           ; preds = %.8
  %.298.i = shl nsw i64 %.30.i, 3
  br label %B300.endif.i

B380.i:                                           ; preds = %B300.endif.i, %B380.i
  %missing.2.193.i = phi i64 [ %.327.i, %B380.i ], [ %missing.3.0.i, %B300.endif.i ]
  %.2218892.i = phi i64 [ %.231.i, %B380.i ], [ %.177.i, %B300.endif.i ]
  %.2288991.i = phi i64 [ %.235.i, %B380.i ], [ %.130.i, %B300.endif.i ]
  %.231.i = add nsw i64 %.2218892.i, -1
  %.235.i = add i64 %.2288991.i, 1
  %.265.i = getelementptr i64, ptr %.91.i, i64 %.2288991.i
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.268.i = add nsw i64 %.266.i, %.2
  %.275.i = icmp slt i64 %.235.i, %.20.i
  %spec.select.i = select i1 %.275.i, i64 %.26.i, i64 %.28.i
  %.291.i = getelementptr i64, ptr %.86.i, i64 %.2288991.i
  %.292.i = load i64, ptr %.291.i, align 8, !noalias !0
  %.296.i = add nsw i64 %.292.i, %.1
  %.300.i = add nsw i64 %.268.i, %.298.i
  %.320.i = tail call i64 @part_split(i64 %.296.i, i64 %.268.i, i64 %.300.i, i64 %spec.select.i, i64 %.3), !noalias !0
  %.327.i = add nsw i64 %.320.i, %missing.2.193.i
  %.222.i = icmp samesign ugt i64 %.2218892.i, 1
  br i1 %.222.i, label %B380.i, label %B518.i

B518.i:                                           ; preds = %B380.i, %B300.endif.i
  %missing.2.1.lcssa.i = phi i64 [ %missing.3.0.i, %B300.endif.i ], [ %.327.i, %B380.i ]
  %.345.i = atomicrmw add ptr %.105.i, i64 1 monotonic, align 8, !noalias !0
  %.347.i = load atomic i64, ptr %.107.i monotonic, align 8, !noalias !0
  %.348.i = icmp slt i64 %.345.i, %.347.i
  %.349.i = select i1 %.348.i, i64 %.345.i, i64 4611686018427387904
  %.353.i = icmp slt i64 %.349.i, %.24.i
  br i1 %.353.i, label %B300.endif.i, label %_ZN7convjit8_kernels7missing8separateB3v73B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B300.endif.i:                                     ; preds = %B518.i, %B300.endif.preheader.i
  %missing.3.0.i = phi i64 [ %missing.2.1.lcssa.i, %B518.i ], [ 0, %B300.endif.preheader.i ]
  %task.2.0.i = phi i64 [ %.349.i, %B518.i ], [ %.110.i, %B300.endif.preheader.i ]
  %.130.i = mul nsw i64 %task.2.0.i, %.22.i
  %.137.i = add nsw i64 %.130.i, %.22.i
  %.140.i = tail call i64 @llvm.smin.i64(i64 %.137.i, i64 %.20.i)
  %.177.i = sub i64 %.140.i, %.130.i
  %.22290.not.i = icmp slt i64 %.177.i, 1
  br i1 %.22290.not.i, label %B518.i, label %B380.i

_ZN7convjit8_kernels7missing8separateB3v73B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B518.i, %.8
  %missing.4.1.i = phi i64 [ 0, %.8 ], [ %missing.2.1.lcssa.i, %B518.i ]
  ret i64 %missing.4.1.i
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels7missing8separateB3v73B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels7missing8separateB3v73B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
