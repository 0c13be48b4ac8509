; sources 7d7b3d5df74219a6497f102f1742a3fc
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #1 {
.7:
  %.9.i = alloca [256 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.9.i)
  %.11.i = ptrtoint ptr %.9.i to i64
  %.14.i = getelementptr inbounds nuw i8, ptr %.9.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(16384) %.9.i, i8 0, i64 16384, i1 false), !noalias !0
  store i64 4611686018427387904, ptr %.14.i, align 8, !noalias !0
  %.16.i = add nsw i64 %.11.i, 64
  %.35.i = inttoptr i64 %.1 to ptr
  %.36.i = call i64 %.35.i(i64 %.3, i64 %.4, i64 %.5, i64 %.2, i64 %.16.i, i64 %.11.i), !noalias !0
  call void @llvm.lifetime.end.p0(ptr nonnull %.9.i)
  ret i64 %.36.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { optsize }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx"}
