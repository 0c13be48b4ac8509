; sources 7d7b3d5df74219a6497f102f1742a3fc
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #1 {
.5:
  %.18.i = alloca [2 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.18.i)
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(128) %.18.i, i8 0, i64 128, i1 false), !noalias !0
  %.7.i = add i64 %.1, 16
  %.8.i = inttoptr i64 %.7.i to ptr
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !0
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = inttoptr i64 %.2 to ptr
  %.10648.not.i = icmp slt i64 %.3, 1
  br i1 %.10648.not.i, label %_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit, label %B220.lr.ph.i

B220.lr.ph.i:                                     ; preds = %.5
  %.184.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 24
  br label %B220.endif.i

B298.i:                                           ; preds = %B220.endif.i
  %.186.i = load i64, ptr %.184.i, align 1, !noalias !0
  %.194.i = inttoptr i64 %.186.i to ptr
  %.195.i = tail call i64 %.194.i(i64 %.151.i), !noalias !0
  br label %B413.i

B362.i:                                           ; preds = %B220.endif.i
  %.208.i = add i64 %.151.i, 16
  %.209.i = inttoptr i64 %.208.i to ptr
  %.210.i = load i64, ptr %.209.i, align 8, !noalias !0
  br label %B413.i

B412.loopexit.i:                                  ; preds = %B413.i
  %.238.pre.i = load i64, ptr %.18.i, align 64, !noalias !0
  %.240.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 8
  %.241.pre.i = load i64, ptr %.240.phi.trans.insert.i, align 8, !noalias !0
  %.243.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 16
  %.244.pre.i = load i64, ptr %.243.phi.trans.insert.i, align 16, !noalias !0
  %.246.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 24
  %.247.pre.i = load i64, ptr %.246.phi.trans.insert.i, align 8, !noalias !0
  %.249.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 32
  %.250.pre.i = load i64, ptr %.249.phi.trans.insert.i, align 32, !noalias !0
  %.252.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 40
  %.253.pre.i = load i64, ptr %.252.phi.trans.insert.i, align 8, !noalias !0
  %.255.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 48
  %.256.pre.i = load i64, ptr %.255.phi.trans.insert.i, align 16, !noalias !0
  %.258.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 56
  %.259.pre.i = load i64, ptr %.258.phi.trans.insert.i, align 8, !noalias !0
  %.262.pre.i = load i64, ptr %.fca.1.gep.i, align 64, !noalias !0
  %.264.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 72
  %.265.pre.i = load i64, ptr %.264.phi.trans.insert.i, align 8, !noalias !0
  %.267.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 80
  %.268.pre.i = load i64, ptr %.267.phi.trans.insert.i, align 16, !noalias !0
  %.270.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 88
  %.271.pre.i = load i64, ptr %.270.phi.trans.insert.i, align 8, !noalias !0
  %.273.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 96
  %.274.pre.i = load i64, ptr %.273.phi.trans.insert.i, align 32, !noalias !0
  %.276.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 104
  %.277.pre.i = load i64, ptr %.276.phi.trans.insert.i, align 8, !noalias !0
  %.279.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 112
  %.280.pre.i = load i64, ptr %.279.phi.trans.insert.i, align 16, !noalias !0
  %.282.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 120
  %.283.pre.i = load i64, ptr %.282.phi.trans.insert.i, align 8, !noalias !0
  %0 = inttoptr i64 %.238.pre.i to ptr
  br label %_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B413.i:                                           ; preds = %B362.i, %B298.i
  %.210.sink.i = phi i64 [ %.195.i, %B298.i ], [ %.210.i, %B362.i ]
  %1 = getelementptr i64, ptr %.18.i, i64 %.1124749.i
  store i64 %.210.sink.i, ptr %1, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %.119.i, %.3
  br i1 %exitcond.not.i, label %B412.loopexit.i, label %B220.endif.i

B220.endif.i:                                     ; preds = %B413.i, %B220.lr.ph.i
  %.1124749.i = phi i64 [ 0, %B220.lr.ph.i ], [ %.119.i, %B413.i ]
  %.119.i = add nuw nsw i64 %.1124749.i, 1
  %.150.i = getelementptr i64, ptr %.11.i, i64 %.1124749.i
  %.151.i = load i64, ptr %.150.i, align 8, !noalias !0
  %.152.i = add nsw i64 %.151.i, 8
  %.5.i.i = inttoptr i64 %.152.i to ptr
  %.7.i.i = load i64, ptr %.5.i.i, align 8, !noalias !3
  %.180.i = load i64, ptr %.10.i, align 1, !noalias !0
  %.181.i = icmp eq i64 %.7.i.i, %.180.i
  br i1 %.181.i, label %B298.i, label %B362.i

_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit: ; preds = %.5, %B412.loopexit.i
  %.283.i = phi i64 [ %.283.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.280.i = phi i64 [ %.280.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.277.i = phi i64 [ %.277.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.274.i = phi i64 [ %.274.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.271.i = phi i64 [ %.271.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.268.i = phi i64 [ %.268.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.265.i = phi i64 [ %.265.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.262.i = phi i64 [ %.262.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.259.i = phi i64 [ %.259.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.256.i = phi i64 [ %.256.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.253.i = phi i64 [ %.253.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.250.i = phi i64 [ %.250.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.247.i = phi i64 [ %.247.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.244.i = phi i64 [ %.244.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.241.i = phi i64 [ %.241.pre.i, %B412.loopexit.i ], [ 0, %.5 ]
  %.238.i = phi ptr [ %0, %B412.loopexit.i ], [ null, %.5 ]
  %.225.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 40
  %.227.i = load i64, ptr %.225.i, align 1, !noalias !0
  %.233.i = inttoptr i64 %.227.i to ptr
  %.234.i = tail call i64 %.233.i(i64 0), !noalias !0
  %.332.i = tail call i64 %.238.i(i64 %.241.i, i64 %.244.i, i64 %.247.i, i64 %.250.i, i64 %.253.i, i64 %.256.i, i64 %.259.i, i64 %.262.i, i64 %.265.i, i64 %.268.i, i64 %.271.i, i64 %.274.i, i64 %.277.i, i64 %.280.i, i64 %.283.i), !noalias !0
  %.349.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 48
  %.351.i = load i64, ptr %.349.i, align 1, !noalias !0
  %.355.i = inttoptr i64 %.351.i to ptr
  %.356.i = tail call i64 %.355.i(i64 %.234.i), !noalias !0
  %.359.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 32
  %.361.i = load i64, ptr %.359.i, align 1, !noalias !0
  %.367.i = inttoptr i64 %.361.i to ptr
  %.368.i = tail call i64 %.367.i(i64 %.332.i), !noalias !0
  call void @llvm.lifetime.end.p0(ptr nonnull %.18.i)
  ret i64 %.368.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { optsize }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
