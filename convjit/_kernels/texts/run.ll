; sources 7fe7cf260ce1371eaedc197f9bb225d6
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
  %.10566.not.i = icmp slt i64 %.3, 1
  br i1 %.10566.not.i, label %B606.i, label %B220.lr.ph.i

B220.lr.ph.i:                                     ; preds = %.5
  %.180.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 8
  %.207.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 64
  %.255.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 24
  %.281.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 56
  br label %B220.endif.i

B306.i:                                           ; preds = %B220.endif.i
  %.202.i = load i64, ptr %.10.i, align 1, !noalias !0
  %.204.not.i = icmp eq i64 %.7.i.i, %.202.i
  br i1 %.204.not.i, label %B462.i, label %B408.i

B408.i:                                           ; preds = %B306.i
  %.209.i = load i64, ptr %.207.i, align 1, !noalias !0
  %.223.i = inttoptr i64 %.209.i to ptr
  %.224.i = tail call i64 %.223.i(i64 %.7.i.i, i64 %.182.i), !noalias !0
  %.227.i = and i64 %.224.i, 4294967295
  %.228.not.i = icmp eq i64 %.227.i, 0
  %.243.pre.i = load i64, ptr %.149.i, align 8, !noalias !0
  br i1 %.228.not.i, label %B462.i, label %B412.i

B412.i:                                           ; preds = %B220.endif.i, %B408.i
  %.243.i = phi i64 [ %.150.i, %B220.endif.i ], [ %.243.pre.i, %B408.i ]
  %.244.i = add i64 %.243.i, 16
  %.245.i = inttoptr i64 %.244.i to ptr
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.249.i = getelementptr i64, ptr %.18.i, i64 %.1116467.i
  store i64 %.246.i, ptr %.249.i, align 8, !noalias !0
  br label %B607.i

B462.i:                                           ; preds = %B408.i, %B306.i
  %.261.i = phi i64 [ %.150.i, %B306.i ], [ %.243.pre.i, %B408.i ]
  %.257.i = load i64, ptr %.255.i, align 1, !noalias !0
  %.265.i = inttoptr i64 %.257.i to ptr
  %.266.i = tail call i64 %.265.i(i64 %.261.i), !noalias !0
  %.270.i = getelementptr i64, ptr %.18.i, i64 %.1116467.i
  store i64 %.266.i, ptr %.270.i, align 8, !noalias !0
  %.278.i = icmp eq i64 %.266.i, -1
  br i1 %.278.i, label %B548.i, label %B607.i

B548.i:                                           ; preds = %B462.i
  %.283.i = load i64, ptr %.281.i, align 1, !noalias !0
  %.289.i = inttoptr i64 %.283.i to ptr
  %.290.i = tail call i64 %.289.i(i64 0), !noalias !0
  %.292.not.i = icmp eq i64 %.290.i, 0
  br i1 %.292.not.i, label %B607.i, label %_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B606.loopexit.i:                                  ; preds = %B607.i
  %.325.pre.i = load i64, ptr %.18.i, align 64, !noalias !0
  %.327.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 8
  %.328.pre.i = load i64, ptr %.327.phi.trans.insert.i, align 8, !noalias !0
  %.330.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 16
  %.331.pre.i = load i64, ptr %.330.phi.trans.insert.i, align 16, !noalias !0
  %.333.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 24
  %.334.pre.i = load i64, ptr %.333.phi.trans.insert.i, align 8, !noalias !0
  %.336.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 32
  %.337.pre.i = load i64, ptr %.336.phi.trans.insert.i, align 32, !noalias !0
  %.339.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 40
  %.340.pre.i = load i64, ptr %.339.phi.trans.insert.i, align 8, !noalias !0
  %.342.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 48
  %.343.pre.i = load i64, ptr %.342.phi.trans.insert.i, align 16, !noalias !0
  %.345.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 56
  %.346.pre.i = load i64, ptr %.345.phi.trans.insert.i, align 8, !noalias !0
  %.348.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 64
  %.349.pre.i = load i64, ptr %.348.phi.trans.insert.i, align 64, !noalias !0
  %.351.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 72
  %.352.pre.i = load i64, ptr %.351.phi.trans.insert.i, align 8, !noalias !0
  %.354.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 80
  %.355.pre.i = load i64, ptr %.354.phi.trans.insert.i, align 16, !noalias !0
  %.357.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 88
  %.358.pre.i = load i64, ptr %.357.phi.trans.insert.i, align 8, !noalias !0
  %.360.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 96
  %.361.pre.i = load i64, ptr %.360.phi.trans.insert.i, align 32, !noalias !0
  %.363.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 104
  %.364.pre.i = load i64, ptr %.363.phi.trans.insert.i, align 8, !noalias !0
  %.366.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 112
  %.367.pre.i = load i64, ptr %.366.phi.trans.insert.i, align 16, !noalias !0
  %.369.phi.trans.insert.i = getelementptr inbounds nuw i8, ptr %.18.i, i64 120
  %.370.pre.i = load i64, ptr %.369.phi.trans.insert.i, align 8, !noalias !0
  %0 = inttoptr i64 %.325.pre.i to ptr
  br label %B606.i

B606.i:                                           ; preds = %B606.loopexit.i, %.5
  %.370.i = phi i64 [ %.370.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.367.i = phi i64 [ %.367.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.364.i = phi i64 [ %.364.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.361.i = phi i64 [ %.361.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.358.i = phi i64 [ %.358.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.355.i = phi i64 [ %.355.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.352.i = phi i64 [ %.352.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.349.i = phi i64 [ %.349.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.346.i = phi i64 [ %.346.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.343.i = phi i64 [ %.343.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.340.i = phi i64 [ %.340.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.337.i = phi i64 [ %.337.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.334.i = phi i64 [ %.334.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.331.i = phi i64 [ %.331.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.328.i = phi i64 [ %.328.pre.i, %B606.loopexit.i ], [ undef, %.5 ]
  %.325.i = phi ptr [ %0, %B606.loopexit.i ], [ undef, %.5 ]
  %.312.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 40
  %.314.i = load i64, ptr %.312.i, align 1, !noalias !0
  %.320.i = inttoptr i64 %.314.i to ptr
  %.321.i = tail call i64 %.320.i(i64 0), !noalias !0
  %.419.i = tail call i64 %.325.i(i64 %.328.i, i64 %.331.i, i64 %.334.i, i64 %.337.i, i64 %.340.i, i64 %.343.i, i64 %.346.i, i64 %.349.i, i64 %.352.i, i64 %.355.i, i64 %.358.i, i64 %.361.i, i64 %.364.i, i64 %.367.i, i64 %.370.i), !noalias !0
  %.436.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 48
  %.438.i = load i64, ptr %.436.i, align 1, !noalias !0
  %.442.i = inttoptr i64 %.438.i to ptr
  %.443.i = tail call i64 %.442.i(i64 %.321.i), !noalias !0
  %.446.i = getelementptr inbounds nuw i8, ptr %.10.i, i64 32
  %.448.i = load i64, ptr %.446.i, align 1, !noalias !0
  %.454.i = inttoptr i64 %.448.i to ptr
  %.455.i = tail call i64 %.454.i(i64 %.419.i), !noalias !0
  br label %_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit

B607.i:                                           ; preds = %B548.i, %B462.i, %B412.i
  %exitcond.not.i = icmp eq i64 %.118.i, %.3
  br i1 %exitcond.not.i, label %B606.loopexit.i, label %B220.endif.i

B220.endif.i:                                     ; preds = %B607.i, %B220.lr.ph.i
  %.1116467.i = phi i64 [ 0, %B220.lr.ph.i ], [ %.118.i, %B607.i ]
  %.118.i = add nuw nsw i64 %.1116467.i, 1
  %.149.i = getelementptr i64, ptr %.11.i, i64 %.1116467.i
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !0
  %.151.i = add nsw i64 %.150.i, 8
  %.5.i.i = inttoptr i64 %.151.i to ptr
  %.7.i.i = load i64, ptr %.5.i.i, align 8, !noalias !3
  %.182.i = load i64, ptr %.180.i, align 1, !noalias !0
  %.184.i = icmp eq i64 %.7.i.i, %.182.i
  br i1 %.184.i, label %B412.i, label %B306.i

_ZN7convjit8_kernels12python_calls3runB2v8B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxx.exit: ; preds = %B548.i, %B606.i
  %storemerge.i = phi i64 [ %.455.i, %B606.i ], [ 0, %B548.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.18.i)
  ret i64 %storemerge.i
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
