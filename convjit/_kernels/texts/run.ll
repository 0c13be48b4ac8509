; sources eeed41d38f4880ec1f797c32c32e1d2f
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx = common local_unnamed_addr global ptr null
@_ZN08NumbaEnv7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.18.i = alloca [2 x <8 x i64>], align 64
  call void @llvm.lifetime.start.p0(ptr nonnull %.18.i)
  %.7.i = add i64 %.1, 16
  %.8.i = inttoptr i64 %.7.i to ptr
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !0
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = inttoptr i64 %.2 to ptr
  %.10548.not.i = icmp slt i64 %.3, 1
  br i1 %.10548.not.i, label %_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit, label %B220.lr.ph.i

B220.lr.ph.i:                                     ; preds = %.5
  %.183.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 24
  br label %B220.endif.i

B298.i:                                           ; preds = %B220.endif.i
  %.185.i = load i64, ptr %.183.i, align 1, !noalias !0
  %.193.i = inttoptr i64 %.185.i to ptr
  %.194.i = tail call i64 %.193.i(i64 %.150.i), !noalias !0
  br label %B413.i

B362.i:                                           ; preds = %B220.endif.i
  %.207.i = add i64 %.150.i, 16
  %.208.i = inttoptr i64 %.207.i to ptr
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !0
  br label %B413.i

B412.loopexit.i:                                  ; preds = %B413.i
  %.237.pre.i = load i64, ptr %.18.i, align 64, !noalias !0
  %.239.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 8
  %.240.pre.i = load i64, ptr %.239.phi.trans.insert.i, align 8, !noalias !0
  %.242.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 16
  %.243.pre.i = load i64, ptr %.242.phi.trans.insert.i, align 16, !noalias !0
  %.245.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 24
  %.246.pre.i = load i64, ptr %.245.phi.trans.insert.i, align 8, !noalias !0
  %.248.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 32
  %.249.pre.i = load i64, ptr %.248.phi.trans.insert.i, align 32, !noalias !0
  %.251.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 40
  %.252.pre.i = load i64, ptr %.251.phi.trans.insert.i, align 8, !noalias !0
  %.254.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 48
  %.255.pre.i = load i64, ptr %.254.phi.trans.insert.i, align 16, !noalias !0
  %.257.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 56
  %.258.pre.i = load i64, ptr %.257.phi.trans.insert.i, align 8, !noalias !0
  %.260.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 64
  %.261.pre.i = load i64, ptr %.260.phi.trans.insert.i, align 64, !noalias !0
  %.263.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 72
  %.264.pre.i = load i64, ptr %.263.phi.trans.insert.i, align 8, !noalias !0
  %.266.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 80
  %.267.pre.i = load i64, ptr %.266.phi.trans.insert.i, align 16, !noalias !0
  %.269.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 88
  %.270.pre.i = load i64, ptr %.269.phi.trans.insert.i, align 8, !noalias !0
  %.272.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 96
  %.273.pre.i = load i64, ptr %.272.phi.trans.insert.i, align 32, !noalias !0
  %.275.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 104
  %.276.pre.i = load i64, ptr %.275.phi.trans.insert.i, align 8, !noalias !0
  %.278.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 112
  %.279.pre.i = load i64, ptr %.278.phi.trans.insert.i, align 16, !noalias !0
  %.281.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 120
  %.282.pre.i = load i64, ptr %.281.phi.trans.insert.i, align 8, !noalias !0
  %0 = inttoptr i64 %.237.pre.i to ptr
  br label %_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B413.i:                                           ; preds = %B362.i, %B298.i
  %.209.sink.i = phi i64 [ %.194.i, %B298.i ], [ %.209.i, %B362.i ]
  %1 = getelementptr i64, ptr %.18.i, i64 %.1114749.i
  store i64 %.209.sink.i, ptr %1, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %.118.i, %.3
  br i1 %exitcond.not.i, label %B412.loopexit.i, label %B220.endif.i

B220.endif.i:                                     ; preds = %B413.i, %B220.lr.ph.i
  %.1114749.i = phi i64 [ 0, %B220.lr.ph.i ], [ %.118.i, %B413.i ]
  %.118.i = add nuw nsw i64 %.1114749.i, 1
  %.149.i = getelementptr i64, ptr %.11.i, i64 %.1114749.i
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !0
  %.151.i = add nsw i64 %.150.i, 8
  %.5.i.i = inttoptr i64 %.151.i to ptr
  %.7.i.i = load i64, ptr %.5.i.i, align 8, !noalias !3
  %.179.i = load i64, ptr %.10.i, align 1, !noalias !0
  %.180.i = icmp eq i64 %.7.i.i, %.179.i
  br i1 %.180.i, label %B298.i, label %B362.i

_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit: ; preds = %.5, %B412.loopexit.i
  %.282.i = phi i64 [ %.282.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.279.i = phi i64 [ %.279.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.276.i = phi i64 [ %.276.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.273.i = phi i64 [ %.273.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.270.i = phi i64 [ %.270.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.267.i = phi i64 [ %.267.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.264.i = phi i64 [ %.264.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.261.i = phi i64 [ %.261.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.258.i = phi i64 [ %.258.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.255.i = phi i64 [ %.255.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.252.i = phi i64 [ %.252.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.249.i = phi i64 [ %.249.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.246.i = phi i64 [ %.246.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.243.i = phi i64 [ %.243.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.240.i = phi i64 [ %.240.pre.i, %B412.loopexit.i ], [ undef, %.5 ]
  %.237.i = phi ptr [ %0, %B412.loopexit.i ], [ undef, %.5 ]
  %.224.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 40
  %.226.i = load i64, ptr %.224.i, align 1, !noalias !0
  %.232.i = inttoptr i64 %.226.i to ptr
  %.233.i = tail call i64 %.232.i(i64 0), !noalias !0
  %.331.i = tail call i64 %.237.i(i64 %.240.i, i64 %.243.i, i64 %.246.i, i64 %.249.i, i64 %.252.i, i64 %.255.i, i64 %.258.i, i64 %.261.i, i64 %.264.i, i64 %.267.i, i64 %.270.i, i64 %.273.i, i64 %.276.i, i64 %.279.i, i64 %.282.i), !noalias !0
  %.348.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 48
  %.350.i = load i64, ptr %.348.i, align 1, !noalias !0
  %.354.i = inttoptr i64 %.350.i to ptr
  %.355.i = tail call i64 %.354.i(i64 %.233.i), !noalias !0
  %.358.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 32
  %.360.i = load i64, ptr %.358.i, align 1, !noalias !0
  %.366.i = inttoptr i64 %.360.i to ptr
  %.367.i = tail call i64 %.366.i(i64 %.331.i), !noalias !0
  call void @llvm.lifetime.end.p0(ptr nonnull %.18.i)
  ret i64 %.367.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { optsize }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx: %retptr"}
!5 = distinct !{!5, !"_ZN7convjit8_kernels12python_calls10integer_atB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImYqQImUQSzFCkVgkU0AQ_3d_3dEx"}
