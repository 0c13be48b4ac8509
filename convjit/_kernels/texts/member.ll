; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels4gate5leaveB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.kernel, i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %arg.scratch, i64 %arg.room, i64 %arg.phase, i64 %arg.first, i64 %arg.last, i64 %arg.gate, i64 %arg.number) unnamed_addr #0 {
B0:
  %.62 = alloca i64, align 8
  %.41 = icmp eq i64 %arg.number, 0
  br i1 %.41, label %B44, label %B78

B44:                                              ; preds = %B0
  %.46 = inttoptr i64 %arg.scratch to ptr
  store i64 %arg.first, ptr %.46, align 8
  %.48 = getelementptr i8, ptr %.46, i64 8
  store i64 %arg.last, ptr %.48, align 8
  store i64 0, ptr %.62, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !0)
  %0 = inttoptr i64 %arg.gate to ptr
  %.12.i = getelementptr inbounds nuw i8, ptr %0, i64 16
  %.14.i = load i64, ptr %.12.i, align 1, !noalias !0
  %.15.i = inttoptr i64 %.14.i to ptr
  %.25.i = atomicrmw xchg ptr %.15.i, i64 1 seq_cst, align 8, !noalias !0
  %.26.i = icmp eq i64 %.25.i, 0
  br i1 %.26.i, label %B158.i, label %B78.thread

B158.i:                                           ; preds = %B44
  %.29.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 16
  %.31.i = load i64, ptr %.29.i, align 1, !noalias !0
  %.33.i = getelementptr inbounds nuw i8, ptr %.15.i, i64 8
  %.35.i = load i64, ptr %.33.i, align 1, !noalias !0
  %.46.i = inttoptr i64 %.31.i to ptr
  %.47.i = tail call i64 %.46.i(i64 %.35.i, i64 0), !noalias !0
  %.50.i = atomicrmw xchg ptr %0, i64 1 seq_cst, align 8, !noalias !0
  br label %B78.thread

B78.thread:                                       ; preds = %B158.i, %B44
  store i64 1, ptr %.62, align 8, !alias.scope !0
  br label %B126

B78:                                              ; preds = %B0
  store i64 0, ptr %.62, align 8
  call fastcc void @_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx(ptr nonnull %.62, i64 %arg.gate, i64 %arg.number)
  %.76.pr = load i64, ptr %.62, align 8
  %.92 = icmp slt i64 %.76.pr, 1
  br i1 %.92, label %common.ret, label %B126

common.ret:                                       ; preds = %B342.i, %B224.i, %B212.i, %B46.i, %B78
  %storemerge = phi i64 [ %.76.pr, %B78 ], [ %.132.i, %B342.i ], [ %done.2.0, %B46.i ], [ 1, %B224.i ], [ 1, %B212.i ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B126:                                             ; preds = %B78.thread, %B78
  %.122 = add nsw i64 %arg.scratch, 64
  %.125 = mul nsw i64 %arg.number, %arg.room
  %.128 = add nsw i64 %.122, %.125
  %.133 = icmp eq i64 %arg.phase, -1
  %.174 = inttoptr i64 %arg.kernel to ptr
  br i1 %.133, label %B180, label %B226

B180:                                             ; preds = %B126
  %.175 = tail call i64 %.174(i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %.128, i64 %arg.scratch)
  br label %B272

B226:                                             ; preds = %B126
  %.232 = tail call i64 %.174(i64 %arg.x, i64 %arg.out, i64 %arg.taps, i64 %arg.layout, i64 %.128, i64 %arg.scratch, i64 %arg.phase)
  br label %B272

B272:                                             ; preds = %B226, %B180
  %done.2.0 = phi i64 [ %.175, %B180 ], [ %.232, %B226 ]
  %1 = inttoptr i64 %arg.gate to ptr
  br i1 %.41, label %B46.i, label %B212.i

B46.i:                                            ; preds = %B272
  %.24.i = load i64, ptr %1, align 1, !noalias !3
  %.25.i3 = icmp eq i64 %.24.i, -1
  br i1 %.25.i3, label %common.ret, label %B282.i

B212.i:                                           ; preds = %B272
  %.3915.i = getelementptr inbounds nuw i8, ptr %1, i64 16
  %.4116.i = load i64, ptr %.3915.i, align 1, !noalias !3
  %.4718.i = add nsw i64 %arg.gate, 8
  %.4919.i = inttoptr i64 %.4718.i to ptr
  %.5020.i = atomicrmw add ptr %.4919.i, i64 %done.2.0 monotonic, align 8, !noalias !3
  %.5521.i = atomicrmw add ptr %1, i64 -1 seq_cst, align 8, !noalias !3
  %.70.i = icmp eq i64 %.5521.i, 1
  br i1 %.70.i, label %B224.i, label %common.ret

B224.i:                                           ; preds = %B212.i
  %.4217.i = inttoptr i64 %.4116.i to ptr
  %.75.i = getelementptr inbounds nuw i8, ptr %.4217.i, i64 24
  %.77.i = load i64, ptr %.75.i, align 1, !noalias !3
  %.79.i = getelementptr inbounds nuw i8, ptr %.4217.i, i64 8
  %.81.i = load i64, ptr %.79.i, align 1, !noalias !3
  %.87.i = inttoptr i64 %.77.i to ptr
  %.88.i = tail call i64 %.87.i(i64 %.81.i), !noalias !3
  br label %common.ret

B282.i:                                           ; preds = %B46.i
  %.39.i = getelementptr inbounds nuw i8, ptr %1, i64 16
  %.41.i = load i64, ptr %.39.i, align 1, !noalias !3
  %.47.i4 = add nsw i64 %arg.gate, 8
  %.49.i = inttoptr i64 %.47.i4 to ptr
  %.50.i5 = atomicrmw add ptr %.49.i, i64 %done.2.0 monotonic, align 8, !noalias !3
  %.55.i = atomicrmw add ptr %1, i64 -1 seq_cst, align 8, !noalias !3
  %.96.not.i = icmp eq i64 %.55.i, 1
  br i1 %.96.not.i, label %B342.i, label %B286.i

B286.i:                                           ; preds = %B282.i
  %.42.i = inttoptr i64 %.41.i to ptr
  %.101.i = getelementptr inbounds nuw i8, ptr %.42.i, i64 16
  %.103.i = load i64, ptr %.101.i, align 1, !noalias !3
  %.105.i = getelementptr inbounds nuw i8, ptr %.42.i, i64 8
  %.107.i = load i64, ptr %.105.i, align 1, !noalias !3
  %.118.i = inttoptr i64 %.103.i to ptr
  %.119.i = tail call i64 %.118.i(i64 %.107.i, i64 1), !noalias !3
  br label %B342.i

B342.i:                                           ; preds = %B286.i, %B282.i
  %.126.i = load i64, ptr %.39.i, align 1, !noalias !3
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = atomicrmw xchg ptr %.127.i, i64 0 seq_cst, align 8, !noalias !3
  %.130.i = getelementptr inbounds nuw i8, ptr %1, i64 8
  %.132.i = load i64, ptr %.130.i, align 1, !noalias !3
  br label %common.ret
}

define internal fastcc void @_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.gate, i64 %arg.number) unnamed_addr {
B0:
  %.8 = icmp eq i64 %arg.number, 0
  %0 = inttoptr i64 %arg.gate to ptr
  br i1 %.8, label %B16, label %B250

B16:                                              ; preds = %B0
  %.12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %.14 = load i64, ptr %.12, align 1
  %.15 = inttoptr i64 %.14 to ptr
  %.25 = atomicrmw xchg ptr %.15, i64 1 seq_cst, align 8
  %.26 = icmp eq i64 %.25, 0
  br i1 %.26, label %B158, label %common.ret

B158:                                             ; preds = %B16
  %.29 = getelementptr inbounds nuw i8, ptr %.15, i64 16
  %.31 = load i64, ptr %.29, align 1
  %.33 = getelementptr inbounds nuw i8, ptr %.15, i64 8
  %.35 = load i64, ptr %.33, align 1
  %.46 = inttoptr i64 %.31 to ptr
  %.47 = tail call i64 %.46(i64 %.35, i64 0)
  %.50 = atomicrmw xchg ptr %0, i64 1 seq_cst, align 8
  br label %common.ret

common.ret:                                       ; preds = %B310, %B250, %B158, %B16
  %storemerge = phi i64 [ 1, %B16 ], [ 1, %B158 ], [ %1, %B250 ], [ %.106, %B310 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B250:                                             ; preds = %B0
  fence seq_cst
  %1 = load atomic i64, ptr %0 seq_cst, align 8
  %.74 = icmp sgt i64 %1, 0
  br i1 %.74, label %B310, label %common.ret

B310:                                             ; preds = %B250, %B310
  %inside.2.1 = phi i64 [ %.106, %B310 ], [ %1, %B250 ]
  %.101 = add nuw nsw i64 %inside.2.1, 1
  %.105 = cmpxchg ptr %0, i64 %inside.2.1, i64 %.101 seq_cst seq_cst, align 8
  %.106 = extractvalue { i64, i1 } %.105, 0
  %.114 = icmp sgt i64 %.106, 0
  %.124 = icmp ne i64 %.106, %inside.2.1
  %or.cond = and i1 %.114, %.124
  br i1 %or.cond, label %B310, label %common.ret
}

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr {
.14:
  %.15 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels6launch6memberB2v3B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxxxxxxxx(ptr nonnull %.15, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #2
  %.18 = load i64, ptr %.15, align 8
  ret i64 %.18
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { optsize }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels4gate5enterB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels4gate5leaveB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels4gate5leaveB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dExxx"}
