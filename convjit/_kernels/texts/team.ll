; sources 7fe7cf260ce1371eaedc197f9bb225d6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) local_unnamed_addr #0 {
.15:
  %.29.i = alloca [2 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.29.i)
  %.30.i = ptrtoint ptr %.29.i to i64
  %.64.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 8
  store i64 %.1, ptr %.64.i, align 8, !noalias !0
  %.67.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 16
  store i64 %.2, ptr %.67.i, align 16, !noalias !0
  %.70.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 24
  store i64 %.3, ptr %.70.i, align 8, !noalias !0
  %.73.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 32
  store i64 %.4, ptr %.73.i, align 32, !noalias !0
  %.76.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 40
  store i64 %.5, ptr %.76.i, align 8, !noalias !0
  %.80.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 48
  store i64 %.6, ptr %.80.i, align 16, !noalias !0
  store i64 %.9, ptr %.29.i, align 64, !noalias !0
  %.86.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 72
  store i64 0, ptr %.86.i, align 8, !noalias !0
  %.89.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 56
  store i64 -1, ptr %.89.i, align 8, !noalias !0
  %.91.i = icmp eq i64 %.13, 0
  br i1 %.91.i, label %B316.i, label %B412.endif.i

B316.i:                                           ; preds = %.15
  %.96.i = inttoptr i64 %.6 to ptr
  store i64 %.11, ptr %.96.i, align 8, !noalias !0
  %.98.i = getelementptr i8, ptr %.96.i, i64 8
  store i64 %.12, ptr %.98.i, align 8, !noalias !0
  %.107.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 64
  store i64 0, ptr %.107.i, align 64, !noalias !0
  %.135.i = inttoptr i64 %.7 to ptr
  %.136.i = call i64 %.135.i(i64 %.8, i64 %.30.i, i64 %.10, i64 0), !noalias !0
  br label %_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx.exit

B446.i:                                           ; preds = %B446.lr.ph.i, %B446.i
  %.2266266.i = phi i64 [ %.182.i, %B446.lr.ph.i ], [ %.236.i, %B446.i ]
  %.2336365.i = phi i64 [ %.11, %B446.lr.ph.i ], [ %.240.i, %B446.i ]
  %.236.i = add nsw i64 %.2266266.i, -1
  %.240.i = add i64 %.2336365.i, 1
  store i64 0, ptr %.266.i, align 8, !noalias !0
  store i64 4611686018427387904, ptr %.268.i, align 8, !noalias !0
  store i64 0, ptr %.271.i, align 64, !noalias !0
  store i64 %.2336365.i, ptr %.89.i, align 8, !noalias !0
  %.297.i = call i64 %.296.i(i64 %.8, i64 %.30.i, i64 %.10, i64 0), !noalias !0
  %.227.i = icmp samesign ugt i64 %.2266266.i, 1
  br i1 %.227.i, label %B446.i, label %_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx.exit

B412.endif.i:                                     ; preds = %.15
  %.182.i = sub i64 %.12, %.11
  %.22764.not.i = icmp slt i64 %.182.i, 1
  br i1 %.22764.not.i, label %_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx.exit, label %B446.lr.ph.i

B446.lr.ph.i:                                     ; preds = %B412.endif.i
  %.266.i = inttoptr i64 %.6 to ptr
  %.268.i = getelementptr i8, ptr %.266.i, i64 8
  %.271.i = getelementptr inbounds nuw i8, ptr %.29.i, i64 64
  %.296.i = inttoptr i64 %.7 to ptr
  br label %B446.i

_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx.exit: ; preds = %B446.i, %B316.i, %B412.endif.i
  %.315.i = load i64, ptr %.86.i, align 8, !noalias !0
  call void @llvm.lifetime.end.p0(ptr nonnull %.29.i)
  ret i64 %.315.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { optsize }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels6launch4teamB2v6B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxxx"}
