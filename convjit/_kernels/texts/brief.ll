; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #0 {
.7:
  %.9.i = alloca [1024 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.9.i)
  %.10.i = ptrtoint ptr %.9.i to i64
  store i64 0, ptr %.9.i, align 64, !noalias !0
  %.13.i = getelementptr inbounds nuw i8, ptr %.9.i, i64 8
  store i64 4611686018427387904, ptr %.13.i, align 8, !noalias !0
  %.15.i = add nsw i64 %.10.i, 64
  %.34.i = inttoptr i64 %.1 to ptr
  %.35.i = call i64 %.34.i(i64 %.3, i64 %.4, i64 %.5, i64 %.2, i64 %.15.i, i64 %.10.i), !noalias !0
  call void @llvm.lifetime.end.p0(ptr nonnull %.9.i)
  ret i64 %.35.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { optsize }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx"}
