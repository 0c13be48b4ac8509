; sources f1378e84850b3f935844dfcdcf57c3e6
; ModuleID = '<string>'
source_filename = "<string>"

@_ZN08NumbaEnv7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx = common local_unnamed_addr global ptr null

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

declare i64 @part_put_lines(i64, i64, i64, i64, i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: optsize
define i64 @kernel(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6) local_unnamed_addr #2 {
.8:
  %.20.i = inttoptr i64 %.4 to ptr
  %.25.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 16
  %.27.i = load i64, ptr %.25.i, align 1, !noalias !0
  %.28.i = shl nsw i64 %.27.i, 3
  %.29.i = add nsw i64 %.28.i, %.4
  %.34.i = inttoptr i64 %.29.i to ptr
  %.39.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 8
  %.41.i = load i64, ptr %.39.i, align 1, !noalias !0
  %.43.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 288
  %.45.i = load i64, ptr %.43.i, align 1, !noalias !0
  %.47.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 40
  %.49.i = load i64, ptr %.47.i, align 1, !noalias !0
  %.51.i = add nsw i64 %.49.i, %.5
  %.62.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 24
  %.64.i = load i64, ptr %.62.i, align 1, !noalias !0
  %0 = add i64 %.64.i, %.27.i
  %1 = shl i64 %0, 3
  %.67.i = add i64 %1, %.4
  %.68.i = inttoptr i64 %.67.i to ptr
  %.70.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 24
  %.72.i = load i64, ptr %.70.i, align 1, !noalias !0
  %.73.i = shl nsw i64 %.72.i, 3
  %.74.i = add nsw i64 %.73.i, %.4
  %.75.i = inttoptr i64 %.74.i to ptr
  %.89.i = inttoptr i64 %.6 to ptr
  %.90.i = atomicrmw add ptr %.89.i, i64 1 monotonic, align 8, !noalias !0
  %.91.i = getelementptr i8, ptr %.89.i, i64 8
  %.92.i = load atomic i64, ptr %.91.i monotonic, align 8, !noalias !0
  %.93.i = icmp slt i64 %.90.i, %.92.i
  %.94.i = select i1 %.93.i, i64 %.90.i, i64 4611686018427387904
  %.101.i = load i64, ptr %.20.i, align 1, !noalias !0
  %.102.i = icmp slt i64 %.94.i, %.101.i
  br i1 %.102.i, label %B332.endif.preheader.i, label %_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B332.endif.preheader.i:                           ; preds = %.8
  %.110.i = getelementptr inbounds nuw i8, ptr %.34.i, i64 64
  %.114.i = shl nsw i64 %.41.i, 1
  %.115.i = add nsw i64 %.114.i, 3
  %.144.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 48
  %.314.i = inttoptr i64 %.51.i to ptr
  %.316.i = getelementptr i8, ptr %.314.i, i64 8
  %.321.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 8
  %.325.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 56
  %.241232.not.i = icmp slt i64 %.41.i, 1
  %.508.i = getelementptr inbounds nuw i8, ptr %.20.i, i64 32
  %.526.i = add i64 %.41.i, -1
  %.785.i = getelementptr i64, ptr %.75.i, i64 %.526.i
  %.864.i = shl i64 %.45.i, 1
  %.895.i = getelementptr i64, ptr %.68.i, i64 %.526.i
  %n.rnd.up = add nuw i64 %.41.i, 7
  %n.vec = and i64 %n.rnd.up, -8
  %trip.count.minus.1 = add nsw i64 %.41.i, -1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %B332.endif.i

B800.i:                                           ; preds = %B800.lr.ph.i, %B1430.i
  %.451256266.i = phi i64 [ %.430.i, %B800.lr.ph.i ], [ %.461.i, %B1430.i ]
  %.458257265.i = phi i64 [ %.130.i, %B800.lr.ph.i ], [ %.465.i, %B1430.i ]
  %.461.i = add nsw i64 %.451256266.i, -1
  %.465.i = add i64 %.458257265.i, 256
  br i1 %.497.i, label %B820.endif.preheader.i, label %B1430.i

B820.endif.preheader.i:                           ; preds = %B800.i
  %.504.i = mul nsw i64 %.458257265.i, %.45.i
  %.506.i = add nsw i64 %.504.i, %first.2.1.lcssa.i
  %.853.i = sub nsw i64 %.136.i, %.458257265.i
  %.855.i = tail call i64 @llvm.smin.i64(i64 %.853.i, i64 256)
  br label %B820.endif.i

B908.i:                                           ; preds = %B820.endif.i, %B908.endif.endif.i
  %source.2.4247.i = phi i64 [ %.748.i, %B908.endif.endif.i ], [ %.506.i, %B820.endif.i ]
  %target.2.4246.i = phi i64 [ %.756.i, %B908.endif.endif.i ], [ %.514.i, %B820.endif.i ]
  %rest.2.4245.i = phi i64 [ %quot.1.0.i, %B908.endif.endif.i ], [ %row.2.2.i, %B820.endif.i ]
  %.605240244.i = phi i64 [ %.615.i, %B908.endif.endif.i ], [ %.41.i, %B820.endif.i ]
  %.612241243.i = phi i64 [ %.619.i, %B908.endif.endif.i ], [ %.526.i, %B820.endif.i ]
  %.615.i = add nsw i64 %.605240244.i, -1
  %.619.i = add nsw i64 %.612241243.i, -1
  %.idx.i = shl i64 %.612241243.i, 4
  %2 = getelementptr i8, ptr %.122.i, i64 %.idx.i
  %.647.i = getelementptr i8, ptr %2, i64 8
  %.648.i = load i64, ptr %.647.i, align 8, !noalias !0
  %.652.i = load i64, ptr %2, align 8, !noalias !0
  %.653.i = sub nsw i64 %.648.i, %.652.i
  %.661.i = icmp eq i64 %.648.i, %.652.i
  br i1 %.661.i, label %B908.endif.endif.i, label %B908.else.i, !prof !3

B1064.i:                                          ; preds = %B908.endif.endif.i, %B820.endif.i
  %target.2.4.lcssa.i = phi i64 [ %.514.i, %B820.endif.i ], [ %.756.i, %B908.endif.endif.i ]
  %source.2.4.lcssa.i = phi i64 [ %.506.i, %B820.endif.i ], [ %.748.i, %B908.endif.endif.i ]
  %.771.i = load i64, ptr %.770.i, align 8, !noalias !0
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !0
  %.778.i = sub nsw i64 %.771.i, %.777.i
  %.786.i = load i64, ptr %.785.i, align 8, !noalias !0
  %.788.i = icmp eq i64 %.786.i, %.45.i
  br i1 %.788.i, label %B1152.i, label %B1170.i

B1152.i:                                          ; preds = %B1064.i
  %.794.i = icmp eq i64 %.771.i, %.777.i
  br i1 %.794.i, label %B1152.endif.i, label %B1152.else.i, !prof !3

B1170.i:                                          ; preds = %B1152.endif.i, %B1064.i
  %"$phi1170.1.2.4.i" = phi i64 [ %.833.i, %B1152.endif.i ], [ 1, %B1064.i ]
  %.866.i = mul i64 %.864.i, %"$phi1170.1.2.4.i"
  %.867.not.i = icmp sgt i64 %.510.i, %.866.i
  br i1 %.867.not.i, label %B1336.i, label %B1254.i

B1254.i:                                          ; preds = %B1170.i
  %.873.i = shl nsw i64 %.510.i, 8
  %.875.i = add nsw i64 %target.2.4.lcssa.i, %.873.i
  %.881.i = mul nsw i64 %.510.i, %.855.i
  %.884252.i = icmp sgt i64 %.881.i, 0
  br i1 %.884252.i, label %body.i, label %B1336.i

B1336.i:                                          ; preds = %body.i, %B1254.i, %B1170.i
  %.896.i = load i64, ptr %.895.i, align 8, !noalias !0
  %.929.i = tail call i64 @part_put_lines(i64 %source.2.4.lcssa.i, i64 %.896.i, i64 %target.2.4.lcssa.i, i64 %.510.i, i64 %"$phi1170.1.2.4.i", i64 %.855.i), !noalias !0
  %.938.i = add nsw i64 %"$phi1170.1.2.4.i", %row.2.2.i
  %.944.i = icmp slt i64 %.938.i, %rows.2.1.lcssa.i
  br i1 %.944.i, label %B820.endif.i, label %B1430.i

B1430.i:                                          ; preds = %B1336.i, %B800.i
  %.452.i = icmp sgt i64 %.451256266.i, 1
  br i1 %.452.i, label %B800.i, label %B1434.i

B1434.i:                                          ; preds = %B1430.i, %B636.endif.i
  %.978.i = atomicrmw add ptr %.89.i, i64 1 monotonic, align 8, !noalias !0
  %.980.i = load atomic i64, ptr %.91.i monotonic, align 8, !noalias !0
  %.981.i = icmp slt i64 %.978.i, %.980.i
  %.982.i = select i1 %.981.i, i64 %.978.i, i64 4611686018427387904
  %.988.i = load i64, ptr %.20.i, align 1, !noalias !0
  %.989.i = icmp slt i64 %.982.i, %.988.i
  br i1 %.989.i, label %B332.endif.i, label %_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit

B332.endif.i:                                     ; preds = %B1434.i, %B332.endif.preheader.i
  %status.2.0.i = phi i64 [ %.362.i, %B1434.i ], [ 0, %B332.endif.preheader.i ]
  %b.2.0.i = phi i64 [ %.982.i, %B1434.i ], [ %.94.i, %B332.endif.preheader.i ]
  %.112.i = load i64, ptr %.110.i, align 1, !noalias !0
  %.117.i = mul nsw i64 %b.2.0.i, %.115.i
  %.118.i = add i64 %.117.i, %.27.i
  %3 = add i64 %.118.i, %.112.i
  %4 = shl i64 %3, 3
  %.121.i = add i64 %4, %.4
  %.122.i = inttoptr i64 %.121.i to ptr
  %.129.i = getelementptr i64, ptr %.122.i, i64 %.114.i
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.129.i, i64 8
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.146.i = load i64, ptr %.144.i, align 1, !noalias !0
  %5 = mul i64 %.130.i, %.45.i
  %.148.i = sub i64 %.5, %5
  %.152.i = add i64 %.148.i, %.146.i
  br i1 %.241232.not.i, label %B636.endif.i, label %vector.ph

vector.ph:                                        ; preds = %B332.endif.i
  %6 = insertelement <8 x i64> <i64 poison, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>, i64 %.152.i, i64 0
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i64> [ %6, %vector.ph ], [ %12, %vector.body ]
  %vec.phi1 = phi <8 x i64> [ splat (i64 1), %vector.ph ], [ %15, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %7 = icmp ule <8 x i64> %vec.ind, %broadcast.splat
  %8 = shl <8 x i64> %vec.ind, splat (i64 4)
  %9 = getelementptr i8, ptr %.122.i, <8 x i64> %8
  %wide.masked.gather = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %9, <8 x i1> %7, <8 x i64> poison), !noalias !0
  %10 = getelementptr i64, ptr %.68.i, i64 %index
  %wide.masked.load = tail call <8 x i64> @llvm.masked.load.v8i64.p0(ptr align 8 %10, <8 x i1> %7, <8 x i64> poison), !noalias !0
  %11 = mul nsw <8 x i64> %wide.masked.load, %wide.masked.gather
  %12 = sub <8 x i64> %vec.phi, %11
  %13 = getelementptr i8, <8 x ptr> %9, i64 8
  %wide.masked.gather2 = tail call <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr> align 8 %13, <8 x i1> %7, <8 x i64> poison), !noalias !0
  %14 = sub nsw <8 x i64> %wide.masked.gather2, %wide.masked.gather
  %15 = mul <8 x i64> %14, %vec.phi1
  %index.next = add i64 %index, 8
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 8)
  %16 = icmp eq i64 %index.next, %n.vec
  br i1 %16, label %B636.endif.i.loopexit, label %vector.body, !llvm.loop !4

B636.endif.i.loopexit:                            ; preds = %vector.body
  %17 = select <8 x i1> %7, <8 x i64> %15, <8 x i64> %vec.phi1
  %18 = tail call i64 @llvm.vector.reduce.mul.v8i64(<8 x i64> %17)
  %19 = select <8 x i1> %7, <8 x i64> %12, <8 x i64> %vec.phi
  %20 = tail call i64 @llvm.vector.reduce.add.v8i64(<8 x i64> %19)
  br label %B636.endif.i

B636.endif.i:                                     ; preds = %B636.endif.i.loopexit, %B332.endif.i
  %rows.2.1.lcssa.i = phi i64 [ 1, %B332.endif.i ], [ %18, %B636.endif.i.loopexit ]
  %first.2.1.lcssa.i = phi i64 [ %.152.i, %B332.endif.i ], [ %20, %B636.endif.i.loopexit ]
  %.311.i = add nsw i64 %b.2.0.i, 1
  store i64 %b.2.0.i, ptr %.314.i, align 8, !noalias !0
  store i64 %.311.i, ptr %.316.i, align 8, !noalias !0
  %.323.i = load i64, ptr %.321.i, align 1, !noalias !0
  %.327.i = load i64, ptr %.325.i, align 1, !noalias !0
  %.329.i = add nsw i64 %.327.i, %.5
  %.353.i = inttoptr i64 %.323.i to ptr
  %.354.i = tail call i64 %.353.i(i64 %.1, i64 %first.2.1.lcssa.i, i64 %.3, i64 %.29.i, i64 %.329.i, i64 %.51.i), !noalias !0
  %.362.i = add nsw i64 %.354.i, %status.2.0.i
  %.408.i = sub i64 %.136.i, %.130.i
  %21 = add nuw i64 %.408.i, 255
  %.430.i = lshr i64 %21, 8
  %.409.inv.i = icmp slt i64 %.408.i, 1
  %.452262.not279.i = icmp eq i64 %.430.i, 0
  %.452262.not.i = select i1 %.409.inv.i, i1 true, i1 %.452262.not279.i
  br i1 %.452262.not.i, label %B1434.i, label %B800.lr.ph.i

B800.lr.ph.i:                                     ; preds = %B636.endif.i
  %.497.i = icmp sgt i64 %rows.2.1.lcssa.i, 0
  %.770.i = getelementptr i8, ptr %.129.i, i64 -8
  %.776.i = getelementptr i8, ptr %.129.i, i64 -16
  br label %B800.i

B820.endif.i:                                     ; preds = %B1336.i, %B820.endif.preheader.i
  %row.2.2.i = phi i64 [ %.938.i, %B1336.i ], [ 0, %B820.endif.preheader.i ]
  %.510.i = load i64, ptr %.508.i, align 1, !noalias !0
  %.512.i = mul nsw i64 %.510.i, %.458257265.i
  %.514.i = add nsw i64 %.512.i, %.2
  br i1 %.241232.not.i, label %B1064.i, label %B908.i

B908.else.i:                                      ; preds = %B908.i
  %.672.i = icmp ne i64 %rest.2.4245.i, -9223372036854775808
  %.673.i = icmp ne i64 %.653.i, -1
  %.674.not.i = or i1 %.672.i, %.673.i
  br i1 %.674.not.i, label %B908.endif.else.if.i, label %B908.endif.endif.i, !prof !7

B908.endif.endif.i:                               ; preds = %B908.endif.else.if.i, %B908.else.i, %B908.i
  %.699216.i = phi i64 [ %.648.i, %B908.i ], [ %.699281.i, %B908.endif.else.if.i ], [ %.652.i, %B908.else.i ]
  %quot.1.0.i = phi i64 [ 0, %B908.i ], [ %spec.select224.i, %B908.endif.else.if.i ], [ 0, %B908.else.i ]
  %.744.i = getelementptr i64, ptr %.68.i, i64 %.612241243.i
  %.745.i = load i64, ptr %.744.i, align 8, !noalias !0
  %.746.i = mul nsw i64 %.745.i, %.699216.i
  %.748.i = add nsw i64 %.746.i, %source.2.4247.i
  %.752.i = getelementptr i64, ptr %.75.i, i64 %.612241243.i
  %.753.i = load i64, ptr %.752.i, align 8, !noalias !0
  %.754.i = mul nsw i64 %.753.i, %.699216.i
  %.756.i = add nsw i64 %.754.i, %target.2.4246.i
  %.606.i = icmp samesign ugt i64 %.605240244.i, 1
  br i1 %.606.i, label %B908.i, label %B1064.i

B908.endif.else.if.i:                             ; preds = %B908.else.i
  %.678.i = srem i64 %rest.2.4245.i, %.653.i
  %.679.i = xor i64 %.678.i, %.653.i
  %.680.i = icmp slt i64 %.679.i, 0
  %.681.i = icmp ne i64 %.678.i, 0
  %.682.i = and i1 %.681.i, %.680.i
  %.689.i = select i1 %.682.i, i64 %.653.i, i64 0
  %spec.select.i = add i64 %.678.i, %.652.i
  %.699281.i = add i64 %spec.select.i, %.689.i
  %.719.i = sdiv i64 %rest.2.4245.i, %.653.i
  %.729.i = sext i1 %.682.i to i64
  %spec.select224.i = add i64 %.719.i, %.729.i
  br label %B908.endif.endif.i

B1152.else.i:                                     ; preds = %B1152.i
  %.805.i = icmp ne i64 %row.2.2.i, -9223372036854775808
  %.806.i = icmp ne i64 %.778.i, -1
  %.807.not.i = or i1 %.805.i, %.806.i
  br i1 %.807.not.i, label %B1152.else.if.i, label %B1152.endif.i, !prof !7

B1152.endif.i:                                    ; preds = %B1152.else.if.i, %B1152.else.i, %B1152.i
  %rem.2.0.i = phi i64 [ 0, %B1152.i ], [ 0, %B1152.else.i ], [ %spec.select225.i, %B1152.else.if.i ]
  %.833.i = sub nsw i64 %.778.i, %rem.2.0.i
  br label %B1170.i

B1152.else.if.i:                                  ; preds = %B1152.else.i
  %.811.i = srem i64 %row.2.2.i, %.778.i
  %.812.i = xor i64 %.811.i, %.778.i
  %.813.i = icmp slt i64 %.812.i, 0
  %.814.i = icmp ne i64 %.811.i, 0
  %.815.i = and i1 %.814.i, %.813.i
  %.822.i = select i1 %.815.i, i64 %.778.i, i64 0
  %spec.select225.i = add i64 %.822.i, %.811.i
  br label %B1152.endif.i

body.i:                                           ; preds = %B1254.i, %body.i
  %.883253.i = phi i64 [ %.889.i, %body.i ], [ 0, %B1254.i ]
  %.886.i = add i64 %.875.i, %.883253.i
  %.887.i = inttoptr i64 %.886.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.887.i, i32 1, i32 3, i32 1), !noalias !0
  %.889.i = add i64 %.883253.i, 64
  %.884.i = icmp slt i64 %.889.i, %.881.i
  br i1 %.884.i, label %body.i, label %B1336.i

_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx.exit: ; preds = %B1434.i, %.8
  %status.3.1.i = phi i64 [ 0, %.8 ], [ %.362.i, %B1434.i ]
  ret i64 %status.3.1.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <8 x i64> @llvm.masked.gather.v8i64.v8p0(<8 x ptr>, <8 x i1>, <8 x i64>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr captures(none), <8 x i1>, <8 x i64>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v8i64(<8 x i64>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.mul.v8i64(<8 x i64>) #5

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { optsize }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN7convjit8_kernels5tiles10short_rows10short_rowsB3v25B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1msDARYtnqImIJIUkgJpMYBJFMFcgJUuwiCYAExxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.isvectorized", i32 1}
!6 = !{!"llvm.loop.unroll.runtime.disable"}
!7 = !{!"branch_weights", i32 99, i32 1}
