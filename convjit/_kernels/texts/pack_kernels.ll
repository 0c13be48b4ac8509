; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles15channel_packing12pack_kernelsB3v54B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define noundef i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #0 {
.8:
  %.19.i = inttoptr i64 %.4 to ptr
  %.24.i = inttoptr i64 %.6 to ptr
  %.25.i = atomicrmw add ptr %.24.i, i64 1 monotonic, align 8, !noalias !0
  %.26.i = getelementptr i8, ptr %.24.i, i64 8
  %.27.i = load atomic i64, ptr %.26.i monotonic, align 8, !noalias !0
  %.28.i = icmp slt i64 %.25.i, %.27.i
  %.29.i = select i1 %.28.i, i64 %.25.i, i64 4611686018427387904
  %.36.i = load i64, ptr %.19.i, align 1, !noalias !0
  %.37.i = icmp slt i64 %.29.i, %.36.i
  br i1 %.37.i, label %B114.preheader.i, label %_ZN7convjit8_kernels5tiles15channel_packing12pack_kernelsB3v54B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B114.preheader.i:                                 ; preds = %.8
  %.40.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 8
  %.130.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 16
  %.140.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 24
  %.149.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 40
  %.155.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 32
  %.165.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 64
  %.173.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 48
  %.179.i = getelementptr inbounds nuw i8, ptr %.19.i, i64 56
  br label %B114.i

B114.i:                                           ; preds = %B114.endif.endif.i, %B114.preheader.i
  %task.2.0.i = phi i64 [ %.217.i, %B114.endif.endif.i ], [ %.29.i, %B114.preheader.i ]
  %.42.i = load i64, ptr %.40.i, align 1, !noalias !0
  %.46.i = icmp eq i64 %.42.i, 0
  br i1 %.46.i, label %B114.endif.endif.i, label %B114.else.i, !prof !3

B114.else.i:                                      ; preds = %B114.i
  %.57.i = icmp ne i64 %task.2.0.i, -9223372036854775808
  %.58.i = icmp ne i64 %.42.i, -1
  %.59.not.i = or i1 %.57.i, %.58.i
  br i1 %.59.not.i, label %B114.endif.else.if.i, label %B114.endif.endif.i, !prof !4

B114.endif.endif.i:                               ; preds = %B114.endif.else.if.i, %B114.else.i, %B114.i
  %quot.012.i = phi i64 [ 0, %B114.i ], [ %spec.select.i, %B114.endif.else.if.i ], [ 0, %B114.else.i ]
  %rem.1.0.i = phi i64 [ 0, %B114.i ], [ %0, %B114.endif.else.if.i ], [ 0, %B114.else.i ]
  %.132.i = load i64, ptr %.130.i, align 1, !noalias !0
  %.134.i = add nsw i64 %.132.i, %rem.1.0.i
  %.135.i = shl nsw i64 %.134.i, 3
  %.137.i = add nsw i64 %.135.i, %.4
  %.138.i = inttoptr i64 %.137.i to ptr
  %.142.i = load i64, ptr %.140.i, align 1, !noalias !0
  %.143.i = mul nsw i64 %.142.i, %quot.012.i
  %.145.i = add nsw i64 %.143.i, %.1
  %.147.i = load i64, ptr %.138.i, align 8, !noalias !0
  %.151.i = load i64, ptr %.149.i, align 1, !noalias !0
  %.152.i = mul nsw i64 %.151.i, %.147.i
  %.153.i = add nsw i64 %.145.i, %.152.i
  %.157.i = load i64, ptr %.155.i, align 1, !noalias !0
  %.158.i = mul nsw i64 %.157.i, %quot.012.i
  %.160.i = add nsw i64 %.158.i, %.2
  %.161.i = getelementptr i8, ptr %.138.i, i64 24
  %.162.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.163.i = add nsw i64 %.160.i, %.162.i
  %.167.i = load i64, ptr %.165.i, align 1, !noalias !0
  %.175.i = load i64, ptr %.173.i, align 1, !noalias !0
  %.176.i = getelementptr i8, ptr %.138.i, i64 16
  %.177.i = load i64, ptr %.176.i, align 8, !noalias !0
  %.181.i = load i64, ptr %.179.i, align 1, !noalias !0
  %.182.i = mul nsw i64 %.181.i, %.177.i
  %.183.i = getelementptr i8, ptr %.138.i, i64 8
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !0
  %.203.i = inttoptr i64 %.167.i to ptr
  %.204.i = tail call i64 %.203.i(i64 %.153.i, i64 %.151.i, i64 %.175.i, i64 %.163.i, i64 %.182.i, i64 %.184.i), !noalias !0
  %.213.i = atomicrmw add ptr %.24.i, i64 1 monotonic, align 8, !noalias !0
  %.215.i = load atomic i64, ptr %.26.i monotonic, align 8, !noalias !0
  %.216.i = icmp slt i64 %.213.i, %.215.i
  %.217.i = select i1 %.216.i, i64 %.213.i, i64 4611686018427387904
  %.223.i = load i64, ptr %.19.i, align 1, !noalias !0
  %.224.i = icmp slt i64 %.217.i, %.223.i
  br i1 %.224.i, label %B114.i, label %_ZN7convjit8_kernels5tiles15channel_packing12pack_kernelsB3v54B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B114.endif.else.if.i:                             ; preds = %B114.else.i
  %.62.i = sdiv i64 %task.2.0.i, %.42.i
  %.63.i = srem i64 %task.2.0.i, %.42.i
  %.64.i = xor i64 %.63.i, %.42.i
  %.65.i = icmp slt i64 %.64.i, 0
  %.66.i = icmp ne i64 %.63.i, 0
  %.67.i = and i1 %.66.i, %.65.i
  %.72.i = sext i1 %.67.i to i64
  %spec.select.i = add i64 %.62.i, %.72.i
  %.119.i = select i1 %.67.i, i64 %.42.i, i64 0
  %spec.select14.i = add i64 %.119.i, %.63.i
  %0 = shl nsw i64 %spec.select14.i, 2
  br label %B114.endif.endif.i

_ZN7convjit8_kernels5tiles15channel_packing12pack_kernelsB3v54B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B114.endif.endif.i, %.8
  ret i64 0
}

attributes #0 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles15channel_packing12pack_kernelsB3v54B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles15channel_packing12pack_kernelsB3v54B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
