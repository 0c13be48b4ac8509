; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.functions, i64 %arg.arguments, i64 %arg.count) unnamed_addr #0 {
B0.endif:
  %.18 = alloca [2 x <8 x i64>], align 64
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.18, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(128) %.18, i8 0, i64 128, i1 false)
  %.7 = add i64 %arg.functions, 16
  %.8 = inttoptr i64 %.7 to ptr
  %.9 = load i64, ptr %.8, align 8
  %.10 = inttoptr i64 %.9 to ptr
  %.11 = inttoptr i64 %arg.arguments to ptr
  %.10648.not = icmp slt i64 %arg.count, 1
  br i1 %.10648.not, label %common.ret, label %B220.lr.ph

B220.lr.ph:                                       ; preds = %B0.endif
  %.184 = getelementptr inbounds nuw i8, ptr %.10, i64 24
  br label %B220.endif

B298:                                             ; preds = %B220.endif
  %.186 = load i64, ptr %.184, align 1
  %.194 = inttoptr i64 %.186 to ptr
  %.195 = tail call i64 %.194(i64 %.151)
  br label %B413

B362:                                             ; preds = %B220.endif
  %.208 = add i64 %.151, 16
  %.209 = inttoptr i64 %.208 to ptr
  %.210 = load i64, ptr %.209, align 8
  br label %B413

common.ret:                                       ; preds = %B0.endif, %B412.loopexit
  %.283 = phi i64 [ %.283.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.280 = phi i64 [ %.280.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.277 = phi i64 [ %.277.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.274 = phi i64 [ %.274.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.271 = phi i64 [ %.271.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.268 = phi i64 [ %.268.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.265 = phi i64 [ %.265.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.262 = phi i64 [ %.262.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.259 = phi i64 [ %.259.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.256 = phi i64 [ %.256.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.253 = phi i64 [ %.253.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.250 = phi i64 [ %.250.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.247 = phi i64 [ %.247.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.244 = phi i64 [ %.244.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.241 = phi i64 [ %.241.pre, %B412.loopexit ], [ 0, %B0.endif ]
  %.238 = phi ptr [ %0, %B412.loopexit ], [ null, %B0.endif ]
  %.225 = getelementptr inbounds nuw i8, ptr %.10, i64 40
  %.227 = load i64, ptr %.225, align 1
  %.233 = inttoptr i64 %.227 to ptr
  %.234 = tail call i64 %.233(i64 0)
  %.332 = tail call i64 %.238(i64 %.241, i64 %.244, i64 %.247, i64 %.250, i64 %.253, i64 %.256, i64 %.259, i64 %.262, i64 %.265, i64 %.268, i64 %.271, i64 %.274, i64 %.277, i64 %.280, i64 %.283)
  %.349 = getelementptr inbounds nuw i8, ptr %.10, i64 48
  %.351 = load i64, ptr %.349, align 1
  %.355 = inttoptr i64 %.351 to ptr
  %.356 = tail call i64 %.355(i64 %.234)
  %.359 = getelementptr inbounds nuw i8, ptr %.10, i64 32
  %.361 = load i64, ptr %.359, align 1
  %.367 = inttoptr i64 %.361 to ptr
  %.368 = tail call i64 %.367(i64 %.332)
  store i64 %.368, ptr %retptr, align 8
  ret void

B412.loopexit:                                    ; preds = %B413
  %.238.pre = load i64, ptr %.18, align 64
  %.240.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 8
  %.241.pre = load i64, ptr %.240.phi.trans.insert, align 8
  %.243.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 16
  %.244.pre = load i64, ptr %.243.phi.trans.insert, align 16
  %.246.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 24
  %.247.pre = load i64, ptr %.246.phi.trans.insert, align 8
  %.249.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 32
  %.250.pre = load i64, ptr %.249.phi.trans.insert, align 32
  %.252.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 40
  %.253.pre = load i64, ptr %.252.phi.trans.insert, align 8
  %.255.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 48
  %.256.pre = load i64, ptr %.255.phi.trans.insert, align 16
  %.258.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 56
  %.259.pre = load i64, ptr %.258.phi.trans.insert, align 8
  %.262.pre = load i64, ptr %.fca.1.gep, align 64
  %.264.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 72
  %.265.pre = load i64, ptr %.264.phi.trans.insert, align 8
  %.267.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 80
  %.268.pre = load i64, ptr %.267.phi.trans.insert, align 16
  %.270.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 88
  %.271.pre = load i64, ptr %.270.phi.trans.insert, align 8
  %.273.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 96
  %.274.pre = load i64, ptr %.273.phi.trans.insert, align 32
  %.276.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 104
  %.277.pre = load i64, ptr %.276.phi.trans.insert, align 8
  %.279.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 112
  %.280.pre = load i64, ptr %.279.phi.trans.insert, align 16
  %.282.phi.trans.insert = getelementptr inbounds nuw i8, ptr %.18, i64 120
  %.283.pre = load i64, ptr %.282.phi.trans.insert, align 8
  %0 = inttoptr i64 %.238.pre to ptr
  br label %common.ret

B413:                                             ; preds = %B362, %B298
  %.210.sink = phi i64 [ %.195, %B298 ], [ %.210, %B362 ]
  %1 = getelementptr i64, ptr %.18, i64 %.1124749
  store i64 %.210.sink, ptr %1, align 8
  %exitcond.not = icmp eq i64 %.119, %arg.count
  br i1 %exitcond.not, label %B412.loopexit, label %B220.endif

B220.endif:                                       ; preds = %B220.lr.ph, %B413
  %.1124749 = phi i64 [ 0, %B220.lr.ph ], [ %.119, %B413 ]
  %.119 = add nuw nsw i64 %.1124749, 1
  %.150 = getelementptr i64, ptr %.11, i64 %.1124749
  %.151 = load i64, ptr %.150, align 8
  %.152 = add nsw i64 %.151, 8
  %.5.i = inttoptr i64 %.152 to ptr
  %.7.i = load i64, ptr %.5.i, align 8, !noalias !0
  %.180 = load i64, ptr %.10, align 1
  %.181 = icmp eq i64 %.7.i, %.180
  br i1 %.181, label %B298, label %B362
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr {
.5:
  %.6 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx(ptr nonnull %.6, i64 %.1, i64 %.2, i64 %.3) #2
  %.9 = load i64, ptr %.6, align 8
  ret i64 %.9
}

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
