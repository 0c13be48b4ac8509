; sources 81b12be16fe75a9b6fc6abae9630e239
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: optsize
define internal fastcc void @_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.x, i64 %arg.out, i64 %arg.kernel, i64 %arg.layout, i64 %arg.scratch, i64 %arg.counter) unnamed_addr #0 {
B0:
  %.20 = inttoptr i64 %arg.layout to ptr
  %.25 = getelementptr inbounds nuw i8, ptr %.20, i64 16
  %.27 = load i64, ptr %.25, align 1
  %.28 = shl nsw i64 %.27, 3
  %.29 = add nsw i64 %.28, %arg.layout
  %.34 = inttoptr i64 %.29 to ptr
  %.39 = getelementptr inbounds nuw i8, ptr %.34, i64 8
  %.41 = load i64, ptr %.39, align 1
  %.45 = load i64, ptr %.34, align 1
  %.47 = getelementptr inbounds nuw i8, ptr %.20, i64 40
  %.49 = load i64, ptr %.47, align 1
  %.51 = add nsw i64 %.49, %arg.scratch
  %.62 = getelementptr inbounds nuw i8, ptr %.34, i64 24
  %.64 = load i64, ptr %.62, align 1
  %0 = add i64 %.64, %.27
  %1 = shl i64 %0, 3
  %.67 = add i64 %1, %arg.layout
  %.68 = inttoptr i64 %.67 to ptr
  %.70 = getelementptr inbounds nuw i8, ptr %.20, i64 24
  %.72 = load i64, ptr %.70, align 1
  %.73 = shl nsw i64 %.72, 3
  %.74 = add nsw i64 %.73, %arg.layout
  %.75 = inttoptr i64 %.74 to ptr
  %.89 = inttoptr i64 %arg.counter to ptr
  %.90 = atomicrmw add ptr %.89, i64 1 monotonic, align 8
  %.91 = getelementptr i8, ptr %.89, i64 8
  %.92 = load atomic i64, ptr %.91 monotonic, align 8
  %.93 = icmp slt i64 %.90, %.92
  %.94 = select i1 %.93, i64 %.90, i64 4611686018427387904
  %.101 = load i64, ptr %.20, align 1
  %.102 = icmp slt i64 %.94, %.101
  br i1 %.102, label %B332.endif.preheader, label %B1488

B332.endif.preheader:                             ; preds = %B0
  %.110 = getelementptr inbounds nuw i8, ptr %.34, i64 64
  %.114 = shl nsw i64 %.41, 1
  %.115 = add nsw i64 %.114, 3
  %.144 = getelementptr inbounds nuw i8, ptr %.20, i64 48
  %.314 = inttoptr i64 %.51 to ptr
  %.316 = getelementptr i8, ptr %.314, i64 8
  %.321 = getelementptr inbounds nuw i8, ptr %.20, i64 8
  %.325 = getelementptr inbounds nuw i8, ptr %.20, i64 56
  %.241232.not = icmp slt i64 %.41, 1
  %.508 = getelementptr inbounds nuw i8, ptr %.20, i64 32
  %.526 = add i64 %.41, -1
  %.785 = getelementptr i64, ptr %.75, i64 %.526
  %.864 = shl i64 %.45, 1
  %.895 = getelementptr i64, ptr %.68, i64 %.526
  %n.rnd.up = add nuw i64 %.41, 7
  %n.vec = and i64 %n.rnd.up, -8
  %trip.count.minus.1 = add nsw i64 %.41, -1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %B332.endif

B800:                                             ; preds = %B800.lr.ph, %B1430
  %.451256266 = phi i64 [ %.430, %B800.lr.ph ], [ %.461, %B1430 ]
  %.458257265 = phi i64 [ %.130, %B800.lr.ph ], [ %.465, %B1430 ]
  %.461 = add nsw i64 %.451256266, -1
  %.465 = add i64 %.458257265, 256
  br i1 %.497, label %B820.endif.preheader, label %B1430

B820.endif.preheader:                             ; preds = %B800
  %.504 = mul nsw i64 %.458257265, %.45
  %.506 = add nsw i64 %.504, %first.2.1.lcssa
  %.853 = sub nsw i64 %.136, %.458257265
  %.855 = tail call i64 @llvm.smin.i64(i64 %.853, i64 256)
  br label %B820.endif

B908:                                             ; preds = %B820.endif, %B908.endif.endif
  %source.2.4247 = phi i64 [ %.748, %B908.endif.endif ], [ %.506, %B820.endif ]
  %target.2.4246 = phi i64 [ %.756, %B908.endif.endif ], [ %.514, %B820.endif ]
  %rest.2.4245 = phi i64 [ %quot.1.0, %B908.endif.endif ], [ %row.2.2, %B820.endif ]
  %.605240244 = phi i64 [ %.615, %B908.endif.endif ], [ %.41, %B820.endif ]
  %.612241243 = phi i64 [ %.619, %B908.endif.endif ], [ %.526, %B820.endif ]
  %.615 = add nsw i64 %.605240244, -1
  %.619 = add nsw i64 %.612241243, -1
  %.idx = shl i64 %.612241243, 4
  %2 = getelementptr i8, ptr %.122, i64 %.idx
  %.647 = getelementptr i8, ptr %2, i64 8
  %.648 = load i64, ptr %.647, align 8
  %.652 = load i64, ptr %2, align 8
  %.653 = sub nsw i64 %.648, %.652
  %.661 = icmp eq i64 %.648, %.652
  br i1 %.661, label %B908.endif.endif, label %B908.else, !prof !0

B1064:                                            ; preds = %B908.endif.endif, %B820.endif
  %target.2.4.lcssa = phi i64 [ %.514, %B820.endif ], [ %.756, %B908.endif.endif ]
  %source.2.4.lcssa = phi i64 [ %.506, %B820.endif ], [ %.748, %B908.endif.endif ]
  %.771 = load i64, ptr %.770, align 8
  %.777 = load i64, ptr %.776, align 8
  %.778 = sub nsw i64 %.771, %.777
  %.786 = load i64, ptr %.785, align 8
  %.788 = icmp eq i64 %.786, %.45
  br i1 %.788, label %B1152, label %B1170

B1152:                                            ; preds = %B1064
  %.794 = icmp eq i64 %.771, %.777
  br i1 %.794, label %B1152.endif, label %B1152.else, !prof !0

B1170:                                            ; preds = %B1152.endif, %B1064
  %"$phi1170.1.2.4" = phi i64 [ %.833, %B1152.endif ], [ 1, %B1064 ]
  %.866 = mul i64 %.864, %"$phi1170.1.2.4"
  %.867.not = icmp sgt i64 %.510, %.866
  br i1 %.867.not, label %B1336, label %B1254

B1254:                                            ; preds = %B1170
  %.873 = shl nsw i64 %.510, 8
  %.875 = add nsw i64 %target.2.4.lcssa, %.873
  %.881 = mul nsw i64 %.510, %.855
  %.884252 = icmp sgt i64 %.881, 0
  br i1 %.884252, label %body, label %B1336

B1336:                                            ; preds = %body, %B1254, %B1170
  %.896 = load i64, ptr %.895, align 8
  %.929 = tail call i64 @part_put_lines(i64 %source.2.4.lcssa, i64 %.896, i64 %target.2.4.lcssa, i64 %.510, i64 %"$phi1170.1.2.4", i64 %.855)
  %.938 = add nsw i64 %"$phi1170.1.2.4", %row.2.2
  %.944 = icmp slt i64 %.938, %rows.2.1.lcssa
  br i1 %.944, label %B820.endif, label %B1430

B1430:                                            ; preds = %B1336, %B800
  %.452 = icmp sgt i64 %.451256266, 1
  br i1 %.452, label %B800, label %B1434

B1434:                                            ; preds = %B1430, %B636.endif
  %.978 = atomicrmw add ptr %.89, i64 1 monotonic, align 8
  %.980 = load atomic i64, ptr %.91 monotonic, align 8
  %.981 = icmp slt i64 %.978, %.980
  %.982 = select i1 %.981, i64 %.978, i64 4611686018427387904
  %.988 = load i64, ptr %.20, align 1
  %.989 = icmp slt i64 %.982, %.988
  br i1 %.989, label %B332.endif, label %B1488

B1488:                                            ; preds = %B1434, %B0
  %status.3.1 = phi i64 [ 0, %B0 ], [ %.362, %B1434 ]
  store i64 %status.3.1, ptr %retptr, align 8
  ret void

B332.endif:                                       ; preds = %B1434, %B332.endif.preheader
  %status.2.0 = phi i64 [ %.362, %B1434 ], [ 0, %B332.endif.preheader ]
  %b.2.0 = phi i64 [ %.982, %B1434 ], [ %.94, %B332.endif.preheader ]
  %.112 = load i64, ptr %.110, align 1
  %.117 = mul nsw i64 %b.2.0, %.115
  %.118 = add i64 %.117, %.27
  %3 = add i64 %.118, %.112
  %4 = shl i64 %3, 3
  %.121 = add i64 %4, %arg.layout
  %.122 = inttoptr i64 %.121 to ptr
  %.129 = getelementptr i64, ptr %.122, i64 %.114
  %.130 = load i64, ptr %.129, align 8
  %.135 = getelementptr i8, ptr %.129, i64 8
  %.136 = load i64, ptr %.135, align 8
  %.146 = load i64, ptr %.144, align 1
  %5 = mul i64 %.130, %.45
  %.148 = sub i64 %arg.scratch, %5
  %.152 = add i64 %.148, %.146
  br i1 %.241232.not, label %B636.endif, label %vector.ph

vector.ph:                                        ; preds = %B332.endif
  %6 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %.152, i64 0
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i64> [ %6, %vector.ph ], [ %12, %vector.body ]
  %vec.phi1 = phi <8 x i64> [ splat (i64 1), %vector.ph ], [ %15, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %7 = icmp ule <8 x i64> %vec.ind, %broadcast.splat
  %8 = shl <8 x i64> %vec.ind, splat (i64 4)
  %9 = getelementptr i8, ptr %.122, <8 x i64> %8
  %wide.masked.gather = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %9, <8 x i1> %7, <8 x i64> poison)
  %10 = getelementptr i64, ptr %.68, i64 %index
  %wide.masked.load = tail call <8 x i64> @llvm.masked.load.v8i64.p0(ptr align 8 %10, <8 x i1> %7, <8 x i64> poison)
  %11 = mul nsw <8 x i64> %wide.masked.load, %wide.masked.gather
  %12 = sub <8 x i64> %vec.phi, %11
  %13 = getelementptr i8, <8 x ptr> %9, i64 8
  %wide.masked.gather2 = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %13, <8 x i1> %7, <8 x i64> poison)
  %14 = sub nsw <8 x i64> %wide.masked.gather2, %wide.masked.gather
  %15 = mul <8 x i64> %14, %vec.phi1
  %index.next = add i64 %index, 8
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %16 = icmp eq i64 %index.next, %n.vec
  br i1 %16, label %B636.endif.loopexit, label %vector.body, !llvm.loop !1

B636.endif.loopexit:                              ; preds = %vector.body
  %17 = select <8 x i1> %7, <8 x i64> %15, <8 x i64> %vec.phi1
  %18 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %17)
  %19 = select <8 x i1> %7, <8 x i64> %12, <8 x i64> %vec.phi
  %20 = tail call i64 @llvm.vector.reduce.add.v8i64(<8 x i64> %19)
  br label %B636.endif

B636.endif:                                       ; preds = %B636.endif.loopexit, %B332.endif
  %rows.2.1.lcssa = phi i64 [ 1, %B332.endif ], [ %18, %B636.endif.loopexit ]
  %first.2.1.lcssa = phi i64 [ %.152, %B332.endif ], [ %20, %B636.endif.loopexit ]
  %.311 = add nsw i64 %b.2.0, 1
  store i64 %b.2.0, ptr %.314, align 8
  store i64 %.311, ptr %.316, align 8
  %.323 = load i64, ptr %.321, align 1
  %.327 = load i64, ptr %.325, align 1
  %.329 = add nsw i64 %.327, %arg.scratch
  %.353 = inttoptr i64 %.323 to ptr
  %.354 = tail call i64 %.353(i64 %arg.x, i64 %first.2.1.lcssa, i64 %arg.kernel, i64 %.29, i64 %.329, i64 %.51)
  %.362 = add nsw i64 %.354, %status.2.0
  %.408 = sub i64 %.136, %.130
  %21 = add nuw i64 %.408, 255
  %.430 = lshr i64 %21, 8
  %.409.inv = icmp slt i64 %.408, 1
  %.452262.not279 = icmp eq i64 %.430, 0
  %.452262.not = select i1 %.409.inv, i1 true, i1 %.452262.not279
  br i1 %.452262.not, label %B1434, label %B800.lr.ph

B800.lr.ph:                                       ; preds = %B636.endif
  %.497 = icmp sgt i64 %rows.2.1.lcssa, 0
  %.770 = getelementptr i8, ptr %.129, i64 -8
  %.776 = getelementptr i8, ptr %.129, i64 -16
  br label %B800

B820.endif:                                       ; preds = %B1336, %B820.endif.preheader
  %row.2.2 = phi i64 [ %.938, %B1336 ], [ 0, %B820.endif.preheader ]
  %.510 = load i64, ptr %.508, align 1
  %.512 = mul nsw i64 %.510, %.458257265
  %.514 = add nsw i64 %.512, %arg.out
  br i1 %.241232.not, label %B1064, label %B908

B908.else:                                        ; preds = %B908
  %.672 = icmp ne i64 %rest.2.4245, -9223372036854775808
  %.673 = icmp ne i64 %.653, -1
  %.674.not = or i1 %.672, %.673
  br i1 %.674.not, label %B908.endif.else.if, label %B908.endif.endif, !prof !4

B908.endif.endif:                                 ; preds = %B908.else, %B908.endif.else.if, %B908
  %.699216 = phi i64 [ %.648, %B908 ], [ %.699281, %B908.endif.else.if ], [ %.652, %B908.else ]
  %quot.1.0 = phi i64 [ 0, %B908 ], [ %spec.select224, %B908.endif.else.if ], [ 0, %B908.else ]
  %.744 = getelementptr i64, ptr %.68, i64 %.612241243
  %.745 = load i64, ptr %.744, align 8
  %.746 = mul nsw i64 %.745, %.699216
  %.748 = add nsw i64 %.746, %source.2.4247
  %.752 = getelementptr i64, ptr %.75, i64 %.612241243
  %.753 = load i64, ptr %.752, align 8
  %.754 = mul nsw i64 %.753, %.699216
  %.756 = add nsw i64 %.754, %target.2.4246
  %.606 = icmp samesign ugt i64 %.605240244, 1
  br i1 %.606, label %B908, label %B1064

B908.endif.else.if:                               ; preds = %B908.else
  %.678 = srem i64 %rest.2.4245, %.653
  %.679 = xor i64 %.678, %.653
  %.680 = icmp slt i64 %.679, 0
  %.681 = icmp ne i64 %.678, 0
  %.682 = and i1 %.681, %.680
  %.689 = select i1 %.682, i64 %.653, i64 0
  %spec.select = add i64 %.678, %.652
  %.699281 = add i64 %spec.select, %.689
  %.719 = sdiv i64 %rest.2.4245, %.653
  %.729 = sext i1 %.682 to i64
  %spec.select224 = add i64 %.719, %.729
  br label %B908.endif.endif

B1152.else:                                       ; preds = %B1152
  %.805 = icmp ne i64 %row.2.2, -9223372036854775808
  %.806 = icmp ne i64 %.778, -1
  %.807.not = or i1 %.805, %.806
  br i1 %.807.not, label %B1152.else.if, label %B1152.endif, !prof !4

B1152.endif:                                      ; preds = %B1152.else.if, %B1152.else, %B1152
  %rem.2.0 = phi i64 [ 0, %B1152 ], [ 0, %B1152.else ], [ %spec.select225, %B1152.else.if ]
  %.833 = sub nsw i64 %.778, %rem.2.0
  br label %B1170

B1152.else.if:                                    ; preds = %B1152.else
  %.811 = srem i64 %row.2.2, %.778
  %.812 = xor i64 %.811, %.778
  %.813 = icmp slt i64 %.812, 0
  %.814 = icmp ne i64 %.811, 0
  %.815 = and i1 %.814, %.813
  %.822 = select i1 %.815, i64 %.778, i64 0
  %spec.select225 = add i64 %.822, %.811
  br label %B1152.endif

body:                                             ; preds = %B1254, %body
  %.883253 = phi i64 [ %.889, %body ], [ 0, %B1254 ]
  %.886 = add i64 %.875, %.883253
  %.887 = inttoptr i64 %.886 to ptr
  tail call void @llvm.prefetch.p0(ptr %.887, i32 1, i32 3, i32 1)
  %.889 = add i64 %.883253, 64
  %.884 = icmp slt i64 %.889, %.881
  br i1 %.884, label %body, label %B1336
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

declare i64 @part_put_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr {
.8:
  %.9 = alloca i64, align 8
  call fastcc void @_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx(ptr nonnull %.9, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) #6
  %.12 = load i64, ptr %.9, align 8
  ret i64 %.12
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr captures(none), <8 x i1>, <8 x i64>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v8i64(<8 x i64>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #5

attributes #0 = { optsize }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = distinct !{!1, !2, !3}
!2 = !{!"llvm.loop.isvectorized", i32 1}
!3 = !{!"llvm.loop.unroll.runtime.disable"}
!4 = !{!"branch_weights", i32 99, i32 1}
