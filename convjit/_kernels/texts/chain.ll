; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles5bands5chainB3v36B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #1 {
.8:
  %.23.i = inttoptr i64 %.4 to ptr
  %.28.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 24
  %.30.i = load i64, ptr %.28.i, align 1, !noalias !0
  %.31.i = shl nsw i64 %.30.i, 3
  %.33.i = add nsw i64 %.31.i, %.4
  %.34.i = inttoptr i64 %.33.i to ptr
  %.36.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 32
  %.38.i = load i64, ptr %.36.i, align 1, !noalias !0
  %.40.i = add nsw i64 %.38.i, %.5
  %.42.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 64
  %.44.i = load i64, ptr %.42.i, align 1, !noalias !0
  %.46.i = add nsw i64 %.44.i, %.5
  %.57.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 8
  %.59.i = load i64, ptr %.57.i, align 1, !noalias !0
  %.141302.not.i = icmp slt i64 %.59.i, 1
  br i1 %.141302.not.i, label %B390.i, label %B198.lr.ph.i

B198.lr.ph.i:                                     ; preds = %.8
  %.180.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 16
  br label %B198.i

B198.i:                                           ; preds = %B198.i, %B198.lr.ph.i
  %.147301303.i = phi i64 [ 0, %B198.lr.ph.i ], [ %.154.i, %B198.i ]
  %.154.i = add nuw nsw i64 %.147301303.i, 1
  %.182.i = load i64, ptr %.180.i, align 1, !noalias !0
  %.358.i = mul nuw nsw i64 %.147301303.i, 7
  %.359.i = add nsw i64 %.182.i, %.358.i
  %.360.i = shl nsw i64 %.359.i, 3
  %.362.i = add nsw i64 %.360.i, %.4
  %.363.i = inttoptr i64 %.362.i to ptr
  %.364.i = getelementptr inbounds nuw i8, ptr %.363.i, i64 24
  %.366.i = load i64, ptr %.364.i, align 1, !noalias !0
  %.368.i = add nsw i64 %.366.i, %.46.i
  %.369.i = getelementptr inbounds nuw i8, ptr %.363.i, i64 8
  %.371.i = load i64, ptr %.369.i, align 1, !noalias !0
  %.372.i = shl nsw i64 %.371.i, 3
  %.374.i = add nsw i64 %.372.i, %.4
  %.375.i = getelementptr inbounds nuw i8, ptr %.363.i, i64 16
  %.377.i = load i64, ptr %.375.i, align 1, !noalias !0
  %.378.i = shl nsw i64 %.377.i, 3
  %.379.i = inttoptr i64 %.368.i to ptr
  %.380.i = inttoptr i64 %.374.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.379.i, ptr align 1 %.380.i, i64 %.378.i, i1 false), !noalias !0
  %exitcond.not.i = icmp eq i64 %.154.i, %.59.i
  br i1 %exitcond.not.i, label %B390.i, label %B198.i

B390.i:                                           ; preds = %B198.i, %.8
  %.394.i = inttoptr i64 %.6 to ptr
  %.395.i = atomicrmw add ptr %.394.i, i64 1 monotonic, align 8, !noalias !0
  %.396.i = getelementptr i8, ptr %.394.i, i64 8
  %.397.i = load atomic i64, ptr %.396.i monotonic, align 8, !noalias !0
  %.398.i = icmp slt i64 %.395.i, %.397.i
  %.399.i = select i1 %.398.i, i64 %.395.i, i64 4611686018427387904
  %.406.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.407.i = icmp slt i64 %.399.i, %.406.i
  br i1 %.407.i, label %B448.endif.preheader.i, label %_ZN7convjit8_kernels5tiles5bands5chainB3v36B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B448.endif.preheader.i:                           ; preds = %B390.i
  %.550.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 16
  %.890.i = inttoptr i64 %.40.i to ptr
  %.892.i = getelementptr i8, ptr %.890.i, i64 8
  %.905.i = getelementptr inbounds nuw i8, ptr %.23.i, i64 56
  br label %B448.endif.i

B818.i:                                           ; preds = %B496.else.if.i
  %.876.i = getelementptr inbounds nuw i8, ptr %.734.i, i64 48
  %.878.i = load i64, ptr %.876.i, align 1, !noalias !0
  %.880.i = mul nsw i64 %.878.i, %.748.i
  %.882.i = add nsw i64 %.880.i, %.2
  br label %B842.i

B842.i:                                           ; preds = %B496.else.if.i, %B818.i
  %"$phi842.1.2.2.i" = phi i64 [ %.882.i, %B818.i ], [ %.848.i, %B496.else.if.i ]
  store i64 0, ptr %.890.i, align 8, !noalias !0
  store i64 4611686018427387904, ptr %.892.i, align 8, !noalias !0
  %.897.i = load i64, ptr %.734.i, align 1, !noalias !0
  %.899.i = getelementptr inbounds nuw i8, ptr %.734.i, i64 40
  %.901.i = load i64, ptr %.899.i, align 1, !noalias !0
  %.903.i = add nsw i64 %.901.i, %.3
  %.907.i = load i64, ptr %.905.i, align 1, !noalias !0
  %.909.i = add nsw i64 %.907.i, %.5
  %.933.i = inttoptr i64 %.897.i to ptr
  %.934.i = tail call i64 %.933.i(i64 %source.2.1312.i, i64 %"$phi842.1.2.2.i", i64 %.903.i, i64 %.754.i, i64 %.909.i, i64 %.40.i), !noalias !0
  %.942.i = add nsw i64 %.934.i, %bad.2.1311.i
  store i64 %.774.i, ptr %.768.i, align 8, !noalias !0
  %.954.i = getelementptr inbounds nuw i8, ptr %.734.i, i64 48
  %.956.i = load i64, ptr %.954.i, align 1, !noalias !0
  %.960.i = mul nsw i64 %.956.i, %.748.i
  %.963.i = sub nsw i64 %"$phi842.1.2.2.i", %.960.i
  %exitcond318.not.i = icmp eq i64 %.427.i, %.521.i
  br i1 %exitcond318.not.i, label %B1020.i, label %B496.else.if.i

B1020.i:                                          ; preds = %B842.i, %B448.endif.i
  %bad.2.1.lcssa.i = phi i64 [ %bad.3.0.i, %B448.endif.i ], [ %.942.i, %B842.i ]
  %.983.i = atomicrmw add ptr %.394.i, i64 1 monotonic, align 8, !noalias !0
  %.985.i = load atomic i64, ptr %.396.i monotonic, align 8, !noalias !0
  %.986.i = icmp slt i64 %.983.i, %.985.i
  %.987.i = select i1 %.986.i, i64 %.983.i, i64 4611686018427387904
  %.993.i = load i64, ptr %.23.i, align 1, !noalias !0
  %.994.i = icmp slt i64 %.987.i, %.993.i
  br i1 %.994.i, label %B448.endif.i, label %_ZN7convjit8_kernels5tiles5bands5chainB3v36B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B448.endif.i:                                     ; preds = %B1020.i, %B448.endif.preheader.i
  %bad.3.0.i = phi i64 [ %bad.2.1.lcssa.i, %B1020.i ], [ 0, %B448.endif.preheader.i ]
  %b.2.0.i = phi i64 [ %.987.i, %B1020.i ], [ %.399.i, %B448.endif.preheader.i ]
  %.427.i = load i64, ptr %.57.i, align 1, !noalias !0
  %.508308.not.i = icmp slt i64 %.427.i, 1
  br i1 %.508308.not.i, label %B1020.i, label %B496.else.if.i

B496.else.if.i:                                   ; preds = %B448.endif.i, %B842.i
  %source.2.1312.i = phi i64 [ %.963.i, %B842.i ], [ %.1, %B448.endif.i ]
  %bad.2.1311.i = phi i64 [ %.942.i, %B842.i ], [ %bad.3.0.i, %B448.endif.i ]
  %.514307309.i = phi i64 [ %.521.i, %B842.i ], [ 0, %B448.endif.i ]
  %.521.i = add nuw nsw i64 %.514307309.i, 1
  %.552.i = load i64, ptr %.550.i, align 1, !noalias !0
  %.729.i = mul nuw nsw i64 %.514307309.i, 7
  %.730.i = add nsw i64 %.552.i, %.729.i
  %.731.i = shl nsw i64 %.730.i, 3
  %.733.i = add nsw i64 %.731.i, %.4
  %.734.i = inttoptr i64 %.733.i to ptr
  %.741.i = load i64, ptr %.57.i, align 1, !noalias !0
  %.743.i = mul nsw i64 %.741.i, %b.2.0.i
  %0 = getelementptr i64, ptr %.34.i, i64 %.743.i
  %.747.i = getelementptr i64, ptr %0, i64 %.514307309.i
  %.748.i = load i64, ptr %.747.i, align 8, !noalias !0
  %.750.i = getelementptr inbounds nuw i8, ptr %.734.i, i64 24
  %.752.i = load i64, ptr %.750.i, align 1, !noalias !0
  %.754.i = add nsw i64 %.752.i, %.46.i
  %.762.i = getelementptr inbounds nuw i8, ptr %.734.i, i64 32
  %.764.i = load i64, ptr %.762.i, align 1, !noalias !0
  %.765.i = shl nsw i64 %.764.i, 3
  %.767.i = add nsw i64 %.765.i, %.754.i
  %.768.i = inttoptr i64 %.767.i to ptr
  %.774.i = load i64, ptr %.768.i, align 8, !noalias !0
  %.780.i = add nsw i64 %.774.i, %.748.i
  store i64 %.780.i, ptr %.768.i, align 8, !noalias !0
  %1 = and i64 %.514307309.i, 1
  %.825.not.i = icmp eq i64 %1, 0
  %"$phi780.2.2.2.in.v.i" = select i1 %.825.not.i, i64 40, i64 48
  %"$phi780.2.2.2.in.i" = getelementptr inbounds nuw i8, ptr %.23.i, i64 %"$phi780.2.2.2.in.v.i"
  %"$phi780.2.2.2.i" = load i64, ptr %"$phi780.2.2.2.in.i", align 1, !noalias !0
  %.848.i = add nsw i64 %"$phi780.2.2.2.i", %.5
  %.863.i = load i64, ptr %.57.i, align 1, !noalias !0
  %.864.i = icmp slt i64 %.521.i, %.863.i
  br i1 %.864.i, label %B842.i, label %B818.i

_ZN7convjit8_kernels5tiles5bands5chainB3v36B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B1020.i, %B390.i
  %bad.4.1.i = phi i64 [ 0, %B390.i ], [ %bad.2.1.lcssa.i, %B1020.i ]
  ret i64 %bad.4.1.i
}

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { optsize }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles5bands5chainB3v36B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles5bands5chainB3v36B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
