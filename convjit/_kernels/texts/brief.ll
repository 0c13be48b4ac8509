; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.kernel, i64 %arg.layout, i64 %arg.x, i64 %arg.out, i64 %arg.taps) unnamed_addr #0 {
B0:
  %.9 = alloca [256 x <8 x i64>], align 64
  %.11 = ptrtoint ptr %.9 to i64
  %.14 = getelementptr inbounds nuw i8, ptr %.9, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(16384) %.9, i8 0, i64 16384, i1 false)
  store i64 4611686018427387904, ptr %.14, align 8
  %.16 = add nsw i64 %.11, 64
  %.35 = inttoptr i64 %arg.kernel to ptr
  %.36 = call i64 %.35(i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %.16, i64 %.11)
  store i64 %.36, ptr %retptr, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr {
.7:
  %.8 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels6launch5briefB2v2B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxx(ptr nonnull %.8, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) #2
  %.11 = load i64, ptr %.8, align 8
  ret i64 %.11
}

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noinline }
