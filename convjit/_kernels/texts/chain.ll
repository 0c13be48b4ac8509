; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles5bands5chainB3v26B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels5tiles5bands5chainB3v26B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %arg.scratch, i64 %arg.counter) unnamed_addr #0 {
B0.endif:
  %.23 = inttoptr i64 %arg.layout to ptr
  %.28 = getelementptr inbounds nuw i8, ptr %.23, i64 24
  %.30 = load i64, ptr %.28, align 1
  %.31 = shl nsw i64 %.30, 3
  %.33 = add nsw i64 %.31, %arg.layout
  %.34 = inttoptr i64 %.33 to ptr
  %.36 = getelementptr inbounds nuw i8, ptr %.23, i64 32
  %.38 = load i64, ptr %.36, align 1
  %.40 = add nsw i64 %.38, %arg.scratch
  %.42 = getelementptr inbounds nuw i8, ptr %.23, i64 64
  %.44 = load i64, ptr %.42, align 1
  %.46 = add nsw i64 %.44, %arg.scratch
  %.57 = getelementptr inbounds nuw i8, ptr %.23, i64 8
  %.59 = load i64, ptr %.57, align 1
  %.141302.not = icmp slt i64 %.59, 1
  br i1 %.141302.not, label %B390, label %B198.lr.ph

B198.lr.ph:                                       ; preds = %B0.endif
  %.180 = getelementptr inbounds nuw i8, ptr %.23, i64 16
  br label %B198

B198:                                             ; preds = %B198, %B198.lr.ph
  %.147301303 = phi i64 [ 0, %B198.lr.ph ], [ %.154, %B198 ]
  %.154 = add nuw nsw i64 %.147301303, 1
  %.182 = load i64, ptr %.180, align 1
  %.358 = mul nuw nsw i64 %.147301303, 7
  %.359 = add nsw i64 %.182, %.358
  %.360 = shl nsw i64 %.359, 3
  %.362 = add nsw i64 %.360, %arg.layout
  %.363 = inttoptr i64 %.362 to ptr
  %.364 = getelementptr inbounds nuw i8, ptr %.363, i64 24
  %.366 = load i64, ptr %.364, align 1
  %.368 = add nsw i64 %.366, %.46
  %.369 = getelementptr inbounds nuw i8, ptr %.363, i64 8
  %.371 = load i64, ptr %.369, align 1
  %.372 = shl nsw i64 %.371, 3
  %.374 = add nsw i64 %.372, %arg.layout
  %.375 = getelementptr inbounds nuw i8, ptr %.363, i64 16
  %.377 = load i64, ptr %.375, align 1
  %.378 = shl nsw i64 %.377, 3
  %.379 = inttoptr i64 %.368 to ptr
  %.380 = inttoptr i64 %.374 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.379, ptr align 1 %.380, i64 %.378, i1 false)
  %exitcond.not = icmp eq i64 %.154, %.59
  br i1 %exitcond.not, label %B390, label %B198

B390:                                             ; preds = %B198, %B0.endif
  %.394 = inttoptr i64 %arg.counter to ptr
  %.395 = atomicrmw add ptr %.394, i64 1 monotonic, align 8
  %.396 = getelementptr i8, ptr %.394, i64 8
  %.397 = load atomic i64, ptr %.396 monotonic, align 8
  %.398 = icmp slt i64 %.395, %.397
  %.399 = select i1 %.398, i64 %.395, i64 4611686018427387904
  %.406 = load i64, ptr %.23, align 1
  %.407 = icmp slt i64 %.399, %.406
  br i1 %.407, label %B448.endif.preheader, label %B1074

B448.endif.preheader:                             ; preds = %B390
  %.550 = getelementptr inbounds nuw i8, ptr %.23, i64 16
  %.890 = inttoptr i64 %.40 to ptr
  %.892 = getelementptr i8, ptr %.890, i64 8
  %.905 = getelementptr inbounds nuw i8, ptr %.23, i64 56
  br label %B448.endif

B818:                                             ; preds = %B496.else.if
  %.876 = getelementptr inbounds nuw i8, ptr %.734, i64 48
  %.878 = load i64, ptr %.876, align 1
  %.880 = mul nsw i64 %.878, %.748
  %.882 = add nsw i64 %.880, %arg.out
  br label %B842

B842:                                             ; preds = %B496.else.if, %B818
  %"$phi842.1.2.2" = phi i64 [ %.882, %B818 ], [ %.848, %B496.else.if ]
  store i64 0, ptr %.890, align 8
  store i64 4611686018427387904, ptr %.892, align 8
  %.897 = load i64, ptr %.734, align 1
  %.899 = getelementptr inbounds nuw i8, ptr %.734, i64 40
  %.901 = load i64, ptr %.899, align 1
  %.903 = add nsw i64 %.901, %arg.taps
  %.907 = load i64, ptr %.905, align 1
  %.909 = add nsw i64 %.907, %arg.scratch
  %.933 = inttoptr i64 %.897 to ptr
  %.934 = tail call i64 %.933(i64 %source.2.1312, i64 %"$phi842.1.2.2", i64 %.903, i64 %.754, i64 %.909, i64 %.40)
  %.942 = add nsw i64 %.934, %bad.2.1311
  store i64 %.774, ptr %.768, align 8
  %.954 = getelementptr inbounds nuw i8, ptr %.734, i64 48
  %.956 = load i64, ptr %.954, align 1
  %.960 = mul nsw i64 %.956, %.748
  %.963 = sub nsw i64 %"$phi842.1.2.2", %.960
  %exitcond318.not = icmp eq i64 %.427, %.521
  br i1 %exitcond318.not, label %B1020, label %B496.else.if

B1020:                                            ; preds = %B842, %B448.endif
  %bad.2.1.lcssa = phi i64 [ %bad.3.0, %B448.endif ], [ %.942, %B842 ]
  %.983 = atomicrmw add ptr %.394, i64 1 monotonic, align 8
  %.985 = load atomic i64, ptr %.396 monotonic, align 8
  %.986 = icmp slt i64 %.983, %.985
  %.987 = select i1 %.986, i64 %.983, i64 4611686018427387904
  %.993 = load i64, ptr %.23, align 1
  %.994 = icmp slt i64 %.987, %.993
  br i1 %.994, label %B448.endif, label %B1074

B1074:                                            ; preds = %B1020, %B390
  %bad.4.1 = phi i64 [ 0, %B390 ], [ %bad.2.1.lcssa, %B1020 ]
  store i64 %bad.4.1, ptr %retptr, align 8
  ret void

B448.endif:                                       ; preds = %B1020, %B448.endif.preheader
  %bad.3.0 = phi i64 [ %bad.2.1.lcssa, %B1020 ], [ 0, %B448.endif.preheader ]
  %b.2.0 = phi i64 [ %.987, %B1020 ], [ %.399, %B448.endif.preheader ]
  %.427 = load i64, ptr %.57, align 1
  %.508308.not = icmp slt i64 %.427, 1
  br i1 %.508308.not, label %B1020, label %B496.else.if

B496.else.if:                                     ; preds = %B448.endif, %B842
  %source.2.1312 = phi i64 [ %.963, %B842 ], [ %arg.x, %B448.endif ]
  %bad.2.1311 = phi i64 [ %.942, %B842 ], [ %bad.3.0, %B448.endif ]
  %.514307309 = phi i64 [ %.521, %B842 ], [ 0, %B448.endif ]
  %.521 = add nuw nsw i64 %.514307309, 1
  %.552 = load i64, ptr %.550, align 1
  %.729 = mul nuw nsw i64 %.514307309, 7
  %.730 = add nsw i64 %.552, %.729
  %.731 = shl nsw i64 %.730, 3
  %.733 = add nsw i64 %.731, %arg.layout
  %.734 = inttoptr i64 %.733 to ptr
  %.741 = load i64, ptr %.57, align 1
  %.743 = mul nsw i64 %.741, %b.2.0
  %0 = getelementptr i64, ptr %.34, i64 %.743
  %.747 = getelementptr i64, ptr %0, i64 %.514307309
  %.748 = load i64, ptr %.747, align 8
  %.750 = getelementptr inbounds nuw i8, ptr %.734, i64 24
  %.752 = load i64, ptr %.750, align 1
  %.754 = add nsw i64 %.752, %.46
  %.762 = getelementptr inbounds nuw i8, ptr %.734, i64 32
  %.764 = load i64, ptr %.762, align 1
  %.765 = shl nsw i64 %.764, 3
  %.767 = add nsw i64 %.765, %.754
  %.768 = inttoptr i64 %.767 to ptr
  %.774 = load i64, ptr %.768, align 8
  %.780 = add nsw i64 %.774, %.748
  store i64 %.780, ptr %.768, align 8
  %1 = and i64 %.514307309, 1
  %.825.not = icmp eq i64 %1, 0
  %"$phi780.2.2.2.in.v" = select i1 %.825.not, i64 40, i64 48
  %"$phi780.2.2.2.in" = getelementptr inbounds nuw i8, ptr %.23, i64 %"$phi780.2.2.2.in.v"
  %"$phi780.2.2.2" = load i64, ptr %"$phi780.2.2.2.in", align 1
  %.848 = add nsw i64 %"$phi780.2.2.2", %arg.scratch
  %.863 = load i64, ptr %.57, align 1
  %.864 = icmp slt i64 %.521, %.863
  br i1 %.864, label %B842, label %B818
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr {
.8:
  %.9 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels5tiles5bands5chainB3v26B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr nonnull %.9, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) #2
  %.12 = load i64, ptr %.9, align 8
  ret i64 %.12
}

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
