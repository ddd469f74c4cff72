function to(t){let e=t.get("base");return e?{url:async s=>new URL(s,e).href}:new Ln(t)}var Ln=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(s,i)=>this.receive(s,i))}url(e){let s=this.urls.get(e);return s||(s=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),s.catch(()=>this.urls.delete(e)),this.urls.set(e,s),this.model.send({type:"asset",name:e})),s}receive(e,s){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=/js$/.test(e.name)?"text/javascript":"application/octet-stream";i.resolve(URL.createObjectURL(new Blob([s[0]],{type:n})))}}};var Ve=48;function so({variants:t},e){let s=t.find(({when:i})=>Object.entries(i).every(([n,l])=>e[n]===l));if(!s)throw new Error(`no graph for ${JSON.stringify(e)}`);return s}function io(t,e){let s=0;for(let i=0;i<t.length;i+=2)Math.abs(t[i])<=e&&Math.abs(t[i+1])<=e||(s+=1);return s}var Pn=5,lc=96,wi=2.6,no=.09,oc=.12;function On(t){let e=getComputedStyle(t);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var rc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16));function ac({low:t,middle:e,high:s}){let[i,n,l]=[t,e,s].map(rc),r=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let f=0;f<3;f++)r[4*c+f]=h<1?i[f]+h*(n[f]-i[f]):n[f]+(h-1)*(l[f]-n[f]);r[4*c+3]=255}return r}function Us(t){let s=Float32Array.from({length:t.length/2},(i,n)=>Math.hypot(t[2*n],t[2*n+1])).filter(Number.isFinite).sort();return s.length?s[Math.floor(.95*(s.length-1))]:0}var bi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let s=new OffscreenCanvas(Ve,Ve).getContext("2d");this.heat=s,this.pixels=new ImageData(Ve,Ve),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(ac(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),s=Math.round(this.canvas.clientWidth*e);s===0||this.canvas.width===s||(this.canvas.width=this.canvas.height=s,this.ratio=e,this.marks=[])}draw({surface:e,samples:s,arrows:i},n,{limit:l,low:r,high:c,pull:h},f){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,c);for(let g=1;g<=Pn;g++)this.drawContour(e,r+(c-r)*g/(Pn+1),2*g===Pn+1?1.75:.75);this.drawStill(n,l),this.drawGenerated(s,l),f&&this.drawArrows(s,i,l,h)}}drawSurface(e,s,i){let{context:n,canvas:l,heat:r,pixels:c,colours:h}=this,f=new Uint32Array(c.data.buffer),g=255/(i-s);for(let v=0;v<Ve;v++)for(let k=0;k<Ve;k++){let y=Math.round((e[v*Ve+k]-s)*g);f[(Ve-1-v)*Ve+k]=h[Math.max(0,Math.min(255,y))]}r.putImageData(c,0,0),n.imageSmoothingEnabled=!0;let p=l.width/(Ve-1);n.drawImage(r.canvas,-p/2,-p/2,l.width+p,l.height+p)}drawContour(e,s,i){let{context:n,canvas:l}=this,r=l.width/(Ve-1);n.beginPath();for(let c=0;c+1<Ve;c++)for(let h=0;h+1<Ve;h++){let f=c*Ve+h,g=[e[f],e[f+1],e[f+Ve+1],e[f+Ve]],p=!1;for(let v=0;v<4;v++){let k=g[v]-s,y=g[(v+1)%4]-s;if(k<0==y<0)continue;let E=k/(k-y),T=h+[E,1,1-E,0][v],F=c+[0,E,1,1-E][v];p?n.lineTo(T*r,l.height-F*r):n.moveTo(T*r,l.height-F*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,s,i,n){let{context:l,canvas:r,ratio:c,palette:h}=this,f=r.width/(2*i),g=no*r.width/(n||1),p=1.5*no*r.width;l.beginPath();for(let v=0;v<2*lc&&v<e.length;v+=2){let[k,y]=[(e[v]+i)*f,(i-e[v+1])*f],[E,T]=[s[v]*g,-s[v+1]*g],F=Math.hypot(E,T);if(!(F>2*c))continue;F>p&&([E,T]=[E*p/F,T*p/F]);let M=3.5*c/Math.hypot(E,T);l.moveTo(k,y),l.lineTo(k+E,y+T),l.moveTo(k+E-M*(E+.6*T),y+T-M*(T-.6*E)),l.lineTo(k+E,y+T),l.lineTo(k+E-M*(E-.6*T),y+T-M*(T+.6*E))}l.lineWidth=1.25*c,l.strokeStyle=h.arrow,l.globalAlpha=Math.max(oc,Math.min(1,(Us(s)/(n||1))**.25)),l.stroke(),l.globalAlpha=1}drawCursor([e,s],i){let{context:n,canvas:l,ratio:r,palette:c}=this,h=l.width/(2*i),[f,g,p]=[(e+i)*h,(i-s)*h,9*r];n.beginPath(),n.moveTo(f-p,g),n.lineTo(f+p,g),n.moveTo(f,g-p),n.lineTo(f,g+p),n.lineWidth=2*r,n.strokeStyle=c.contour,n.stroke()}drawStill(e,s){let{layer:i,canvas:n}=this,l=[e,s,n.width];l.some((r,c)=>r!==this.layered[c])&&(this.layered=l,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,s),this.drawReal(i,e,s)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,s){let{canvas:i,ratio:n}=this,l=s>4?2:s>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(s/l)*l;r<s;r+=l){if(r<=-s)continue;let c=(r/s+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(c,i.height),e.lineTo(c,i.height-5*n),e.moveTo(0,i.height-c),e.lineTo(5*n,i.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-c)}e.stroke()}drawReal(e,s,i){let{canvas:n,ratio:l,palette:r}=this,c=n.width/(2*i);e.beginPath();for(let h=0;h<s.length/2;h+=2){let[f,g]=[(s[h]+i)*c,(i-s[h+1])*c];e.moveTo(f+wi*l,g),e.arc(f,g,wi*l,0,2*Math.PI)}e.lineWidth=1.6*l,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,s){let{context:i,canvas:n,ratio:l,palette:r}=this,c=n.width/(2*s);this.marks.length||(this.marks=[lo(l,4,r.edge),lo(l,2,r.generated)]);for(let h of this.marks){let f=(h.width-1)/2;for(let g=0;g<e.length/2;g+=2)i.drawImage(h,Math.round((e[g]+s)*c-f),Math.round((s-e[g+1])*c-f))}}};function lo(t,e,s){let i=2*Math.ceil((wi+e)*t)+1,n=new OffscreenCanvas(i,i),l=n.getContext("2d"),r=wi*t;return l.translate(i/2,i/2),l.lineWidth=e*t,l.strokeStyle=s,l.beginPath(),l.moveTo(-r,-r),l.lineTo(r,r),l.moveTo(-r,r),l.lineTo(r,-r),l.stroke(),n.transferToImageBitmap()}function $n(t,e){switch(e.type){case"frame":return t.frame(e);case"real":return t.real(e);case"progress":return t.progress(e.bytes,e.total);case"refused":return t.refused(e);case"diverged":return t.diverged(e.pane,e.step)}}var yi=class{constructor(e,s){this.assets=e,this.listener=s,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0}async start(e){this.send({type:"start",...e});try{let s=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(s,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(s){this.fail("worker.js",s.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return $n(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(s){this.send({type:"located",name:e.name,reason:s.message})}}}fail(e,s){this.stopped||(this.stop(),this.listener.failed(e,s))}stop(){this.stopped=!0,clearInterval(this.watch),this.worker?.terminate(),this.worker=void 0}};function Cn(t,e){if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(s=>Cn(s,e));if("number"in t)return Number(t.number);if("buffer"in t){let{buffer:s,byteOffset:i,byteLength:n}=e[t.buffer];return new Float32Array(s.slice(i,i+n))}return Object.fromEntries(Object.entries(t).map(([s,i])=>[s,Cn(i,e)]))}var xi=class{constructor(e,s,i){this.model=e,this.device=s,this.listener=i,this.hear=(n,l)=>this.receive(n,l)}start({speed:e,interval:s}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:s})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}tell(){}receive(e,s){return e?.type!=="failed"?$n(this.listener,Cn(e,s)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function oo(t,e){let s=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return t.on("msg:custom",s),()=>t.off("msg:custom",s)}function b(t,e={},...s){let i=document.createElement(t);for(let[n,l]of Object.entries(e))n in i?i[n]=l:i.setAttribute(n,l);return i.append(...s),i}var cc=0,Ee=t=>`live-${t.replace(/\W/g,"-")}-${++cc}`;function Re(t){if(t===0)return"0";let e=Math.abs(t),s=Number(t.toPrecision(3));return e<.001||e>=1e6?s.toExponential():String(s)}var uc=new Intl.NumberFormat("en");function ro(t){let e=t.length>1?t[1]-t[0]:t[0];if(Number.isInteger(e))return t.map(i=>uc.format(i));if(t.every(i=>Math.abs(i)<.001))return t.map(Re);let s=0;for(;s<12&&Math.abs(e*10**s-Math.round(e*10**s))>1e-6;)s+=1;return t.map(i=>i===0?"0":i.toFixed(s))}var Dn=t=>Number.isNaN(t)?"–":t!==0&&Math.abs(t)<.001?t.toExponential(1):t.toFixed(3);function Gs(t,{low:e,high:s,integer:i}){let n=t.trim(),l=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(l>=e&&l<=s&&(!i||Number.isInteger(l)))return{value:l};let r=i?"a whole number":"a number",c=h=>i?String(h):Re(h);return{error:`must be ${r} from ${c(e)} to ${c(s)}; got "${n}"`}}var Be=t=>t.replace("_optimizer."," ").replace(/[._]/g," ");var hc=new Intl.NumberFormat("en");function ao(t,e,s){let i=e.lastStable()??[],n=t.panes.length>1?`${e.manifest.title} diverged`:"Diverged",l=i.map(({name:c,value:h})=>`${Be(c)} ${typeof h=="number"?Re(h):h}`),r=b("button",{type:"button"},"Reset to the last stable settings");return r.addEventListener("click",()=>{for(let{name:c,value:h}of i)e.settings.set(c,h);t.reset()}),[`${n} at step ${hc.format(s)}: a loss is no longer a finite number. `+(l.length?`The last stable settings were: ${l.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...l.length?[r]:[]]}var ki="live-",fc=2**32-1,qs="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function dc(t,e){let s=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return qs[n>>6]+qs[n&63]};return t.map(([i,n])=>s(i)+s(n)).join("")}function uo(t,e){let s=[],i=n=>{let l=64*qs.indexOf(t[n])+qs.indexOf(t[n+1]);return Number((e*(2*l/4095-1)).toFixed(4))};for(let n=0;n+4<=t.length;n+=4)[0,1,2,3].every(l=>qs.includes(t[n+l]))&&s.push([i(n),i(n+2)]);return s}var ho=({manifest:t,values:e},s={})=>t.controls.filter(({name:i,value:n})=>e[i]!==(s[i]??n)).map(({name:i})=>[i,e[i]]);function fo(t,{data:e,seed:s,batch:i,centres:n,sides:l},r){let c=new URLSearchParams({data:e,seed:String(s),batch:String(i)}),[h,f]=l;for(let{name:g}of h.manifest.controls)c.set(g,String(h.values[g]));if(c.set("against",f?f.manifest.name:""),f)for(let[g,p]of ho(f,f.manifest.toy))c.set(`against.${g}`,String(p));return e==="drawn"&&c.set("points",dc(n,r.data[e].limit)),`#${ki}${t}?${c}`}function Fn(t){let e=new RegExp(`^#${ki}([\\w-]+)(?:\\?(.*))?$`).exec(t);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function po(t,e){if(t.kind==="choice"){let{options:s}=t;return s.includes(e)?{value:e}:{error:`must be one of ${s.join(", ")}; got "${e}"`}}return Gs(e,{low:t.low,high:t.high,integer:t.kind==="integer"})}var mo=t=>Gs(t,{low:0,high:fc,integer:!0}),co=t=>typeof t=="string"?JSON.stringify(t):String(t);function pc({manifest:t,values:e}){let s=ho({manifest:t,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${co(n)}`);for(let[i,n]of Object.entries(t.optimizers)){let l=`${i}_optimizer.`,r={...t.constants,...Object.fromEntries(t.controls.map(({name:f,value:g})=>[f,g]))},c=Object.keys(r).filter(f=>f.startsWith(l));if(c.every(f=>e[f]===r[f]))continue;let h=c.map(f=>`${f.slice(l.length)}=${co(e[f])}`);s.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`ganlib.${t.class}(${s.join(", ")})`}function go({data:t,seed:e,batch:s,centres:i,sides:n}){let[l,r]=n.map(pc),c=[l,`data="${t}"`,`seed=${e}`,`batch=${s}`];return t==="drawn"&&c.push(`points=[${i.map(([h,f])=>`(${h}, ${f})`).join(", ")}]`),r&&c.push(`against=${r}`),`ganlib.Playground(${c.join(", ")})`}var mc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},gc=[1,20,100],vc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},In=t=>Object.fromEntries(Object.entries(t).map(([e,[s,i]])=>[e,b("button",{type:"button",title:i},s)])),Ns=(t,...e)=>b("details",{className:"live-group"},b("summary",{},t),...e),wc=t=>In({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${t}, then one of G`],discriminator:[`Step ${t}`,`updates of ${t} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function vo(t,{title:e,discriminator:s}){let i=wc(s==="critic"?"f":"D"),n=In(mc),l=In({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});l.draw.setAttribute("aria-pressed","false"),l.clear.hidden=!0;let r=Ee("times"),c=b("select",{id:r},...gc.map($=>b("option",{value:String($)},`× ${$}`))),h=b("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),f=b("p",{className:"live-status",role:"status"}),g=b("p",{className:"live-rate"}),p=b("div",{className:"live-alert",role:"alert",hidden:!0}),v=b("div",{className:"live-setup"}),k=b("div",{className:"live-pace"}),y=b("div",{className:"live-panes"}),E=b("div",{}),T=Ns("what you tried"),F=Object.entries(vc).flatMap(([$,K])=>[b("dt",{},$),b("dd",{},K)]),M=Ee("share"),L=b("input",{id:M,type:"text",readOnly:!0,hidden:!0}),_=b("label",{htmlFor:M,hidden:!0},"copied");return{root:b("section",{className:"live-playground",id:ki+t,tabIndex:-1,"aria-label":`playground: ${e}`},b("div",{className:"live-top"},b("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,b("span",{className:"live-joined"},i.step,h,c),i.discriminator,i.generator,i.reset),f,g),p,y,b("div",{className:"live-groups"},Ns("data, seed, pace, another beside it",v,k,b("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(l)),E),T,Ns("share, and what the numbers mean",b("div",{className:"live-share"},b("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),_,L),b("dl",{className:"live-help"},...F)))),buttons:i,times:c,shares:n,sketch:l,status:f,rate:g,alert:p,setup:v,pace:k,panes:y,brought:E,tried:T,copied:{text:L,label:_}}}var Ys=new Set;function yo(t){let e=Fn(t);if(!e)return!1;for(let s of Ys)if(s.name===e.name)return s.apply(e.query,!0),!0;return!1}function wo(t){if(t.defaultPrevented||t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey)return;let e=t.target instanceof Element&&t.target.closest('a[href^="#"]');e&&yo(e.getAttribute("href")??"")&&t.preventDefault()}var bo=()=>yo(location.hash);function xo(t){Ys.size||(document.addEventListener("click",wo),window.addEventListener("hashchange",bo)),Ys.add(t);let e=Fn(location.hash);return e?.name===t.name&&t.apply(e.query,!0),()=>{Ys.delete(t),!Ys.size&&(document.removeEventListener("click",wo),window.removeEventListener("hashchange",bo))}}var ko=t=>Uint8Array.from(atob(t),e=>e.charCodeAt(0)).buffer,Rn=(t,e)=>Float32Array.from(new Int16Array(ko(t)),s=>s*e/32767);function So({real:t,samples:e,arrows:s,surface:i,limit:n,pull:l,low:r,high:c,floor:h,...f},g,p){let v={edges:[0,1],shares:new Float32Array(1)},k={name:g.name,steps:0,discriminatorSteps:0,last:new Float32Array(g.measured.length).fill(NaN),rows:new Float32Array(0),samples:Rn(e,n),arrows:Rn(s,l),surface:Float32Array.from(new Uint8Array(ko(i)),y=>r+y*(c-r)/255),slopes:v,weights:v,limit:n,...f};return{real:{data:p,points:Rn(t,n),floor:h},frame:{type:"frame",data:p,panes:[k],rate:0}}}var zn=300,bc=.85,yc=160,Eo=t=>t.length<=zn?t:Array.from({length:zn},(e,s)=>t[Math.floor((s+.5)*t.length/zn)]),No=t=>Number(t.toFixed(3));function _o(t,e){let[s,i]=[0,1].map(c=>t.map(h=>h[c])),n=[s,i].map(c=>(Math.min(...c)+Math.max(...c))/2),l=Math.max(...[s,i].map(c=>Math.max(...c)-Math.min(...c))),r=l>0?2*bc*e/l:1;return t.map(c=>c.map((h,f)=>No((h-n[f])*r)))}function jn(t,e){let s=t.split(/\r?\n/).map(l=>l.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=Eo(s.filter(({length:l})=>l>=2).map(([l,r])=>[l,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(l=>l.every(r=>Math.abs(r)<=e))?i.map(l=>l.map(No)):_o(i,e)}function To({data:t,width:e,height:s},i){let n=Float32Array.from({length:e*s},(h,f)=>{let g=t[4*f+3]/255;return g*(.3*t[4*f]+.59*t[4*f+1]+.11*t[4*f+2])+255*(1-g)}),[l,r]=[Math.min(...n),Math.max(...n)];if(r-l<16)throw new Error("it is all of one tone");let c=[...n.keys()].filter(h=>n[h]<(l+r)/2);return _o(Eo(c).map(h=>[h%e,-Math.floor(h/e)]),i)}var Vn=(t,e)=>new OffscreenCanvas(t,e).getContext("2d");function xc(t,e){if(!t.trim())throw new Error("there is no letter in it");let s="bold 60px system-ui, sans-serif",i=Vn(1,1);i.font=s;let n=Math.min(1200,Math.ceil(i.measureText(t).width)+8),l=Vn(n,90);return l.font=s,l.fillText(t,4,66),To(l.getImageData(0,0,n,90),e)}async function kc(t,e){let s=await createImageBitmap(t),i=Math.min(1,yc/Math.max(s.width,s.height)),[n,l]=[s.width,s.height].map(c=>Math.max(1,Math.round(c*i))),r=Vn(n,l);return r.drawImage(s,0,0,n,l),To(r.getImageData(0,0,n,l),e)}var Mo=async(t,e)=>t.type.startsWith("image/")?kc(t,e):jn(await t.text(),e);function Ao(t,e,s){let i=async(y,E)=>{try{e(await E())}catch(T){s(`${y} gives no points: ${T.message}.`)}},[n,l,r]=["word","rows","file"].map(Ee),c=b("input",{id:n,type:"text",maxLength:24,autocomplete:"off"}),h=b("textarea",{id:l,rows:3,spellcheck:!1,placeholder:"x, y"}),f=b("input",{id:r,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),g=y=>b("button",{type:"button"},y),[p,v]=[g("Use the word"),g("Use the rows")];p.addEventListener("click",()=>i(`"${c.value}"`,()=>xc(c.value,t()))),c.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),v.addEventListener("click",()=>i("What was pasted",()=>jn(h.value,t()))),f.addEventListener("change",()=>{let[y]=f.files;y&&i(y.name,()=>Mo(y,t())),f.value=""});let k=(y,E,...T)=>b("div",{className:"live-bring"},b("label",{htmlFor:y},E),...T);return{element:b("div",{className:"live-brings"},k(n,"a word",c,p),k(l,"rows of two numbers, pasted",h,v),k(r,"a CSV file, or a picture (its dark pixels)",f)),drop(y){let[E]=y?.files??[];E?i(E.name,()=>Mo(E,t())):y&&i("What was dropped",()=>jn(y.getData("text"),t()))}}}var Sc=.041666666666666664,Si=class{constructor(e,s,i,n){this.canvas=e,this.limit=s,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",l=>this.down(l)),e.addEventListener("pointermove",l=>this.stroke(l));for(let l of["pointerup","pointercancel"])e.addEventListener(l,()=>this.last=void 0);e.addEventListener("keydown",l=>this.key(l))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let s=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-s.left)/s.width,(e.clientY-s.top)/s.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,s){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*s).toFixed(3))])}key(e){if(!this.on)return;let s=this.limit(),[i,n]=this.cursor??[0,0],l=2*s*Sc,c={ArrowLeft:[-l,0],ArrowRight:[l,0],ArrowUp:[0,l],ArrowDown:[0,-l]}[e.key];if(c){let h=f=>Math.max(-s,Math.min(s,f));this.cursor=[h(i+c[0]),h(n+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/s,n/s);else return;e.preventDefault()}},Lo=(t,e)=>[...t,e].slice(-300);var Mi=class{constructor(e){this.board=e;let{setup:s,index:i,panes:n,parts:l}=e,[r]=n,c=()=>r.shown?.limit??i.data.drawn.limit,h=g=>s.set("points",Lo(s.points,g));this.sketch=new Si(r.canvas,c,h,()=>e.drawSoon());let f=Ao(()=>i.data.drawn.limit,g=>{e.status.alert(""),s.set("points",g),s.set("data","drawn"),e.ensureEngine()},g=>e.status.alert(g));l.brought.append(f.element);for(let g of["dragover","drop"])r.canvas.addEventListener(g,p=>{p.preventDefault(),g==="drop"&&f.drop(p.dataTransfer)});l.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),l.sketch.clear.addEventListener("click",()=>{s.set("points",[]),l.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:s,sketch:i}=this;if(i.on===e)return;let{draw:n}=s.parts.sketch;!e&&document.activeElement===s.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(s.ensureEngine(),s.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(s.status.forget(),s.status.describe()),s.drawSoon()}follow(e){let{setup:s,parts:i}=this.board;e==="data"&&s.data==="drawn"&&!s.points.length&&this.turn(!0),e==="data"&&s.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!s.points.length}};var Mc={"+":(t,e)=>t+e,"-":(t,e)=>t-e,"*":(t,e)=>t*e,"/":(t,e)=>t/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Ks(t,e){if(typeof t=="number")return t;if(typeof t=="string")return Number(e[t]??NaN);let[s,...i]=t;return Mc[s](...i.map(n=>Ks(n,e)))}var Ec="uplot",Nc="u-hz",_c="u-vt",Tc="u-title",Ac="u-wrap",Lc="u-under",Pc="u-over",Oc="u-axis",ss="u-off",$c="u-select",Cc="u-cursor-x",Dc="u-cursor-y",Fc="u-cursor-pt",Ic="u-legend",Rc="u-live",zc="u-inline",jc="u-series",Vc="u-marker",Po="u-label",Wc="u-value",Qs="width",Zs="height";var Oo="bottom",_s="left",Wn="right",ll="#000",$o=ll+"0",Bn="mousemove",Co="mousedown",Hn="mouseup",Do="mouseenter",Fo="mouseleave",Io="dblclick",Bc="resize",Hc="scroll",Ro="change",Ai="dppxchange",ol="--",Cs=typeof window<"u",Kn=Cs?document:null,As=Cs?window:null,Uc=Cs?navigator:null,oe,Ei;function Jn(){let t=devicePixelRatio;oe!=t&&(oe=t,Ei&&Zn(Ro,Ei,Jn),Ei=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),is(Ro,Ei,Jn),As.dispatchEvent(new CustomEvent(Ai)))}function nt(t,e){if(e!=null){let s=t.classList;!s.contains(e)&&s.add(e)}}function Qn(t,e){let s=t.classList;s.contains(e)&&s.remove(e)}function ve(t,e,s){t.style[e]=s+"px"}function yt(t,e,s,i){let n=Kn.createElement(t);return e!=null&&nt(n,e),s?.insertBefore(n,i),n}function dt(t,e){return yt("div",t,e)}var zo=new WeakMap;function Lt(t,e,s,i,n){let l="translate("+e+"px,"+s+"px)",r=zo.get(t);l!=r&&(t.style.transform=l,zo.set(t,l),e<0||s<0||e>i||s>n?nt(t,ss):Qn(t,ss))}var jo=new WeakMap;function Vo(t,e,s){let i=e+s,n=jo.get(t);i!=n&&(jo.set(t,i),t.style.background=e,t.style.borderColor=s)}var Wo=new WeakMap;function Bo(t,e,s,i){let n=e+""+s,l=Wo.get(t);n!=l&&(Wo.set(t,n),t.style.height=s+"px",t.style.width=e+"px",t.style.marginLeft=i?-e/2+"px":0,t.style.marginTop=i?-s/2+"px":0)}var rl={passive:!0},Gc={...rl,capture:!0};function is(t,e,s,i){e.addEventListener(t,s,i?Gc:rl)}function Zn(t,e,s,i){e.removeEventListener(t,s,rl)}Cs&&Jn();function xt(t,e,s,i){let n;s=s||0,i=i||e.length-1;let l=i<=2147483647;for(;i-s>1;)n=l?s+i>>1:lt((s+i)/2),e[n]<t?s=n:i=n;return t-e[s]<=e[i]-t?s:i}function vr(t){return(s,i,n)=>{let l=-1,r=-1;for(let c=i;c<=n;c++)if(t(s[c])){l=c;break}for(let c=n;c>=i;c--)if(t(s[c])){r=c;break}return[l,r]}}var wr=t=>t!=null,br=t=>t!=null&&t>0,Oi=vr(wr),qc=vr(br);function Yc(t,e,s,i=0,n=!1){let l=n?qc:Oi,r=n?br:wr;[e,s]=l(t,e,s);let c=t[e],h=t[e];if(e>-1)if(i==1)c=t[e],h=t[s];else if(i==-1)c=t[s],h=t[e];else for(let f=e;f<=s;f++){let g=t[f];r(g)&&(g<c?c=g:g>h&&(h=g))}return[c??he,h??-he]}function $i(t,e,s,i){let n=Go(t),l=Go(e);t==e&&(n==-1?(t*=s,e/=s):(t/=s,e*=s));let r=s==10?Ct:yr,c=n==1?lt:pt,h=l==1?pt:lt,f=c(r(Le(t))),g=h(r(Le(e))),p=Ls(s,f),v=Ls(s,g);return s==10&&(f<0&&(p=fe(p,-f)),g<0&&(v=fe(v,-g))),i||s==2?(t=p*n,e=v*l):(t=Mr(t,p),e=Ci(e,v)),[t,e]}function al(t,e,s,i){let n=$i(t,e,s,i);return t==0&&(n[0]=0),e==0&&(n[1]=0),n}var cl=.1,Ho={mode:3,pad:cl},ei={pad:0,soft:null,mode:0},Kc={min:ei,max:ei};function Li(t,e,s,i){return Di(s)?Uo(t,e,s):(ei.pad=s,ei.soft=i?0:null,ei.mode=i?3:0,Uo(t,e,Kc))}function ne(t,e){return t??e}function Jc(t,e,s){for(e=ne(e,0),s=ne(s,t.length-1);e<=s;){if(t[e]!=null)return!0;e++}return!1}function Uo(t,e,s){let i=s.min,n=s.max,l=ne(i.pad,0),r=ne(n.pad,0),c=ne(i.hard,-he),h=ne(n.hard,he),f=ne(i.soft,he),g=ne(n.soft,-he),p=ne(i.mode,0),v=ne(n.mode,0),k=e-t,y=Ct(k),E=Ke(Le(t),Le(e)),T=Ct(E),F=Le(T-y);(k<1e-24||F>10)&&(k=0,(t==0||e==0)&&(k=1e-24,p==2&&f!=he&&(l=0),v==2&&g!=-he&&(r=0)));let M=k||E||1e3,L=Ct(M),_=Ls(10,lt(L)),Y=M*(k==0?t==0?.1:1:l),$=fe(Mr(t-Y,_/10),24),K=t>=f&&(p==1||p==3&&$<=f||p==2&&$>=f)?f:he,G=Ke(c,$<K&&t>=K?K:kt(K,$)),X=M*(k==0?e==0?.1:1:r),U=fe(Ci(e+X,_/10),24),A=e<=g&&(v==1||v==3&&U>=g||v==2&&U<=g)?g:-he,J=kt(h,U>A&&e<=A?A:Ke(A,U));return G==J&&G==0&&(J=100),[G,J]}var Qc=new Intl.NumberFormat(Cs?Uc.language:"en-US"),ul=t=>Qc.format(t),ot=Math,Ti=ot.PI,Le=ot.abs,lt=ot.floor,Ae=ot.round,pt=ot.ceil,kt=ot.min,Ke=ot.max,Ls=ot.pow,Go=ot.sign,Ct=ot.log10,yr=ot.log2,Zc=(t,e=1)=>ot.sinh(t)*e,Un=(t,e=1)=>ot.asinh(t/e),he=1/0;function qo(t){return(Ct((t^t>>31)-(t>>31))|0)+1}function Xn(t,e,s){return kt(Ke(t,e),s)}function xr(t){return typeof t=="function"}function ee(t){return xr(t)?t:()=>t}var Xc=()=>{},kr=t=>t,Sr=(t,e)=>e,eu=t=>null,Yo=t=>!0,Ko=(t,e)=>t==e,tu=/\.\d*?(?=9{6,}|0{6,})/gm,ns=t=>{if(Nr(t)||Bt.has(t))return t;let e=`${t}`,s=e.match(tu);if(s==null)return t;let i=s[0].length-1;if(e.indexOf("e-")!=-1){let[n,l]=e.split("e");return+`${ns(n)}e${l}`}return fe(t,i)};function es(t,e){return ns(fe(ns(t/e))*e)}function Ci(t,e){return ns(pt(ns(t/e))*e)}function Mr(t,e){return ns(lt(ns(t/e))*e)}function fe(t,e=0){if(Nr(t))return t;let s=10**e,i=t*s*(1+Number.EPSILON);return Ae(i)/s}var Bt=new Map;function Er(t){return((""+t).split(".")[1]||"").length}function si(t,e,s,i){let n=[],l=i.map(Er);for(let r=e;r<s;r++){let c=Le(r),h=fe(Ls(t,r),c);for(let f=0;f<i.length;f++){let g=t==10?+`${i[f]}e${r}`:i[f]*h,p=(r>=0?0:c)+(r>=l[f]?0:l[f]),v=t==10?g:fe(g,p);n.push(v),Bt.set(v,p)}}return n}var ti={},hl=[],Ps=[null,null],Wt=Array.isArray,Nr=Number.isInteger,su=t=>t===void 0;function Jo(t){return typeof t=="string"}function Di(t){let e=!1;if(t!=null){let s=t.constructor;e=s==null||s==Object}return e}function iu(t){return t!=null&&typeof t=="object"}var nu=Object.getPrototypeOf(Uint8Array),_r="__proto__";function Os(t,e=Di){let s;if(Wt(t)){let i=t.find(n=>n!=null);if(Wt(i)||e(i)){s=Array(t.length);for(let n=0;n<t.length;n++)s[n]=Os(t[n],e)}else s=t.slice()}else if(t instanceof nu)s=t.slice();else if(e(t)){s={};for(let i in t)i!=_r&&(s[i]=Os(t[i],e))}else s=t;return s}function Ne(t){let e=arguments;for(let s=1;s<e.length;s++){let i=e[s];for(let n in i)n!=_r&&(Di(t[n])?Ne(t[n],Os(i[n])):t[n]=Os(i[n]))}return t}var lu=0,ou=1,ru=2;function au(t,e,s){for(let i=0,n,l=-1;i<e.length;i++){let r=e[i];if(r>l){for(n=r-1;n>=0&&t[n]==null;)t[n--]=null;for(n=r+1;n<s&&t[n]==null;)t[l=n++]=null}}}function cu(t,e){if(fu(t)){let r=t[0].slice();for(let c=1;c<t.length;c++)r.push(...t[c].slice(1));return du(r[0])||(r=hu(r)),r}let s=new Set;for(let r=0;r<t.length;r++){let h=t[r][0],f=h.length;for(let g=0;g<f;g++)s.add(h[g])}let i=[Array.from(s).sort((r,c)=>r-c)],n=i[0].length,l=new Map;for(let r=0;r<n;r++)l.set(i[0][r],r);for(let r=0;r<t.length;r++){let c=t[r],h=c[0];for(let f=1;f<c.length;f++){let g=c[f],p=Array(n).fill(void 0),v=e?e[r][f]:ou,k=[];for(let y=0;y<g.length;y++){let E=g[y],T=l.get(h[y]);E===null?v!=lu&&(p[T]=E,v==ru&&k.push(T)):p[T]=E}au(p,k,n),i.push(p)}}return i}var uu=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function hu(t){let e=t[0],s=e.length,i=Array(s);for(let l=0;l<i.length;l++)i[l]=l;i.sort((l,r)=>e[l]-e[r]);let n=[];for(let l=0;l<t.length;l++){let r=t[l],c=Array(s);for(let h=0;h<s;h++)c[h]=r[i[h]];n.push(c)}return n}function fu(t){let e=t[0][0],s=e.length;for(let i=1;i<t.length;i++){let n=t[i][0];if(n.length!=s)return!1;if(n!=e){for(let l=0;l<s;l++)if(n[l]!=e[l])return!1}}return!0}function du(t,e=100){let s=t.length;if(s<=1)return!0;let i=0,n=s-1;for(;i<=n&&t[i]==null;)i++;for(;n>=i&&t[n]==null;)n--;if(n<=i)return!0;let l=Ke(1,lt((n-i+1)/e));for(let r=t[i],c=i+l;c<=n;c+=l){let h=t[c];if(h!=null){if(h<=r)return!1;r=h}}return!0}var Tr=["January","February","March","April","May","June","July","August","September","October","November","December"],Ar=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Lr(t){return t.slice(0,3)}var pu=Ar.map(Lr),mu=Tr.map(Lr),gu={MMMM:Tr,MMM:mu,WWWW:Ar,WWW:pu};function Js(t){return(t<10?"0":"")+t}function vu(t){return(t<10?"00":t<100?"0":"")+t}var wu={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Js(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Js(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Js(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Js(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Js(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>vu(t.getMilliseconds())};function fl(t,e){e=e||gu;let s=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(t);)s.push(n[0][0]=="{"?wu[n[1]]:n[0]);return l=>{let r="";for(let c=0;c<s.length;c++)r+=typeof s[c]=="string"?s[c]:s[c](l,e);return r}}var bu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function yu(t,e){let s;return e=="UTC"||e=="Etc/UTC"?s=new Date(+t+t.getTimezoneOffset()*6e4):e==bu?s=t:(s=new Date(t.toLocaleString("en-US",{timeZone:e})),s.setMilliseconds(t.getMilliseconds())),s}var Pr=t=>t%1==0,Pi=[1,2,2.5,5],xu=si(10,-32,0,Pi),Or=si(10,0,32,Pi),ku=Or.filter(Pr),ts=xu.concat(Or),dl=`
`,$r="{YYYY}",Qo=dl+$r,Cr="{M}/{D}",Xs=dl+Cr,Ni=Xs+"/{YY}",Dr="{aa}",Su="{h}:{mm}",Ts=Su+Dr,Zo=dl+Ts,Xo=":{ss}",ae=null;function Fr(t){let e=t*1e3,s=e*60,i=s*60,n=i*24,l=n*30,r=n*365,h=(t==1?si(10,0,3,Pi).filter(Pr):si(10,-3,0,Pi)).concat([e,e*5,e*10,e*15,e*30,s,s*5,s*10,s*15,s*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,l,l*2,l*3,l*4,l*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),f=[[r,$r,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",Qo,ae,ae,ae,ae,ae,1],[n,Cr,Qo,ae,ae,ae,ae,ae,1],[i,"{h}"+Dr,Ni,ae,Xs,ae,ae,ae,1],[s,Ts,Ni,ae,Xs,ae,ae,ae,1],[e,Xo,Ni+" "+Ts,ae,Xs+" "+Ts,ae,Zo,ae,1],[t,Xo+".{fff}",Ni+" "+Ts,ae,Xs+" "+Ts,ae,Zo,ae,1]];function g(p){return(v,k,y,E,T,F)=>{let M=[],L=T>=r,_=T>=l&&T<r,Y=p(y),$=fe(Y*t,3),K=Gn(Y.getFullYear(),L?0:Y.getMonth(),_||L?1:Y.getDate()),G=fe(K*t,3);if(_||L){let X=_?T/l:0,U=L?T/r:0,A=$==G?$:fe(Gn(K.getFullYear()+U,K.getMonth()+X,1)*t,3),J=new Date(Ae(A/t)),I=J.getFullYear(),B=J.getMonth();for(let V=0;A<=E;V++){let te=Gn(I+U*V,B+X*V,1),j=te-p(fe(te*t,3));A=fe((+te+j)*t,3),A<=E&&M.push(A)}}else{let X=T>=n?n:T,U=lt(y)-lt($),A=G+U+Ci($-G,X);M.push(A);let J=p(A),I=J.getHours()+J.getMinutes()/s+J.getSeconds()/i,B=T/i,V=v.axes[k]._space,te=F/V;for(;A=fe(A+T,t==1?0:3),!(A>E);)if(B>1){let j=lt(fe(I+B,6))%24,se=p(A).getHours()-j;se>1&&(se=-1),A-=se*i,I=(I+B)%24;let ce=M[M.length-1];fe((A-ce)/T,3)*te>=.7&&M.push(A)}else M.push(A)}return M}}return[h,f,g]}var[Mu,Eu,Nu]=Fr(1),[_u,Tu,Au]=Fr(.001);si(2,-53,53,[1]);function er(t,e){return t.map(s=>s.map((i,n)=>n==0||n==8||i==null?i:e(n==1||s[8]==0?i:s[1]+i)))}function tr(t,e){return(s,i,n,l,r)=>{let c=e.find(y=>r>=y[0])||e[e.length-1],h,f,g,p,v,k;return i.map(y=>{let E=t(y),T=E.getFullYear(),F=E.getMonth(),M=E.getDate(),L=E.getHours(),_=E.getMinutes(),Y=E.getSeconds(),$=T!=h&&c[2]||F!=f&&c[3]||M!=g&&c[4]||L!=p&&c[5]||_!=v&&c[6]||Y!=k&&c[7]||c[1];return h=T,f=F,g=M,p=L,v=_,k=Y,$(E)})}}function Lu(t,e){let s=fl(e);return(i,n,l,r,c)=>n.map(h=>s(t(h)))}function Gn(t,e,s){return new Date(t,e,s)}function sr(t,e){return e(t)}var Pu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ir(t,e){return(s,i,n,l)=>l==null?ol:e(t(i))}function Ou(t,e){let s=t.series[e];return s.width?s.stroke(t,e):s.points.width?s.points.stroke(t,e):null}function $u(t,e){return t.series[e].fill(t,e)}var Cu={show:!0,live:!0,isolate:!1,mount:Xc,markers:{show:!0,width:2,stroke:Ou,fill:$u,dash:"solid"},idx:null,idxs:null,values:[]};function Du(t,e){let s=t.cursor.points,i=dt(),n=s.size(t,e);ve(i,Qs,n),ve(i,Zs,n);let l=n/-2;ve(i,"marginLeft",l),ve(i,"marginTop",l);let r=s.width(t,e,n);return r&&ve(i,"borderWidth",r),i}function Fu(t,e){let s=t.series[e].points;return s._fill||s._stroke}function Iu(t,e){let s=t.series[e].points;return s._stroke||s._fill}function Ru(t,e){return t.series[e].points.size}var qn=[0,0];function zu(t,e,s){return qn[0]=e,qn[1]=s,qn}function _i(t,e,s,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&s(n)}}function Yn(t,e,s,i=!0){return n=>{(!i||n.target==e)&&s(n)}}var ju={show:!0,x:!0,y:!0,lock:!1,move:zu,points:{one:!1,show:Du,size:Ru,width:0,stroke:Iu,fill:Fu},bind:{mousedown:_i,mouseup:_i,click:_i,dblclick:_i,mousemove:Yn,mouseleave:Yn,mouseenter:Yn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,s,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ir={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pl=Ne({},Ir,{filter:Sr}),Rr=Ne({},pl,{size:10}),zr=Ne({},Ir,{show:!1}),ml='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',jr="bold "+ml,Vr=1.5,nr={show:!0,scale:"x",stroke:ll,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jr,side:2,grid:pl,ticks:Rr,border:zr,font:ml,lineGap:Vr,rotate:0},Vu="Value",Wu="Time",lr={show:!0,scale:"x",auto:!1,sorted:1,min:he,max:-he,idxs:[]};function Bu(t,e,s,i,n){return e.map(l=>l==null?"":ul(l))}function Hu(t,e,s,i,n,l,r){let c=[],h=Bt.get(n)||0;s=r?s:fe(Ci(s,n),h);for(let f=s;f<=i;f=fe(f+n,h))c.push(Object.is(f,-0)?0:f);return c}function el(t,e,s,i,n,l,r){let c=[],h=t.scales[t.axes[e].scale].log,f=h==10?Ct:yr,g=lt(f(s));n=Ls(h,g),h==10&&(n=ts[xt(n,ts)]);let p=s,v=n*h;h==10&&(v=ts[xt(v,ts)]);do c.push(p),p=p+n,h==10&&!Bt.has(p)&&(p=fe(p,Bt.get(n))),p>=v&&(n=p,v=n*h,h==10&&(v=ts[xt(v,ts)]));while(p<=i);return c}function Uu(t,e,s,i,n,l,r){let h=t.scales[t.axes[e].scale].asinh,f=i>h?el(t,e,Ke(h,s),i,n):[h],g=i>=0&&s<=0?[0]:[];return(s<-h?el(t,e,Ke(h,-i),-s,n):[h]).reverse().map(v=>-v).concat(g,f)}var Wr=/./,Gu=/[12357]/,qu=/[125]/,or=/1/,tl=(t,e,s,i)=>t.map((n,l)=>e==4&&n==0||l%i==0&&s.test(n.toExponential()[n<0?1:0])?n:null);function Yu(t,e,s,i,n){let l=t.axes[s],r=l.scale,c=t.scales[r],h=t.valToPos,f=l._space,g=h(10,r),p=h(9,r)-g>=f?Wr:h(7,r)-g>=f?Gu:h(5,r)-g>=f?qu:or;if(p==or){let v=Le(h(1,r)-g);if(v<f)return tl(e.slice().reverse(),c.distr,p,pt(f/v)).reverse()}return tl(e,c.distr,p,1)}function Ku(t,e,s,i,n){let l=t.axes[s],r=l.scale,c=l._space,h=t.valToPos,f=Le(h(1,r)-h(2,r));return f<c?tl(e.slice().reverse(),3,Wr,pt(c/f)).reverse():e}function Ju(t,e,s,i){return i==null?ol:e==null?"":ul(e)}var rr={show:!0,scale:"y",stroke:ll,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jr,side:3,grid:pl,ticks:Rr,border:zr,font:ml,lineGap:Vr,rotate:0};function Qu(t,e){let s=3+(t||1)*2;return fe(s*e,3)}function Zu(t,e){let{scale:s,idxs:i}=t.series[0],n=t._data[0],l=t.valToPos(n[i[0]],s,!0),r=t.valToPos(n[i[1]],s,!0),c=Le(r-l),h=t.series[e],f=c/(h.points.space*oe);return i[1]-i[0]<=f}var ar={scale:null,auto:!0,sorted:0,min:he,max:-he},Br=(t,e,s,i,n)=>n,cr={show:!0,auto:!0,sorted:0,gaps:Br,alpha:1,facets:[Ne({},ar,{scale:"x"}),Ne({},ar,{scale:"y"})]},ur={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Br,alpha:1,points:{show:Zu,filter:null},values:null,min:he,max:-he,idxs:[],path:null,clip:null};function Xu(t,e,s,i,n){return s/10}var Hr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},eh=Ne({},Hr,{time:!1,ori:1}),hr={};function Ur(t,e){let s=hr[t];return s||(s={key:t,plots:[],sub(i){s.plots.push(i)},unsub(i){s.plots=s.plots.filter(n=>n!=i)},pub(i,n,l,r,c,h,f){for(let g=0;g<s.plots.length;g++)s.plots[g]!=n&&s.plots[g].pub(i,n,l,r,c,h,f)}},t!=null&&(hr[t]=s)),s}var $s=1,sl=2;function ls(t,e,s){let i=t.mode,n=t.series[e],l=i==2?t._data[e]:t._data,r=t.scales,c=t.bbox,h=l[0],f=i==2?l[1]:l[e],g=i==2?r[n.facets[0].scale]:r[t.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],v=c.left,k=c.top,y=c.width,E=c.height,T=t.valToPosH,F=t.valToPosV;return g.ori==0?s(n,h,f,g,p,T,F,v,k,y,E,Ii,Ds,zi,qr,Kr):s(n,h,f,g,p,F,T,k,v,E,y,Ri,Fs,wl,Yr,Jr)}function gl(t,e){let s=0,i=0,n=ne(t.bands,hl);for(let l=0;l<n.length;l++){let r=n[l];r.series[0]==e?s=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[s,i==1?-1:i==2?1:i==3?2:0]}function th(t,e,s,i,n){let l=t.mode,r=t.series[e],c=l==2?r.facets[1].scale:r.scale,h=t.scales[c];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(t,e,s,i,n,l){return ls(t,e,(r,c,h,f,g,p,v,k,y,E,T)=>{let F=r.pxRound,M=f.dir*(f.ori==0?1:-1),L=f.ori==0?Ds:Fs,_,Y;M==1?(_=s,Y=i):(_=i,Y=s);let $=F(p(c[_],f,E,k)),K=F(v(h[_],g,T,y)),G=F(p(c[Y],f,E,k)),X=F(v(l==1?g.max:g.min,g,T,y)),U=new Path2D(n);return L(U,G,X),L(U,$,X),L(U,$,K),U})}function Fi(t,e,s,i,n,l){let r=null;if(t.length>0){r=new Path2D;let c=e==0?zi:wl,h=s;for(let p=0;p<t.length;p++){let v=t[p];if(v[1]>v[0]){let k=v[0]-h;k>0&&c(r,h,i,k,i+l),h=v[1]}}let f=s+n-h,g=10;f>0&&c(r,h,i-g/2,f,i+l+g)}return r}function sh(t,e,s){let i=t[t.length-1];i&&i[0]==e?i[1]=s:t.push([e,s])}function vl(t,e,s,i,n,l,r){let c=[],h=t.length;for(let f=n==1?s:i;f>=s&&f<=i;f+=n)if(e[f]===null){let p=f,v=f;if(n==1)for(;++f<=i&&e[f]===null;)v=f;else for(;--f>=s&&e[f]===null;)v=f;let k=l(t[p]),y=v==p?k:l(t[v]),E=p-n;k=r<=0&&E>=0&&E<h?l(t[E]):k;let F=v+n;y=r>=0&&F>=0&&F<h?l(t[F]):y,y>=k&&c.push([k,y])}return c}function fr(t){return t==0?kr:t==1?Ae:e=>es(e,t)}function Gr(t){let e=t==0?Ii:Ri,s=t==0?(n,l,r,c,h,f)=>{n.arcTo(l,r,c,h,f)}:(n,l,r,c,h,f)=>{n.arcTo(r,l,h,c,f)},i=t==0?(n,l,r,c,h)=>{n.rect(l,r,c,h)}:(n,l,r,c,h)=>{n.rect(r,l,h,c)};return(n,l,r,c,h,f=0,g=0)=>{f==0&&g==0?i(n,l,r,c,h):(f=kt(f,c/2,h/2),g=kt(g,c/2,h/2),e(n,l+f,r),s(n,l+c,r,l+c,r+h,f),s(n,l+c,r+h,l,r+h,g),s(n,l,r+h,l,r,g),s(n,l,r,l+c,r,f),n.closePath())}}var Ii=(t,e,s)=>{t.moveTo(e,s)},Ri=(t,e,s)=>{t.moveTo(s,e)},Ds=(t,e,s)=>{t.lineTo(e,s)},Fs=(t,e,s)=>{t.lineTo(s,e)},zi=Gr(0),wl=Gr(1),qr=(t,e,s,i,n,l)=>{t.arc(e,s,i,n,l)},Yr=(t,e,s,i,n,l)=>{t.arc(s,e,i,n,l)},Kr=(t,e,s,i,n,l,r)=>{t.bezierCurveTo(e,s,i,n,l,r)},Jr=(t,e,s,i,n,l,r)=>{t.bezierCurveTo(s,e,n,i,r,l)};function Qr(t){return(e,s,i,n,l)=>ls(e,s,(r,c,h,f,g,p,v,k,y,E,T)=>{let{pxRound:F,points:M}=r,L,_;f.ori==0?(L=Ii,_=qr):(L=Ri,_=Yr);let Y=fe(M.width*oe,3),$=(M.size-M.width)/2*oe,K=fe($*2,3),G=new Path2D,X=new Path2D,{left:U,top:A,width:J,height:I}=e.bbox;zi(X,U-K,A-K,J+K*2,I+K*2);let B=V=>{if(h[V]!=null){let te=F(p(c[V],f,E,k)),j=F(v(h[V],g,T,y));L(G,te+$,j),_(G,te,j,$,0,Ti*2)}};if(l)l.forEach(B);else for(let V=i;V<=n;V++)B(V);return{stroke:Y>0?G:null,fill:G,clip:X,flags:$s|sl}})}function Zr(t){return(e,s,i,n,l,r)=>{i!=n&&(l!=i&&r!=i&&t(e,s,i),l!=n&&r!=n&&t(e,s,n),t(e,s,r))}}var ih=Zr(Ds),nh=Zr(Fs);function Xr(t){let e=ne(t?.alignGaps,0);return(s,i,n,l)=>ls(s,i,(r,c,h,f,g,p,v,k,y,E,T)=>{[n,l]=Oi(h,n,l);let F=r.pxRound,M=I=>F(p(I,f,E,k)),L=I=>F(v(I,g,T,y)),_,Y;f.ori==0?(_=Ds,Y=ih):(_=Fs,Y=nh);let $=f.dir*(f.ori==0?1:-1),K={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$s},G=K.stroke,X=!1;if(l-n>=E*4){let I=R=>s.posToVal(R,f.key,!0),B=null,V=null,te,j,Je,we=M(c[$==1?n:l]),se=M(c[n]),ce=M(c[l]),Q=I($==1?se+1:ce-1);for(let R=$==1?n:l;R>=n&&R<=l;R+=$){let _e=c[R],be=($==1?_e<Q:_e>Q)?we:M(_e),re=h[R];be==we?re!=null?(j=re,B==null?(_(G,be,L(j)),te=B=V=j):j<B?B=j:j>V&&(V=j)):re===null&&(X=!0):(B!=null&&Y(G,we,L(B),L(V),L(te),L(j)),re!=null?(j=re,_(G,be,L(j)),B=V=te=j):(B=V=null,re===null&&(X=!0)),we=be,Q=I(we+$))}B!=null&&B!=V&&Je!=we&&Y(G,we,L(B),L(V),L(te),L(j))}else for(let I=$==1?n:l;I>=n&&I<=l;I+=$){let B=h[I];B===null?X=!0:B!=null&&_(G,M(c[I]),L(B))}let[A,J]=gl(s,i);if(r.fill!=null||A!=0){let I=K.fill=new Path2D(G),B=r.fillTo(s,i,r.min,r.max,A),V=L(B),te=M(c[n]),j=M(c[l]);$==-1&&([j,te]=[te,j]),_(I,j,V),_(I,te,V)}if(!r.spanGaps){let I=[];X&&I.push(...vl(c,h,n,l,$,M,e)),K.gaps=I=r.gaps(s,i,n,l,I),K.clip=Fi(I,f.ori,k,y,E,T)}return J!=0&&(K.band=J==2?[Dt(s,i,n,l,G,-1),Dt(s,i,n,l,G,1)]:Dt(s,i,n,l,G,J)),K})}function lh(t){let e=ne(t.align,1),s=ne(t.ascDesc,!1),i=ne(t.alignGaps,0),n=ne(t.extend,!1);return(l,r,c,h)=>ls(l,r,(f,g,p,v,k,y,E,T,F,M,L)=>{[c,h]=Oi(p,c,h);let _=f.pxRound,{left:Y,width:$}=l.bbox,K=se=>_(y(se,v,M,T)),G=se=>_(E(se,k,L,F)),X=v.ori==0?Ds:Fs,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$s},A=U.stroke,J=v.dir*(v.ori==0?1:-1),I=G(p[J==1?c:h]),B=K(g[J==1?c:h]),V=B,te=B;n&&e==-1&&(te=Y,X(A,te,I)),X(A,B,I);for(let se=J==1?c:h;se>=c&&se<=h;se+=J){let ce=p[se];if(ce==null)continue;let Q=K(g[se]),R=G(ce);e==1?X(A,Q,I):X(A,V,R),X(A,Q,R),I=R,V=Q}let j=V;n&&e==1&&(j=Y+$,X(A,j,I));let[Je,we]=gl(l,r);if(f.fill!=null||Je!=0){let se=U.fill=new Path2D(A),ce=f.fillTo(l,r,f.min,f.max,Je),Q=G(ce);X(se,j,Q),X(se,te,Q)}if(!f.spanGaps){let se=[];se.push(...vl(g,p,c,h,J,K,i));let ce=f.width*oe/2,Q=s||e==1?ce:-ce,R=s||e==-1?-ce:ce;se.forEach(_e=>{_e[0]+=Q,_e[1]+=R}),U.gaps=se=f.gaps(l,r,c,h,se),U.clip=Fi(se,v.ori,T,F,M,L)}return we!=0&&(U.band=we==2?[Dt(l,r,c,h,A,-1),Dt(l,r,c,h,A,1)]:Dt(l,r,c,h,A,we)),U})}function dr(t,e,s,i,n,l,r=he){if(t.length>1){let c=null;for(let h=0,f=1/0;h<t.length;h++)if(e[h]!==void 0){if(c!=null){let g=Le(t[h]-t[c]);g<f&&(f=g,r=Le(s(t[h],i,n,l)-s(t[c],i,n,l)))}c=h}}return r}function oh(t){t=t||ti;let e=ne(t.size,[.6,he,1]),s=t.align||0,i=t.gap||0,n=t.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let l=ee(n),r=1-e[0],c=ne(e[1],he),h=ne(e[2],1),f=ne(t.disp,ti),g=ne(t.each,k=>{}),{fill:p,stroke:v}=f;return(k,y,E,T)=>ls(k,y,(F,M,L,_,Y,$,K,G,X,U,A)=>{let J=F.pxRound,I=s,B=i*oe,V=c*oe,te=h*oe,j,Je;_.ori==0?[j,Je]=l(k,y):[Je,j]=l(k,y);let we=_.dir*(_.ori==0?1:-1),se=_.ori==0?zi:wl,ce=_.ori==0?g:(C,de,Te,us,Gt,Mt,qt)=>{g(C,de,Te,Gt,us,qt,Mt)},Q=ne(k.bands,hl).find(C=>C.series[0]==y),R=Q!=null?Q.dir:0,_e=F.fillTo(k,y,F.min,F.max,R),He=J(K(_e,Y,A,X)),be,re,mt,Xe=U,xe=J(F.width*oe),St=!1,Pt=null,rt=null,Ft=null,rs=null;p!=null&&(xe==0||v!=null)&&(St=!0,Pt=p.values(k,y,E,T),rt=new Map,new Set(Pt).forEach(C=>{C!=null&&rt.set(C,new Path2D)}),xe>0&&(Ft=v.values(k,y,E,T),rs=new Map,new Set(Ft).forEach(C=>{C!=null&&rs.set(C,new Path2D)})));let{x0:as,size:Is}=f;if(as!=null&&Is!=null){I=1,M=as.values(k,y,E,T),as.unit==2&&(M=M.map(Te=>k.posToVal(G+Te*U,_.key,!0)));let C=Is.values(k,y,E,T);Is.unit==2?re=C[0]*U:re=$(C[0],_,U,G)-$(0,_,U,G),Xe=dr(M,L,$,_,U,G,Xe),mt=Xe-re+B}else Xe=dr(M,L,$,_,U,G,Xe),mt=Xe*r+B,re=Xe-mt;mt<1&&(mt=0),xe>=re/2&&(xe=0),mt<5&&(J=kr);let ai=mt>0,Ht=Xe-mt-(ai?xe:0);re=J(Xn(Ht,te,V)),be=(I==0?re/2:I==we?0:re)-I*we*((I==0?B/2:0)+(ai?xe/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},cs=St?null:new Path2D,Ot=null;if(Q!=null)Ot=k.data[Q.series[1]];else{let{y0:C,y1:de}=f;C!=null&&de!=null&&(L=de.values(k,y,E,T),Ot=C.values(k,y,E,T))}let Ut=j*re,q=Je*re;for(let C=we==1?E:T;C>=E&&C<=T;C+=we){let de=L[C];if(de==null)continue;if(Ot!=null){let Qe=Ot[C]??0;if(de-Qe==0)continue;He=K(Qe,Y,A,X)}let Te=_.distr!=2||f!=null?M[C]:C,us=$(Te,_,U,G),Gt=K(ne(de,_e),Y,A,X),Mt=J(us-be),qt=J(Ke(Gt,He)),et=J(kt(Gt,He)),at=qt-et;if(de!=null){let Qe=de<0?q:Ut,gt=de<0?Ut:q;St?(xe>0&&Ft[C]!=null&&se(rs.get(Ft[C]),Mt,et+lt(xe/2),re,Ke(0,at-xe),Qe,gt),Pt[C]!=null&&se(rt.get(Pt[C]),Mt,et+lt(xe/2),re,Ke(0,at-xe),Qe,gt)):se(cs,Mt,et+lt(xe/2),re,Ke(0,at-xe),Qe,gt),ce(k,y,C,Mt-xe/2,et,re+xe,at)}}return xe>0?Ue.stroke=St?rs:cs:St||(Ue._fill=F.width==0?F._fill:F._stroke??F._fill,Ue.width=0),Ue.fill=St?rt:cs,Ue})}function rh(t,e){let s=ne(e?.alignGaps,0);return(i,n,l,r)=>ls(i,n,(c,h,f,g,p,v,k,y,E,T,F)=>{[l,r]=Oi(f,l,r);let M=c.pxRound,L=j=>M(v(j,g,T,y)),_=j=>M(k(j,p,F,E)),Y,$,K;g.ori==0?(Y=Ii,K=Ds,$=Kr):(Y=Ri,K=Fs,$=Jr);let G=g.dir*(g.ori==0?1:-1),X=L(h[G==1?l:r]),U=X,A=[],J=[];for(let j=G==1?l:r;j>=l&&j<=r;j+=G)if(f[j]!=null){let we=h[j],se=L(we);A.push(U=se),J.push(_(f[j]))}let I={stroke:t(A,J,Y,K,$,M),fill:null,clip:null,band:null,gaps:null,flags:$s},B=I.stroke,[V,te]=gl(i,n);if(c.fill!=null||V!=0){let j=I.fill=new Path2D(B),Je=c.fillTo(i,n,c.min,c.max,V),we=_(Je);K(j,U,we),K(j,X,we)}if(!c.spanGaps){let j=[];j.push(...vl(h,f,l,r,G,L,s)),I.gaps=j=c.gaps(i,n,l,r,j),I.clip=Fi(j,g.ori,y,E,T,F)}return te!=0&&(I.band=te==2?[Dt(i,n,l,r,B,-1),Dt(i,n,l,r,B,1)]:Dt(i,n,l,r,B,te)),I})}function ah(t){return rh(ch,t)}function ch(t,e,s,i,n,l){let r=t.length;if(r<2)return null;let c=new Path2D;if(s(c,t[0],e[0]),r==2)i(c,t[1],e[1]);else{let h=Array(r),f=Array(r-1),g=Array(r-1),p=Array(r-1);for(let v=0;v<r-1;v++)g[v]=e[v+1]-e[v],p[v]=t[v+1]-t[v],f[v]=g[v]/p[v];h[0]=f[0];for(let v=1;v<r-1;v++)f[v]===0||f[v-1]===0||f[v-1]>0!=f[v]>0?h[v]=0:(h[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/f[v-1]+(p[v]+2*p[v-1])/f[v]),isFinite(h[v])||(h[v]=0));h[r-1]=f[r-2];for(let v=0;v<r-1;v++)n(c,t[v]+p[v]/3,e[v]+h[v]*p[v]/3,t[v+1]-p[v]/3,e[v+1]-h[v+1]*p[v]/3,t[v+1],e[v+1])}return c}var il=new Set;function pr(){for(let t of il)t.syncRect(!0)}Cs&&(is(Bc,As,pr),is(Hc,As,pr,!0),is(Ai,As,()=>{Pe.pxRatio=oe}));var uh=Xr(),hh=Qr();function mr(t,e,s,i){return(i?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((l,r)=>nl(l,r,e,s))}function fh(t,e){return t.map((s,i)=>i==0?{}:Ne({},e,s))}function nl(t,e,s,i){return Ne({},e==0?s:i,t)}function ea(t,e,s){return e==null?Ps:[e,s]}var dh=ea;function ph(t,e,s){return e==null?Ps:Li(e,s,cl,!0)}function ta(t,e,s,i){return e==null?Ps:$i(e,s,t.scales[i].log,!1)}var mh=ta;function sa(t,e,s,i){return e==null?Ps:al(e,s,t.scales[i].log,!1)}var gh=sa;function vh(t,e,s,i,n){let l=Ke(qo(t),qo(e)),r=e-t,c=xt(n/i*r,s);do{let h=s[c],f=i*h/r;if(f>=n&&l+(h<5?Bt.get(h):0)<=17)return[h,f]}while(++c<s.length);return[0,0]}function gr(t){let e,s;return t=t.replace(/(\d+)px/,(i,n)=>(e=Ae((s=+n)*oe))+"px"),[t,e,s]}function wh(t){t.show&&[t.font,t.labelFont].forEach(e=>{let s=fe(e[2]*oe,1);e[0]=e[0].replace(/[0-9.]+px/,s+"px"),e[1]=s})}function Pe(t,e,s){let i={mode:ne(t.mode,1)},n=i.mode;function l(o,a,u,d){let m=a.valToPct(o);return d+u*(a.dir==-1?1-m:m)}function r(o,a,u,d){let m=a.valToPct(o);return d+u*(a.dir==-1?m:1-m)}function c(o,a,u,d){return a.ori==0?l(o,a,u,d):r(o,a,u,d)}i.valToPosH=l,i.valToPosV=r;let h=!1;i.status=0;let f=i.root=dt(Ec);if(t.id!=null&&(f.id=t.id),nt(f,t.class),t.title){let o=dt(Tc,f);o.textContent=t.title}let g=yt("canvas"),p=i.ctx=g.getContext("2d"),v=dt(Ac,f);is("click",v,o=>{o.target===y&&(pe!=xs||ye!=ks)&&je.click(i,o)},!0);let k=i.under=dt(Lc,v);v.appendChild(g);let y=i.over=dt(Pc,v);t=Os(t);let E=+ne(t.pxAlign,1),T=fr(E);(t.plugins||[]).forEach(o=>{o.opts&&(t=o.opts(i,t)||t)});let F=t.ms||.001,M=i.series=n==1?mr(t.series||[],lr,ur,!1):fh(t.series||[null],cr),L=i.axes=mr(t.axes||[],nr,rr,!0),_=i.scales={},Y=i.bands=t.bands||[];Y.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let $=n==2?M[1].facets[0].scale:M[0].scale,K={axes:Ha,series:za},G=(t.drawOrder||["axes","series"]).map(o=>K[o]);function X(o){let a=o.distr==3?u=>Ct(u>0?u:o.clamp(i,u,o.min,o.max,o.key)):o.distr==4?u=>Un(u,o.asinh):o.distr==100?u=>o.fwd(u):u=>u;return u=>{let d=a(u),{_min:m,_max:w}=o,x=w-m;return(d-m)/x}}function U(o){let a=_[o];if(a==null){let u=(t.scales||ti)[o]||ti;if(u.from!=null){U(u.from);let d=Ne({},_[u.from],u,{key:o});d.valToPct=X(d),_[o]=d}else{a=_[o]=Ne({},o==$?Hr:eh,u),a.key=o;let d=a.time,m=a.range,w=Wt(m);if((o!=$||n==2&&!d)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?Ho:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?Ho:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&Di(m))){let x=m;m=(S,N,P)=>N==null?Ps:Li(N,P,x)}a.range=ee(m||(d?dh:o==$?a.distr==3?mh:a.distr==4?gh:ea:a.distr==3?ta:a.distr==4?sa:ph)),a.auto=ee(w?!1:a.auto),a.clamp=ee(a.clamp||Xu),a._min=a._max=null,a.valToPct=X(a)}}}U("x"),U("y"),n==1&&M.forEach(o=>{U(o.scale)}),L.forEach(o=>{U(o.scale)});for(let o in t.scales)U(o);let A=_[$],J=A.distr,I,B;A.ori==0?(nt(f,Nc),I=l,B=r):(nt(f,_c),I=r,B=l);let V={};for(let o in _){let a=_[o];(a.min!=null||a.max!=null)&&(V[o]={min:a.min,max:a.max},a.min=a.max=null)}let te=t.tzDate||(o=>new Date(Ae(o/F))),j=t.fmtDate||fl,Je=F==1?Nu(te):Au(te),we=tr(te,er(F==1?Eu:Tu,j)),se=ir(te,sr(Pu,j)),ce=[],Q=i.legend=Ne({},Cu,t.legend),R=i.cursor=Ne({},ju,{drag:{y:n==2}},t.cursor),_e=Q.show,He=R.show,be=Q.markers;Q.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let re,mt,Xe,xe=[],St=[],Pt,rt=!1,Ft={};if(Q.live){let o=M[1]?M[1].values:null;rt=o!=null,Pt=rt?o(i,1,0):{_:0};for(let a in Pt)Ft[a]=ol}if(_e)if(re=yt("table",Ic,f),Xe=yt("tbody",null,re),Q.mount(i,re),rt){mt=yt("thead",null,re,Xe);let o=yt("tr",null,mt);yt("th",null,o);for(var rs in Pt)yt("th",Po,o).textContent=rs}else nt(re,zc),Q.live&&nt(re,Rc);let as={show:!0},Is={show:!1};function ai(o,a){if(a==0&&(rt||!Q.live||n==2))return Ps;let u=[],d=yt("tr",jc,Xe,Xe.childNodes[a]);nt(d,o.class),o.show||nt(d,ss);let m=yt("th",null,d);if(be.show){let S=dt(Vc,m);if(a>0){let N=be.width(i,a);N&&(S.style.border=N+"px "+be.dash(i,a)+" "+be.stroke(i,a)),S.style.background=be.fill(i,a)}}let w=dt(Po,m);o.label instanceof HTMLElement?w.appendChild(o.label):w.textContent=o.label,a>0&&(be.show||(w.style.color=o.width>0?be.stroke(i,a):be.fill(i,a)),Ue("click",m,S=>{if(R._lock)return;Kt(S);let N=M.indexOf(o);if((S.ctrlKey||S.metaKey)!=Q.isolate){let P=M.some((O,D)=>D>0&&D!=N&&O.show);M.forEach((O,D)=>{D>0&&Nt(D,P?D==N?as:Is:as,!0,Me.setSeries)})}else Nt(N,{show:!o.show},!0,Me.setSeries)},!1),fs&&Ue(Do,m,S=>{R._lock||(Kt(S),Nt(M.indexOf(o),Ms,!0,Me.setSeries))},!1));for(var x in Pt){let S=yt("td",Wc,d);S.textContent="--",u.push(S)}return[d,u]}let Ht=new Map;function Ue(o,a,u,d=!0){let m=Ht.get(a)||{},w=R.bind[o](i,a,u,d);w&&(is(o,a,m[o]=w),Ht.set(a,m))}function cs(o,a,u){let d=Ht.get(a)||{};for(let m in d)(o==null||m==o)&&(Zn(m,a,d[m]),delete d[m]);o==null&&Ht.delete(a)}let Ot=0,Ut=0,q=0,C=0,de=0,Te=0,us=de,Gt=Te,Mt=q,qt=C,et=0,at=0,Qe=0,gt=0;i.bbox={};let rn=!1,ci=!1,hs=!1,Yt=!1,ui=!1,ct=!1;function an(o,a,u){(u||o!=i.width||a!=i.height)&&El(o,a),vs(!1),hs=!0,ci=!0,ws()}function El(o,a){i.width=Ot=q=o,i.height=Ut=C=a,de=Te=0,Oa(),$a();let u=i.bbox;et=u.left=es(de*oe,.5),at=u.top=es(Te*oe,.5),Qe=u.width=es(q*oe,.5),gt=u.height=es(C*oe,.5)}let Aa=3;function La(){let o=!1,a=0;for(;!o;){a++;let u=Wa(a),d=Ba(a);o=a==Aa||u&&d,o||(El(i.width,i.height),ci=!0)}}function Pa({width:o,height:a}){an(o,a)}i.setSize=Pa;function Oa(){let o=!1,a=!1,u=!1,d=!1;L.forEach((m,w)=>{if(m.show&&m._show){let{side:x,_size:S}=m,N=x%2,P=m.label!=null?m.labelSize:0,O=S+P;O>0&&(N?(q-=O,x==3?(de+=O,d=!0):u=!0):(C-=O,x==0?(Te+=O,o=!0):a=!0))}}),Jt[0]=o,Jt[1]=u,Jt[2]=a,Jt[3]=d,q-=It[1]+It[3],de+=It[3],C-=It[2]+It[0],Te+=It[0]}function $a(){let o=de+q,a=Te+C,u=de,d=Te;function m(w,x){switch(w){case 1:return o+=x,o-x;case 2:return a+=x,a-x;case 3:return u-=x,u+x;case 0:return d-=x,d+x}}L.forEach((w,x)=>{if(w.show&&w._show){let S=w.side;w._pos=m(S,w._size),w.label!=null&&(w._lpos=m(S,w.labelSize))}})}if(R.dataIdx==null){let o=R.hover,a=o.skip=new Set(o.skip??[]);a.add(void 0);let u=o.prox=ee(o.prox),d=o.bias??=0;R.dataIdx=(m,w,x,S)=>{if(w==0)return x;let N=x,P=u(m,w,x,S)??he,O=P>=0&&P<he,D=A.ori==0?q:C,H=R.left,le=e[0],ie=e[w];if(a.has(ie[x])){N=null;let Z=null,W=null,z;if(d==0||d==-1)for(z=x;Z==null&&z-- >0;)a.has(ie[z])||(Z=z);if(d==0||d==1)for(z=x;W==null&&z++<ie.length;)a.has(ie[z])||(W=z);if(Z!=null||W!=null)if(O){let ge=Z==null?-1/0:I(le[Z],A,D,0),ke=W==null?1/0:I(le[W],A,D,0),Ie=H-ge,ue=ke-H;Ie<=ue?Ie<=P&&(N=Z):ue<=P&&(N=W)}else N=W==null?Z:Z==null?W:x-Z<=W-x?Z:W}else O&&Le(H-I(le[x],A,D,0))>P&&(N=null);return N}}let Kt=o=>{R.event=o};R.idxs=ce,R._lock=!1;let We=R.points;We.show=ee(We.show),We.size=ee(We.size),We.stroke=ee(We.stroke),We.width=ee(We.width),We.fill=ee(We.fill);let Et=i.focus=Ne({},t.focus||{alpha:.3},R.focus),fs=Et.prox>=0,ds=fs&&We.one,ut=[],ps=[],ms=[];function Nl(o,a){let u=We.show(i,a);if(u instanceof HTMLElement)return nt(u,Fc),nt(u,o.class),Lt(u,-10,-10,q,C),y.insertBefore(u,ut[a]),u}function _l(o,a){if(n==1||a>0){let u=n==1&&_[o.scale].time,d=o.value;o.value=u?Jo(d)?ir(te,sr(d,j)):d||se:d||Ju,o.label=o.label||(u?Wu:Vu)}if(ds||a>0){o.width=o.width==null?1:o.width,o.paths=o.paths||uh||eu,o.fillTo=ee(o.fillTo||th),o.pxAlign=+ne(o.pxAlign,E),o.pxRound=fr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let u=Qu(Ke(1,o.width),1),d=o.points=Ne({},{size:u,width:Ke(1,u*.2),stroke:o.stroke,space:u*2,paths:hh,_stroke:null,_fill:null},o.points);d.show=ee(d.show),d.filter=ee(d.filter),d.fill=ee(d.fill),d.stroke=ee(d.stroke),d.paths=ee(d.paths),d.pxAlign=o.pxAlign}if(_e){let u=ai(o,a);xe.splice(a,0,u[0]),St.splice(a,0,u[1]),Q.values.push(null)}if(He){ce.splice(a,0,null);let u=null;ds?a==0&&(u=Nl(o,a)):a>0&&(u=Nl(o,a)),ut.splice(a,0,u),ps.splice(a,0,0),ms.splice(a,0,0)}Fe("addSeries",a)}function Ca(o,a){a=a??M.length,o=n==1?nl(o,a,lr,ur):nl(o,a,{},cr),M.splice(a,0,o),_l(M[a],a)}i.addSeries=Ca;function Da(o){if(M.splice(o,1),_e){Q.values.splice(o,1),St.splice(o,1);let a=xe.splice(o,1)[0];cs(null,a.firstChild),a.remove()}He&&(ce.splice(o,1),ut.splice(o,1)[0].remove(),ps.splice(o,1),ms.splice(o,1)),Fe("delSeries",o)}i.delSeries=Da;let Jt=[!1,!1,!1,!1];function Fa(o,a){if(o._show=o.show,o.show){let u=o.side%2,d=_[o.scale];d==null&&(o.scale=u?M[1].scale:$,d=_[o.scale]);let m=d.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Wt(o.incrs)&&o.incrs.forEach(x=>{!Bt.has(x)&&Bt.set(x,Er(x))}),o.incrs=ee(o.incrs||(d.distr==2?ku:m?F==1?Mu:_u:ts)),o.splits=ee(o.splits||(m&&d.distr==1?Je:d.distr==3?el:d.distr==4?Uu:Hu)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let w=o.values;o.values=Wt(w)&&!Wt(w[0])?ee(w):m?Wt(w)?tr(te,er(w,j)):Jo(w)?Lu(te,w):w||we:w||Bu,o.filter=ee(o.filter||(d.distr>=3&&d.log==10?Yu:d.distr==3&&d.log==2?Ku:Sr)),o.font=gr(o.font),o.labelFont=gr(o.labelFont),o._size=o.size(i,null,a,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Jt[a]=!0,o._el=dt(Oc,v))}}function Rs(o,a,u,d){let[m,w,x,S]=u,N=a%2,P=0;return N==0&&(S||w)&&(P=a==0&&!m||a==2&&!x?Ae(nr.size/3):0),N==1&&(m||x)&&(P=a==1&&!w||a==3&&!S?Ae(rr.size/2):0),P}let Tl=i.padding=(t.padding||[Rs,Rs,Rs,Rs]).map(o=>ee(ne(o,Rs))),It=i._padding=Tl.map((o,a)=>o(i,a,Jt,0)),ze,Oe=null,$e=null,hi=n==1?M[0].idxs:null,vt=null,zs=!1;function Al(o,a){if(e=o??[],i.data=i._data=e,n==2){ze=0;for(let u=1;u<M.length;u++)ze+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),vt=e[0],ze=vt.length;let u=e;if(J==2){u=e.slice();let d=u[0]=Array(ze);for(let m=0;m<ze;m++)d[m]=m}i._data=e=u}if(vs(!0),Fe("setData"),J==2&&(hs=!0),a!==!1){let u=A;u.auto(i,zs)?cn():zt($,u.min,u.max),Yt=Yt||R.left>=0,ct=!0,ws()}}i.setData=Al;function cn(){zs=!0;let o,a;n==1&&(ze>0?(Oe=hi[0]=0,$e=hi[1]=ze-1,o=e[0][Oe],a=e[0][$e],J==2?(o=Oe,a=$e):o==a&&(J==3?[o,a]=$i(o,o,A.log,!1):J==4?[o,a]=al(o,o,A.log,!1):A.time?a=o+Ae(86400/F):[o,a]=Li(o,a,cl,!0))):(Oe=hi[0]=o=null,$e=hi[1]=a=null)),zt($,o,a)}let fi,gs,un,hn,fn,dn,pn,mn,gn,Ze;function Ll(o,a,u,d,m,w){o??=$o,u??=hl,d??="butt",m??=$o,w??="round",o!=fi&&(p.strokeStyle=fi=o),m!=gs&&(p.fillStyle=gs=m),a!=un&&(p.lineWidth=un=a),w!=fn&&(p.lineJoin=fn=w),d!=dn&&(p.lineCap=dn=d),u!=hn&&p.setLineDash(hn=u)}function Pl(o,a,u,d){a!=gs&&(p.fillStyle=gs=a),o!=pn&&(p.font=pn=o),u!=mn&&(p.textAlign=mn=u),d!=gn&&(p.textBaseline=gn=d)}function vn(o,a,u,d,m=0){if(d.length>0&&o.auto(i,zs)&&(a==null||a.min==null)){let w=ne(Oe,0),x=ne($e,d.length-1),S=u.min==null?Yc(d,w,x,m,o.distr==3):[u.min,u.max];o.min=kt(o.min,u.min=S[0]),o.max=Ke(o.max,u.max=S[1])}}let Ol={min:null,max:null};function Ia(){for(let d in _){let m=_[d];V[d]==null&&(m.min==null||V[$]!=null&&m.auto(i,zs))&&(V[d]=Ol)}for(let d in _){let m=_[d];V[d]==null&&m.from!=null&&V[m.from]!=null&&(V[d]=Ol)}V[$]!=null&&vs(!0);let o={};for(let d in V){let m=V[d];if(m!=null){let w=o[d]=Os(_[d],iu);if(m.min!=null)Ne(w,m);else if(d!=$||n==2)if(ze==0&&w.from==null){let x=w.range(i,null,null,d);w.min=x[0],w.max=x[1]}else w.min=he,w.max=-he}}if(ze>0){M.forEach((d,m)=>{if(n==1){let w=d.scale,x=V[w];if(x==null)return;let S=o[w];if(m==0){let N=S.range(i,S.min,S.max,w);S.min=N[0],S.max=N[1],Oe=xt(S.min,e[0]),$e=xt(S.max,e[0]),$e-Oe>1&&(e[0][Oe]<S.min&&Oe++,e[0][$e]>S.max&&$e--),d.min=vt[Oe],d.max=vt[$e]}else d.show&&d.auto&&vn(S,x,d,e[m],d.sorted);d.idxs[0]=Oe,d.idxs[1]=$e}else if(m>0&&d.show&&d.auto){let[w,x]=d.facets,S=w.scale,N=x.scale,[P,O]=e[m],D=o[S],H=o[N];D!=null&&vn(D,V[S],w,P,w.sorted),H!=null&&vn(H,V[N],x,O,x.sorted),d.min=x.min,d.max=x.max}});for(let d in o){let m=o[d],w=V[d];if(m.from==null&&(w==null||w.min==null)){let x=m.range(i,m.min==he?null:m.min,m.max==-he?null:m.max,d);m.min=x[0],m.max=x[1]}}}for(let d in o){let m=o[d];if(m.from!=null){let w=o[m.from];if(w.min==null)m.min=m.max=null;else{let x=m.range(i,w.min,w.max,d);m.min=x[0],m.max=x[1]}}}let a={},u=!1;for(let d in o){let m=o[d],w=_[d];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let x=w.distr;w._min=x==3?Ct(w.min):x==4?Un(w.min,w.asinh):x==100?w.fwd(w.min):w.min,w._max=x==3?Ct(w.max):x==4?Un(w.max,w.asinh):x==100?w.fwd(w.max):w.max,a[d]=u=!0}}if(u){M.forEach((d,m)=>{n==2?m>0&&a.y&&(d._paths=null):a[d.scale]&&(d._paths=null)});for(let d in a)hs=!0,Fe("setScale",d);He&&R.left>=0&&(Yt=ct=!0)}for(let d in V)V[d]=null}function Ra(o){let a=Xn(Oe-1,0,ze-1),u=Xn($e+1,0,ze-1);for(;o[a]==null&&a>0;)a--;for(;o[u]==null&&u<ze-1;)u++;return[a,u]}function za(){if(ze>0){let o=M.some(a=>a._focus)&&Ze!=Et.alpha;o&&(p.globalAlpha=Ze=Et.alpha),M.forEach((a,u)=>{if(u>0&&a.show&&($l(u,!1),$l(u,!0),a._paths==null)){let d=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha);let m=n==2?[0,e[u][0].length-1]:Ra(e[u]);a._paths=a.paths(i,u,m[0],m[1]),Ze!=d&&(p.globalAlpha=Ze=d)}}),M.forEach((a,u)=>{if(u>0&&a.show){let d=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha),a._paths!=null&&Cl(u,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(i,u,Oe,$e,m),x=a.points.filter(i,u,w,m);(w||x)&&(a.points._paths=a.points.paths(i,u,Oe,$e,x),Cl(u,!0))}Ze!=d&&(p.globalAlpha=Ze=d),Fe("drawSeries",u)}}),o&&(p.globalAlpha=Ze=1)}}function $l(o,a){let u=a?M[o].points:M[o];u._stroke=u.stroke(i,o),u._fill=u.fill(i,o)}function Cl(o,a){let u=a?M[o].points:M[o],{stroke:d,fill:m,clip:w,flags:x,_stroke:S=u._stroke,_fill:N=u._fill,_width:P=u.width}=u._paths;P=fe(P*oe,3);let O=null,D=P%2/2;a&&N==null&&(N=P>0?"#fff":S);let H=u.pxAlign==1&&D>0;if(H&&p.translate(D,D),!a){let le=et-P/2,ie=at-P/2,Z=Qe+P,W=gt+P;O=new Path2D,O.rect(le,ie,Z,W)}a?wn(S,P,u.dash,u.cap,N,d,m,x,w):ja(o,S,P,u.dash,u.cap,N,d,m,x,O,w),H&&p.translate(-D,-D)}function ja(o,a,u,d,m,w,x,S,N,P,O){let D=!1;N!=0&&Y.forEach((H,le)=>{if(H.series[0]==o){let ie=M[H.series[1]],Z=e[H.series[1]],W=(ie._paths||ti).band;Wt(W)&&(W=H.dir==1?W[0]:W[1]);let z,ge=null;ie.show&&W&&Jc(Z,Oe,$e)?(ge=H.fill(i,le)||w,z=ie._paths.clip):W=null,wn(a,u,d,m,ge,x,S,N,P,O,z,W),D=!0}}),D||wn(a,u,d,m,w,x,S,N,P,O)}let Dl=$s|sl;function wn(o,a,u,d,m,w,x,S,N,P,O,D){Ll(o,a,u,d,m),(N||P||D)&&(p.save(),N&&p.clip(N),P&&p.clip(P)),D?(S&Dl)==Dl?(p.clip(D),O&&p.clip(O),pi(m,x),di(o,w,a)):S&sl?(pi(m,x),p.clip(D),di(o,w,a)):S&$s&&(p.save(),p.clip(D),O&&p.clip(O),pi(m,x),p.restore(),di(o,w,a)):(pi(m,x),di(o,w,a)),(N||P||D)&&p.restore()}function di(o,a,u){u>0&&(a instanceof Map?a.forEach((d,m)=>{p.strokeStyle=fi=m,p.stroke(d)}):a!=null&&o&&p.stroke(a))}function pi(o,a){a instanceof Map?a.forEach((u,d)=>{p.fillStyle=gs=d,p.fill(u)}):a!=null&&o&&p.fill(a)}function Va(o,a,u,d){let m=L[o],w;if(d<=0)w=[0,0];else{let x=m._space=m.space(i,o,a,u,d),S=m._incrs=m.incrs(i,o,a,u,d,x);w=vh(a,u,S,d,x)}return m._found=w}function bn(o,a,u,d,m,w,x,S,N,P){let O=x%2/2;E==1&&p.translate(O,O),Ll(S,x,N,P,S),p.beginPath();let D,H,le,ie,Z=m+(d==0||d==3?-w:w);u==0?(H=m,ie=Z):(D=m,le=Z);for(let W=0;W<o.length;W++)a[W]!=null&&(u==0?D=le=o[W]:H=ie=o[W],p.moveTo(D,H),p.lineTo(le,ie));p.stroke(),E==1&&p.translate(-O,-O)}function Wa(o){let a=!0;return L.forEach((u,d)=>{if(!u.show)return;let m=_[u.scale];if(m.min==null){u._show&&(a=!1,u._show=!1,vs(!1));return}else u._show||(a=!1,u._show=!0,vs(!1));let w=u.side,x=w%2,{min:S,max:N}=m,[P,O]=Va(d,S,N,x==0?q:C);if(O==0)return;let D=m.distr==2,H=u._splits=u.splits(i,d,S,N,P,O,D),le=m.distr==2?H.map(z=>vt[z]):H,ie=m.distr==2?vt[H[1]]-vt[H[0]]:P,Z=u._values=u.values(i,u.filter(i,le,d,O,ie),d,O,ie);u._rotate=w==2?u.rotate(i,Z,d,O):0;let W=u._size;u._size=pt(u.size(i,Z,d,o)),W!=null&&u._size!=W&&(a=!1)}),a}function Ba(o){let a=!0;return Tl.forEach((u,d)=>{let m=u(i,d,Jt,o);m!=It[d]&&(a=!1),It[d]=m}),a}function Ha(){for(let o=0;o<L.length;o++){let a=L[o];if(!a.show||!a._show)continue;let u=a.side,d=u%2,m,w,x=a.stroke(i,o),S=u==0||u==3?-1:1,[N,P]=a._found;if(a.label!=null){let qe=a.labelGap*S,it=Ae((a._lpos+qe)*oe);Pl(a.labelFont[0],x,"center",u==2?"top":Oo),p.save(),d==1?(m=w=0,p.translate(it,Ae(at+gt/2)),p.rotate((u==3?-Ti:Ti)/2)):(m=Ae(et+Qe/2),w=it);let Xt=xr(a.label)?a.label(i,o,N,P):a.label;p.fillText(Xt,m,w),p.restore()}if(P==0)continue;let O=_[a.scale],D=d==0?Qe:gt,H=d==0?et:at,le=a._splits,ie=O.distr==2?le.map(qe=>vt[qe]):le,Z=O.distr==2?vt[le[1]]-vt[le[0]]:N,W=a.ticks,z=a.border,ge=W.show?W.size:0,ke=Ae(ge*oe),Ie=Ae((a.alignTo==2?a._size-ge-a.gap:a.gap)*oe),ue=a._rotate*-Ti/180,Se=T(a._pos*oe),tt=(ke+Ie)*S,Ge=Se+tt;w=d==0?Ge:0,m=d==1?Ge:0;let ht=a.font[0],wt=a.align==1?_s:a.align==2?Wn:ue>0?_s:ue<0?Wn:d==0?"center":u==3?Wn:_s,Tt=ue||d==1?"middle":u==2?"top":Oo;Pl(ht,x,wt,Tt);let st=a.font[1]*a.lineGap,ft=le.map(qe=>T(c(qe,O,D,H))),bt=a._values;for(let qe=0;qe<bt.length;qe++){let it=bt[qe];if(it!=null){d==0?m=ft[qe]:w=ft[qe],it=""+it;let Xt=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<Xt.length;Ye++){let eo=Xt[Ye];ue?(p.save(),p.translate(m,w+Ye*st),p.rotate(ue),p.fillText(eo,0,0),p.restore()):p.fillText(eo,m,w+Ye*st)}}}W.show&&bn(ft,W.filter(i,ie,o,P,Z),d,u,Se,ke,fe(W.width*oe,3),W.stroke(i,o),W.dash,W.cap);let At=a.grid;At.show&&bn(ft,At.filter(i,ie,o,P,Z),d,d==0?2:1,d==0?at:et,d==0?gt:Qe,fe(At.width*oe,3),At.stroke(i,o),At.dash,At.cap),z.show&&bn([Se],[1],d==0?1:0,d==0?1:2,d==1?at:et,d==1?gt:Qe,fe(z.width*oe,3),z.stroke(i,o),z.dash,z.cap)}Fe("drawAxes")}function vs(o){M.forEach((a,u)=>{u>0&&(a._paths=null,o&&(n==1?(a.min=null,a.max=null):a.facets.forEach(d=>{d.min=null,d.max=null})))})}let mi=!1,yn=!1,js=[];function Ua(){yn=!1;for(let o=0;o<js.length;o++)Fe(...js[o]);js.length=0}function ws(){mi||(uu(Fl),mi=!0)}function Ga(o,a=!1){mi=!0,yn=a,o(i),Fl(),a&&js.length>0&&queueMicrotask(Ua)}i.batch=Ga;function Fl(){if(rn&&(Ia(),rn=!1),hs&&(La(),hs=!1),ci){if(ve(k,_s,de),ve(k,"top",Te),ve(k,Qs,q),ve(k,Zs,C),ve(y,_s,de),ve(y,"top",Te),ve(y,Qs,q),ve(y,Zs,C),ve(v,Qs,Ot),ve(v,Zs,Ut),g.width=Ae(Ot*oe),g.height=Ae(Ut*oe),L.forEach(({_el:o,_show:a,_size:u,_pos:d,side:m})=>{if(o!=null)if(a){let w=m===3||m===0?u:0,x=m%2==1;ve(o,x?"left":"top",d-w),ve(o,x?"width":"height",u),ve(o,x?"top":"left",x?Te:de),ve(o,x?"height":"width",x?C:q),Qn(o,ss)}else nt(o,ss)}),fi=gs=un=fn=dn=pn=mn=gn=hn=null,Ze=1,Bs(!0),de!=us||Te!=Gt||q!=Mt||C!=qt){vs(!1);let o=q/Mt,a=C/qt;if(He&&!Yt&&R.left>=0){R.left*=o,R.top*=a,bs&&Lt(bs,Ae(R.left),0,q,C),ys&&Lt(ys,0,Ae(R.top),q,C);for(let u=0;u<ut.length;u++){let d=ut[u];d!=null&&(ps[u]*=o,ms[u]*=a,Lt(d,pt(ps[u]),pt(ms[u]),q,C))}}if(me.show&&!ui&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=a,me.height*=a;for(let u in Nn)ve(Ss,u,me[u])}us=de,Gt=Te,Mt=q,qt=C}Fe("setSize"),ci=!1}Ot>0&&Ut>0&&(p.clearRect(0,0,g.width,g.height),Fe("drawClear"),G.forEach(o=>o()),Fe("draw")),me.show&&ui&&(gi(me),ui=!1),He&&Yt&&(Zt(null,!0,!1),Yt=!1),Q.show&&Q.live&&ct&&(Mn(),ct=!1),h||(h=!0,i.status=1,Fe("ready")),zs=!1,mi=!1}i.redraw=(o,a)=>{hs=a||!1,o!==!1?zt($,A.min,A.max):ws()};function xn(o,a){let u=_[o];if(u.from==null){if(ze==0){let d=u.range(i,a.min,a.max,o);a.min=d[0],a.max=d[1]}if(a.min>a.max){let d=a.min;a.min=a.max,a.max=d}if(ze>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;o==$&&u.distr==2&&ze>0&&(a.min=xt(a.min,e[0]),a.max=xt(a.max,e[0]),a.min==a.max&&a.max++),V[o]=a,rn=!0,ws()}}i.setScale=xn;let kn,Sn,bs,ys,Il,Rl,xs,ks,zl,jl,pe,ye,Rt=!1,je=R.drag,Ce=je.x,De=je.y;He&&(R.x&&(kn=dt(Cc,y)),R.y&&(Sn=dt(Dc,y)),A.ori==0?(bs=kn,ys=Sn):(bs=Sn,ys=kn),pe=R.left,ye=R.top);let me=i.select=Ne({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Ss=me.show?dt($c,me.over?y:k):null;function gi(o,a){if(me.show){for(let u in o)me[u]=o[u],u in Nn&&ve(Ss,u,o[u]);a!==!1&&Fe("setSelect")}}i.setSelect=gi;function qa(o){if(M[o].show)_e&&Qn(xe[o],ss);else if(_e&&nt(xe[o],ss),He){let u=ds?ut[0]:ut[o];u!=null&&Lt(u,-10,-10,q,C)}}function zt(o,a,u){xn(o,{min:a,max:u})}function Nt(o,a,u,d){a.focus!=null&&Za(o),a.show!=null&&M.forEach((m,w)=>{w>0&&(o==w||o==null)&&(m.show=a.show,qa(w),n==2?(zt(m.facets[0].scale,null,null),zt(m.facets[1].scale,null,null)):zt(m.scale,null,null),ws())}),u!==!1&&Fe("setSeries",o,a),d&&Hs("setSeries",i,o,a)}i.setSeries=Nt;function Ya(o,a){Ne(Y[o],a)}function Ka(o,a){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),a=a??Y.length,Y.splice(a,0,o)}function Ja(o){o==null?Y.length=0:Y.splice(o,1)}i.addBand=Ka,i.setBand=Ya,i.delBand=Ja;function Qa(o,a){M[o].alpha=a,He&&ut[o]!=null&&(ut[o].style.opacity=a),_e&&xe[o]&&(xe[o].style.opacity=a)}let $t,jt,Qt,Ms={focus:!0};function Za(o){if(o!=Qt){let a=o==null,u=Et.alpha!=1;M.forEach((d,m)=>{if(n==1||m>0){let w=a||m==0||m==o;d._focus=a?null:w,u&&Qa(m,w?1:Et.alpha)}}),Qt=o,u&&ws()}}_e&&fs&&Ue(Fo,re,o=>{R._lock||(Kt(o),Qt!=null&&Nt(null,Ms,!0,Me.setSeries))});function _t(o,a,u){let d=_[a];u&&(o=o/oe-(d.ori==1?Te:de));let m=q;d.ori==1&&(m=C,o=m-o),d.dir==-1&&(o=m-o);let w=d._min,x=d._max,S=o/m,N=w+(x-w)*S,P=d.distr;return P==3?Ls(10,N):P==4?Zc(N,d.asinh):P==100?d.bwd(N):N}function Xa(o,a){let u=_t(o,$,a);return xt(u,e[0],Oe,$e)}i.valToIdx=o=>xt(o,e[0]),i.posToIdx=Xa,i.posToVal=_t,i.valToPos=(o,a,u)=>_[a].ori==0?l(o,_[a],u?Qe:q,u?et:0):r(o,_[a],u?gt:C,u?at:0),i.setCursor=(o,a,u)=>{pe=o.left,ye=o.top,Zt(null,a,u)};function Vl(o,a){ve(Ss,_s,me.left=o),ve(Ss,Qs,me.width=a)}function Wl(o,a){ve(Ss,"top",me.top=o),ve(Ss,Zs,me.height=a)}let Vs=A.ori==0?Vl:Wl,Ws=A.ori==1?Vl:Wl;function ec(){if(_e&&Q.live)for(let o=n==2?1:0;o<M.length;o++){if(o==0&&rt)continue;let a=Q.values[o],u=0;for(let d in a)St[o][u++].firstChild.nodeValue=a[d]}}function Mn(o,a){if(o!=null&&(o.idxs?o.idxs.forEach((u,d)=>{ce[d]=u}):su(o.idx)||ce.fill(o.idx),Q.idx=ce[0]),_e&&Q.live){for(let u=0;u<M.length;u++)(u>0||n==1&&!rt)&&tc(u,ce[u]);ec()}ct=!1,a!==!1&&Fe("setLegend")}i.setLegend=Mn;function tc(o,a){let u=M[o],d=o==0&&J==2?vt:e[o],m;rt?m=u.values(i,o,a)??Ft:(m=u.value(i,a==null?null:d[a],o,a),m=m==null?Ft:{_:m}),Q.values[o]=m}function Zt(o,a,u){zl=pe,jl=ye,[pe,ye]=R.move(i,pe,ye),R.left=pe,R.top=ye,He&&(bs&&Lt(bs,Ae(pe),0,q,C),ys&&Lt(ys,0,Ae(ye),q,C));let d,m=Oe>$e;$t=he,jt=null;let w=A.ori==0?q:C,x=A.ori==1?q:C;if(pe<0||ze==0||m){d=R.idx=null;for(let S=0;S<M.length;S++){let N=ut[S];N!=null&&Lt(N,-10,-10,q,C)}fs&&Nt(null,Ms,!0,o==null&&Me.setSeries),Q.live&&(ce.fill(d),ct=!0)}else{let S,N,P;n==1&&(S=A.ori==0?pe:ye,N=_t(S,$),d=R.idx=xt(N,e[0],Oe,$e),P=I(e[0][d],A,w,0));let O=-10,D=-10,H=0,le=0,ie=!0,Z="",W="";for(let z=n==2?1:0;z<M.length;z++){let ge=M[z],ke=ce[z],Ie=ke==null?null:n==1?e[z][ke]:e[z][1][ke],ue=R.dataIdx(i,z,d,N),Se=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ct=ct||Se!=Ie||ue!=ke,ce[z]=ue,z>0&&ge.show){let tt=ue==null?-10:ue==d?P:I(n==1?e[0][ue]:e[z][0][ue],A,w,0),Ge=Se==null?-10:B(Se,n==1?_[ge.scale]:_[ge.facets[1].scale],x,0);if(fs&&Se!=null){let ht=A.ori==1?pe:ye,wt=Le(Et.dist(i,z,ue,Ge,ht));if(wt<$t){let Tt=Et.bias;if(Tt!=0){let st=_t(ht,ge.scale),ft=Se>=0?1:-1,bt=st>=0?1:-1;bt==ft&&(bt==1?Tt==1?Se>=st:Se<=st:Tt==1?Se<=st:Se>=st)&&($t=wt,jt=z)}else $t=wt,jt=z}}if(ct||ds){let ht,wt;A.ori==0?(ht=tt,wt=Ge):(ht=Ge,wt=tt);let Tt,st,ft,bt,At,qe,it=!0,Xt=We.bbox;if(Xt!=null){it=!1;let Ye=Xt(i,z);ft=Ye.left,bt=Ye.top,Tt=Ye.width,st=Ye.height}else ft=ht,bt=wt,Tt=st=We.size(i,z);if(qe=We.fill(i,z),At=We.stroke(i,z),ds)z==jt&&$t<=Et.prox&&(O=ft,D=bt,H=Tt,le=st,ie=it,Z=qe,W=At);else{let Ye=ut[z];Ye!=null&&(ps[z]=ft,ms[z]=bt,Bo(Ye,Tt,st,it),Vo(Ye,qe,At),Lt(Ye,pt(ft),pt(bt),q,C))}}}}if(ds){let z=Et.prox,ge=Qt==null?$t<=z:$t>z||jt!=Qt;if(ct||ge){let ke=ut[0];ke!=null&&(ps[0]=O,ms[0]=D,Bo(ke,H,le,ie),Vo(ke,Z,W),Lt(ke,pt(O),pt(D),q,C))}}}if(me.show&&Rt)if(o!=null){let[S,N]=Me.scales,[P,O]=Me.match,[D,H]=o.cursor.sync.scales,le=o.cursor.drag;if(Ce=le._x,De=le._y,Ce||De){let{left:ie,top:Z,width:W,height:z}=o.select,ge=o.scales[D].ori,ke=o.posToVal,Ie,ue,Se,tt,Ge,ht=S!=null&&P(S,D),wt=N!=null&&O(N,H);ht&&Ce?(ge==0?(Ie=ie,ue=W):(Ie=Z,ue=z),Se=_[S],tt=I(ke(Ie,D),Se,w,0),Ge=I(ke(Ie+ue,D),Se,w,0),Vs(kt(tt,Ge),Le(Ge-tt))):Vs(0,w),wt&&De?(ge==1?(Ie=ie,ue=W):(Ie=Z,ue=z),Se=_[N],tt=B(ke(Ie,H),Se,x,0),Ge=B(ke(Ie+ue,H),Se,x,0),Ws(kt(tt,Ge),Le(Ge-tt))):Ws(0,x)}else _n()}else{let S=Le(zl-Il),N=Le(jl-Rl);if(A.ori==1){let H=S;S=N,N=H}Ce=je.x&&S>=je.dist,De=je.y&&N>=je.dist;let P=je.uni;P!=null?Ce&&De&&(Ce=S>=P,De=N>=P,!Ce&&!De&&(N>S?De=!0:Ce=!0)):je.x&&je.y&&(Ce||De)&&(Ce=De=!0);let O,D;Ce&&(A.ori==0?(O=xs,D=pe):(O=ks,D=ye),Vs(kt(O,D),Le(D-O)),De||Ws(0,x)),De&&(A.ori==1?(O=xs,D=pe):(O=ks,D=ye),Ws(kt(O,D),Le(D-O)),Ce||Vs(0,w)),!Ce&&!De&&(Vs(0,0),Ws(0,0))}if(je._x=Ce,je._y=De,o==null){if(u){if(Xl!=null){let[S,N]=Me.scales;Me.values[0]=S!=null?_t(A.ori==0?pe:ye,S):null,Me.values[1]=N!=null?_t(A.ori==1?pe:ye,N):null}Hs(Bn,i,pe,ye,q,C,d)}if(fs){let S=u&&Me.setSeries,N=Et.prox;Qt==null?$t<=N&&Nt(jt,Ms,!0,S):$t>N?Nt(null,Ms,!0,S):jt!=Qt&&Nt(jt,Ms,!0,S)}}ct&&(Q.idx=d,Mn()),a!==!1&&Fe("setCursor")}let Vt=null;Object.defineProperty(i,"rect",{get(){return Vt==null&&Bs(!1),Vt}});function Bs(o=!1){o?Vt=null:(Vt=y.getBoundingClientRect(),Fe("syncRect",Vt))}function Bl(o,a,u,d,m,w,x){R._lock||Rt&&o!=null&&o.movementX==0&&o.movementY==0||(En(o,a,u,d,m,w,x,!1,o!=null),o!=null?Zt(null,!0,!0):Zt(a,!0,!1))}function En(o,a,u,d,m,w,x,S,N){if(Vt==null&&Bs(!1),Kt(o),o!=null)u=o.clientX-Vt.left,d=o.clientY-Vt.top;else{if(u<0||d<0){pe=-10,ye=-10;return}let[P,O]=Me.scales,D=a.cursor.sync,[H,le]=D.values,[ie,Z]=D.scales,[W,z]=Me.match,ge=a.axes[0].side%2==1,ke=A.ori==0?q:C,Ie=A.ori==1?q:C,ue=ge?w:m,Se=ge?m:w,tt=ge?d:u,Ge=ge?u:d;if(ie!=null?u=W(P,ie)?c(H,_[P],ke,0):-10:u=ke*(tt/ue),Z!=null?d=z(O,Z)?c(le,_[O],Ie,0):-10:d=Ie*(Ge/Se),A.ori==1){let ht=u;u=d,d=ht}}N&&(a==null||a.cursor.event.type==Bn)&&((u<=1||u>=q-1)&&(u=es(u,q)),(d<=1||d>=C-1)&&(d=es(d,C))),S?(Il=u,Rl=d,[xs,ks]=R.move(i,u,d)):(pe=u,ye=d)}let Nn={width:0,height:0,left:0,top:0};function _n(){gi(Nn,!1)}let Hl,Ul,Gl,ql;function Yl(o,a,u,d,m,w,x){Rt=!0,Ce=De=je._x=je._y=!1,En(o,a,u,d,m,w,x,!0,!1),o!=null&&(Ue(Hn,Kn,Kl,!1),Hs(Co,i,xs,ks,q,C,null));let{left:S,top:N,width:P,height:O}=me;Hl=S,Ul=N,Gl=P,ql=O}function Kl(o,a,u,d,m,w,x){Rt=je._x=je._y=!1,En(o,a,u,d,m,w,x,!1,!0);let{left:S,top:N,width:P,height:O}=me,D=P>0||O>0,H=Hl!=S||Ul!=N||Gl!=P||ql!=O;if(D&&H&&gi(me),je.setScale&&D&&H){let le=S,ie=P,Z=N,W=O;if(A.ori==1&&(le=N,ie=O,Z=S,W=P),Ce&&zt($,_t(le,$),_t(le+ie,$)),De)for(let z in _){let ge=_[z];z!=$&&ge.from==null&&ge.min!=he&&zt(z,_t(Z+W,z),_t(Z,z))}_n()}else R.lock&&(R._lock=!R._lock,Zt(a,!0,o!=null));o!=null&&(cs(Hn,Kn),Hs(Hn,i,pe,ye,q,C,null))}function sc(o,a,u,d,m,w,x){if(R._lock)return;Kt(o);let S=Rt;if(Rt){let N=!0,P=!0,O=10,D,H;A.ori==0?(D=Ce,H=De):(D=De,H=Ce),D&&H&&(N=pe<=O||pe>=q-O,P=ye<=O||ye>=C-O),D&&N&&(pe=pe<xs?0:q),H&&P&&(ye=ye<ks?0:C),Zt(null,!0,!0),Rt=!1}pe=-10,ye=-10,ce.fill(null),Zt(null,!0,!0),S&&(Rt=S)}function Jl(o,a,u,d,m,w,x){R._lock||(Kt(o),cn(),_n(),o!=null&&Hs(Io,i,pe,ye,q,C,null))}function Ql(){L.forEach(wh),an(i.width,i.height,!0)}is(Ai,As,Ql);let Es={};Es.mousedown=Yl,Es.mousemove=Bl,Es.mouseup=Kl,Es.dblclick=Jl,Es.setSeries=(o,a,u,d)=>{let m=Me.match[2];u=m(i,a,u),u!=-1&&Nt(u,d,!0,!1)},He&&(Ue(Co,y,Yl),Ue(Bn,y,Bl),Ue(Do,y,o=>{Kt(o),Bs(!1)}),Ue(Fo,y,sc),Ue(Io,y,Jl),il.add(i),i.syncRect=Bs);let vi=i.hooks=t.hooks||{};function Fe(o,a,u){yn?js.push([o,a,u]):o in vi&&vi[o].forEach(d=>{d.call(null,i,a,u)})}(t.plugins||[]).forEach(o=>{for(let a in o.hooks)vi[a]=(vi[a]||[]).concat(o.hooks[a])});let Zl=(o,a,u)=>u,Me=Ne({key:null,setSeries:!1,filters:{pub:Yo,sub:Yo},scales:[$,M[1]?M[1].scale:null],match:[Ko,Ko,Zl],values:[null,null]},R.sync);Me.match.length==2&&Me.match.push(Zl),R.sync=Me;let Xl=Me.key,Tn=Ur(Xl);function Hs(o,a,u,d,m,w,x){Me.filters.pub(o,a,u,d,m,w,x)&&Tn.pub(o,a,u,d,m,w,x)}Tn.sub(i);function ic(o,a,u,d,m,w,x){Me.filters.sub(o,a,u,d,m,w,x)&&Es[o](null,a,u,d,m,w,x)}i.pub=ic;function nc(){Tn.unsub(i),il.delete(i),Ht.clear(),Zn(Ai,As,Ql),f.remove(),re?.remove(),Fe("destroy")}i.destroy=nc;function An(){Fe("init",t,e),Al(e||t.data,!1),V[$]?xn($,V[$]):cn(),ui=me.show&&(me.width>0||me.height>0),Yt=ct=!0,an(t.width,t.height)}return M.forEach(_l),L.forEach(Fa),s?s instanceof HTMLElement?(s.appendChild(f),An()):s(i,An):An(),i}Pe.assign=Ne;Pe.fmtNum=ul;Pe.rangeNum=Li;Pe.rangeLog=$i;Pe.rangeAsinh=al;Pe.orient=ls;Pe.pxRatio=oe;Pe.join=cu;Pe.fmtDate=fl,Pe.tzDate=yu;Pe.sync=Ur;{Pe.addGap=sh,Pe.clipGaps=Fi;let t=Pe.paths={points:Qr};t.linear=Xr,t.stepped=lh,t.bars=oh,t.spline=ah}var ji=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let s=0;s<e.length;s+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[s+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(s,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Vi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,s){let[i,n]=this.series,l=i.at(-1)===e?i.length-1:i.length;i[l]=e,n[l]=s,i.length===1024&&(this.series=this.series.map(r=>r.filter((c,h)=>h%2===0)))}};var ia=[[],[7,4],[2,3]],na=116,bh=150,yh=60,xh=2,kh="11px system-ui, sans-serif",Sh=(t,e,s)=>e===null||s===null?[0,1]:Pe.rangeNum(e,s,.1,!0);function Mh(t,e){let s=b("div",{className:"live-plot",role:"img","aria-label":t}),i=e.map((r,c)=>b("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},r)),n=b("div",{className:"live-caption"},t);return{element:b("div",{className:"live-chart"},n,...i.length>1?[b("div",{className:"live-keys"},...i)]:[],s),plot:s,caption:n}}var os=new Set;function ra(){let t=xh;for(let e of os)if(os.delete(e),e.draw(),!--t)break;os.size&&requestAnimationFrame(ra)}function la(t){os.size||requestAnimationFrame(ra),os.add(t)}var oa=(t,e)=>ro(e),Eh=(t,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(s=>s.length))),ii=class{constructor(e,s){let{element:i,plot:n,caption:l}=Mh(e,s);this.element=i,this.plot=n,this.caption=l,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let s={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:kh},{series:i,scales:n,bands:l}=this.options(e);this.uplot=new Pe({width:Math.max(this.plot.clientWidth,100),height:na,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Sh},...n},axes:[{...s,size:18,gap:2,space:50,values:oa},{...s,size:Eh,gap:4,space:24,values:oa}],series:[{},...i],bands:l},this.data(),this.plot)}drawSoon(){if(!this.uplot||os.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?la(this):this.timer=setTimeout(()=>la(this),e+yh)}draw(){this.due=performance.now()+bh,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:na}),this.drawSoon()}destroy(){clearTimeout(this.timer),os.delete(this),this.uplot?.destroy(),this.uplot=void 0}},aa={x:{time:!1,range:(t,e,s)=>[e,Math.max(s,e+1)]}},ca=(t,e)=>({stroke:()=>t(`curve-${e+1}`),width:1.5,dash:ia[e%ia.length],points:{show:!1}}),Wi=class extends ii{constructor(e,s){super(`${e} over generator steps`,s),this.caption.textContent=e,this.history=new ji(s.length),this.count=s.length}options(e){return{series:Array.from({length:this.count},(s,i)=>ca(e,i)),scales:aa,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Bi=class extends ii{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Vi,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let s={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...ca(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},s,s],scales:{...aa,y:{range:(i,n,l)=>[0,l?1.1*l:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,s]=this.track.series,{mean:i,sd:n}=this.floor,[l,r]=e.length>1?[e,s]:[[e[0]??0,(e[0]??0)+1],[s[0]??null,null]];return[l,r,l.map(()=>Math.max(0,i-2*n)),l.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Re(e.mean)} ± ${Re(2*e.sd)}`,this.drawSoon()}add(e,s){this.track.add(e,s),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},ni=class extends ii{constructor(e,s){super(`${e}: ${s}`,[]),this.caption.textContent=`${e}
${s}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let s=Pe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:s,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,l)=>[0,l?1.05*l:1]}},bands:[]}}data(){let{edges:e,shares:s}=this.histogram,i=(e[1]-e[0])/s.length;return[Array.from(s,(n,l)=>e[0]+l*i),Array.from(s)]}show(e){this.histogram=e,this.drawSoon()}};var Nh={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},bl=(t,...e)=>b("span",{className:`live-key live-key-${t}`},b("span",{innerHTML:Nh[t]}),...e),Hi=class{constructor(e){this.outside=b("span",{}),this.wider=b("span",{});let s=Ee("arrows");this.arrows=b("input",{id:s,type:"checkbox",checked:!0}),this.ends=[b("span"),b("span"),b("span")],this.element=b("div",{className:"live-legend"},b("div",{className:"live-keys"},bl("real","real"),bl("generated",b("span",{},"generated",this.outside)),bl("arrow",this.arrows,b("label",{htmlFor:s},"pull on them")),this.wider),b("div",{className:"live-bar"},b("span",{},e.label),b("div",{className:"live-ramp"}),b("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:s},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(s-e)))),l=r=>String(Number(r.toFixed(n)));[e,(e+s)/2,s].forEach((r,c)=>this.ends[c].textContent=l(r)),this.wider.textContent=i>1?`shown ${i} times as wide`:""}showOutside(e){this.outside.textContent=e?`, ${Math.ceil(100*e)} % outside`:""}};var Ui=-10,ua=2,_h=[-8,-4,0],yl=t=>{let e=t>0?Math.log10(t):Ui;return 100*(Math.min(ua,Math.max(Ui,e))-Ui)/(ua-Ui)},Gi=class{constructor(){this.number=b("span",{className:"live-number"},"–"),this.bar=b("div",{className:"live-meter-bar"}),this.most=b("div",{className:"live-meter-most",hidden:!0});let e=_h.map(s=>{let i=b("span",{},s===0?"1":b("span",{},"10",b("sup",{},String(s).replace("-","−"))));return i.style.left=`${yl(10**s)}%`,i});this.element=b("div",{className:"live-meter"},b("div",{className:"live-meter-text"},b("span",{},"longest pull on a sample"),this.number),b("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),b("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,s){this.number.textContent=Re(e),this.bar.style.width=`${yl(e)}%`,this.most.style.left=`${yl(s)}%`,this.most.hidden=!(s>0)}};function ha(t){let[e,s]=[1/0,-1/0];for(let i of t)Number.isFinite(i)&&([e,s]=[Math.min(e,i),Math.max(s,i)]);return e<=s?[e,s]:[0,0]}var qi=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:s}){let[i,n]=ha(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,Us(s))}range(e){let{low:s,high:i}=this.bounds,n=this.span||1;if(s!==null)return{low:s,high:i??s+n};if(i!==null)return{low:i-n,high:i};let[l,r]=ha(e);return{low:(l+r-n)/2,high:(l+r+n)/2}}};var Th=.01,Ah=10,Lh=({edges:[t,e],shares:s})=>s.reduce((i,n,l)=>i+n*(t+(l+.5)*(e-t)/s.length),0);function fa(t,e,s,i){let n={...e,steps:s.steps,mean_slope:Lh(s.slopes),...i};t.measured.forEach((l,r)=>{(!Number.isNaN(s.last[r])||!(l in n))&&(n[l]=s.last[r])});for(let[l,r]of Object.entries(t.derived))n[l]=Ks(r,n);return n}var li=t=>{let e=Math.abs(t);return e>=.01&&e<1e3?String(Number(t.toFixed(e<1?3:e<100?2:0))):Re(t)};function Ph(t,e){return[...t.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":t.replace(/\{(\w+)\}/g,(i,n)=>li(e[n]))}function Oh({covered:t,quality:e,distance:s},i,{mean:n}){if(i&&t===0)return`No sample sits on any of the ${i} modes`;if(i)return`Samples sit on ${t} of ${i} modes, ${Math.round(100*(e??0))} % of them well`;let l=s/n;return Number.isFinite(l)?l<1.5?`The distance is ${li(s)}, no more than between two samples of the data`:`The distance is ${li(s)}, ${l<Ah?l.toFixed(1):Math.round(l)} times its floor`:""}var $h=(t,e)=>t<Th*e?`The longest pull on a sample has faded to ${li(t)}, from ${li(e)} at its best: G has almost nothing to learn from.`:"";function da(t,e,{modes:s,floor:i,most:n}){if(e.steps===0)return"Nothing is trained yet: crosses are what G makes of noise, the map is what an untrained network says.";let l=Oh(e,s,i);return[l&&`${l}.`,Ph(t.sentence,e),$h(e.pull,n)].filter(Boolean).join(" ")}var Ch=120,Dh=6;function pa(t,e,s){let[i,n]=(s??"").split("_"),l=i?[" ",b("i",{},i,...n?[b("sub",{},n)]:[])]:[];return b("label",{htmlFor:t},e,...l)}function Fh({low:t,high:e,log:s,kind:i}){let n=t>0?t:e/10**Dh,l=s?Math.log10(e/n):e-t,r=i==="integer"&&!s?1:l/Ch;return{max:l,step:r,position:c=>s?Math.log10(Math.max(c,n)/n):c-t,value(c){if(c<=0)return t;let h=s?n*10**c:t+c,f=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(t,f))}}}function xl({label:t,low:e,high:s,integer:i,value:n,id:l,help:r},c){let h=n,f=b("p",{className:"live-message",id:Ee("message"),role:"alert",hidden:!0}),g=y=>i?String(y):Re(y),p=b("input",{id:l,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:g(n)});p.setAttribute("aria-describedby",`${r} ${f.id}`);let v=y=>{p.setAttribute("aria-invalid",String(y!=="")),f.textContent=y&&`${t} ${y}. It stays ${g(h)}.`,f.hidden=!y};return p.addEventListener("change",()=>{let y=Gs(p.value,{low:e,high:s,integer:i});if("error"in y)return v(y.error);v(""),h=y.value,c(h)}),{box:p,message:f,show:y=>{h=y,p.value=g(y),v("")}}}function Ih(t,e,s){let{name:i,symbol:n,low:l,high:r,kind:c,value:h}=t,f=t.label??Be(i),g=Fh(t),p=Ee(i),v=Ee(i),k=b("input",{id:v,type:"range",min:0,max:g.max,step:g.step});k.setAttribute("aria-describedby",e);let y=L=>{k.value=String(g.position(L)),k.setAttribute("aria-valuetext",Re(L))},{box:E,message:T,show:F}=xl({label:f,low:l,high:r,integer:c==="integer",value:h,id:p,help:e},L=>{y(L),s(L)});E.setAttribute("aria-label",`${f}, as a number`),k.addEventListener("input",()=>{let L=g.value(Number(k.value));k.setAttribute("aria-valuetext",Re(L)),F(L),s(L)}),y(h);let M=b("div",{className:"live-control"},pa(v,f,n),E,k,T);return{element:M,show:L=>(y(L),F(L)),enable(L){E.disabled=k.disabled=!L,M.title=L?t.doc:`${t.doc}; without effect under the present choices`}}}function kl(t,e,s,i,n,l){let r=Ee(t),c=b("select",{id:r},...s.map(h=>b("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",n),c.value=i,c.addEventListener("change",()=>l(c.value)),{element:b("div",{className:"live-control"},pa(r,t,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function ma(t,e,s){let i=t.kind==="choice"?kl(t.label??Be(t.name),t.symbol,t.options.map(n=>({value:n,text:n.replaceAll("_","-")})),t.value,e,s):Ih(t,e,s);return i.element.title=t.doc,i}var oi=t=>t.replace("_optimizer.","_");function ga(t){return{get:e=>t.get(oi(e)),set(e,s){t.set(oi(e),s),t.save_changes()},on(e,s){let i=e.map(n=>{let l=()=>s(n,t.get(oi(n)));return t.on(`change:${oi(n)}`,l),()=>t.off(`change:${oi(n)}`,l)});return()=>i.forEach(n=>n())}}}function va(t,e){let s=()=>({...e,...t.get("against")?.settings});return{get:i=>s()[i],set(i,n){t.set("against",{...t.get("against"),settings:{...s(),[i]:n}}),t.save_changes()},on(i,n){let l=()=>i.forEach(r=>r in s()&&n(r,s()[r]));return t.on("change:against",l),()=>t.off("change:against",l)}}}var Rh=t=>{let e=({name:s})=>s==="discriminator_steps"||s.includes(".");return[...t.filter(s=>!e(s)),...t.filter(e)]},Yi=class{constructor(e,s,i,n){this.manifest=e,this.store=s,this.changed=n,this.values={...e.constants};for(let l of Object.keys(e.constants))this.values[l]=s.get(l)??this.values[l];this.inputs={};for(let l of Rh(e.controls)){let{name:r,doc:c}=l;this.values[r]=s.get(r)??l.value;let h=Ee("doc"),f={...l,label:i.named(r),value:this.values[r]};this.inputs[r]=ma(f,h,p=>{this.take(r,p),s.set(r,p)});let{element:g}=this.inputs[r];g.dataset.control=r,g.append(b("p",{id:h,className:"live-doc"},c)),(r===e.slider?i.main:i.controls).append(g)}this.enable(),this.end=s.on(Object.keys(this.values),(l,r)=>r!==void 0&&this.show(l,r))}show(e,s){this.values[e]!==s&&(this.inputs[e]?.show(s),this.take(e,s))}set(e,s){this.show(e,s),this.store.set(e,s)}take(e,s){this.values={...this.values,[e]:s},this.enable(),this.changed(this.values)}enable(){let{acting:e}=so(this.manifest,this.values);for(let{name:s,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[s].enable(e.includes(s))}};var Sl=new Intl.NumberFormat("en"),zh=20,jh="objective.",Ki=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,s,i,n,l){this.manifest=e,this.index=s,this.scale=new qi(e.surface),this.named=r=>Be(r).replace("discriminator",e.discriminator),this.legend=new Hi(e.surface),this.meter=new Gi,this.distance=new Bi("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new Yi(e,i,this,r=>{this.note(r),l(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:c})=>new Wi(r,c.map(this.named))),this.slopes=new ni("slopes between real and generated","share of points"),this.weights=new ni(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:s}=this;this.canvas=b("canvas",{role:"img","aria-label":`Real and generated points on a map of ${s.surface.label}.`}),this.main=b("div",{className:"live-main"}),this.controls=b("div",{className:"live-controls"}),this.place=b("div",{className:"live-charts"}),this.said=b("p",{className:"live-say"}),this.below=b("div",{});let i=b("div",{className:"live-square"},this.canvas,b("div",{className:"live-stored"},...e));this.element=b("section",{className:"live-pane","aria-label":s.title},b("p",{className:"live-title"},s.title),b("div",{className:"live-body"},b("div",{className:"live-stage"},i,this.legend.element),b("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),b("div",{className:"live-groups"},Ns("more settings",this.controls),Ns("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:s,main:i}=this,[n,l]=e.ends;if(n||l){let r=b("p",{className:"live-effects"},b("i",{},`← ${n}`),b("i",{},`${l} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(s.inputs))jh+r in e.state&&(this.now[r]=b("p",{className:"live-now"}," "),s.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(s,i)=>(this.numbers[s]=b("dd",{},"–"),b("div",{},b("dt",{},i),this.numbers[s]));return b("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(s=>e(s,this.named(s))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new bi(this.canvas);for(let s of this.charts)s.attach(e)}recolour(e){this.picture.setPalette(e);for(let s of this.charts)s.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let s=this.held.at(-1);s&&this.steps-s.step<zh&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let s=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return s.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,s,i){e.steps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,s,i||e.distance!==void 0)}plot({rows:e,steps:s,distance:i}){let{measured:n,derived:l,curves:r}=this.manifest,c=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let f={...this.settings.values};n.forEach((g,p)=>f[g]=e[h+p]),r.forEach(({names:g},p)=>c[p].push(...g.map(v=>Ks(l[v]??v,f))))}c.forEach((h,f)=>h.length&&this.curves[f].add(h)),i!==void 0&&this.distance.add(s,i)}show(e,s,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:l=null,quality:r=null}=e;this.measured={distance:n,covered:l,quality:r}}this.told=fa(this.manifest,this.settings.values,e,{pull:Us(e.arrows),...this.measured}),i&&this.showNumbers(e,s)}draw(e,{cursor:s}){let{shown:i}=this;if(!i)return;let{limit:n}=i,l=this.scale.range(i.surface);this.picture.draw(i,e.points,{...l,limit:n,pull:this.scale.pull},this.legend.arrows.checked),s&&this.picture.drawCursor(s,n),this.numbersToo&&this.legend.show(l,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:s,discriminatorSteps:i,last:n,limit:l},r){let{numbers:c,measured:h,manifest:f,told:g}=this,{modes:p}=this.index.data[r],v=this.distance.floor;this.said.textContent=da(f,g,{modes:p.length,floor:v,most:this.scale.pull}),this.meter.show(g.pull,this.scale.pull),this.legend.showOutside(io(e,l)/(e.length/2));for(let[y,E]of Object.entries(this.now)){let T=f.measured.indexOf(y);T>=0&&Number.isFinite(n[T])?E.textContent=`starts there; now ${Dn(n[T])}`:E.textContent=" "}if(c.steps.textContent=Sl.format(s),c.discriminatorSteps.textContent=Sl.format(i),f.measured.forEach((y,E)=>c[y].textContent=Dn(n[E])),Number.isNaN(h.distance))return;c.distance.textContent=h.distance.toFixed(3),c.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",c.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let k=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${f.surface.label}, after ${Sl.format(s)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Vh=2**32-1,ri={full:1/0,100:100,20:20,5:5,1:1},Ji="",Wh={batch:"batch size",against:"compare with",engine:"train in"},Bh=t=>Wh[t]??Be(t),Qi="browser",wa=t=>t.get("engine")==="kernel"?t.get("device"):Qi,Zi=class{constructor(e,s,i,n){this.model=e,this.changed=n,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Ji,this.speed="full",this.engine=wa(e);let l=e.get("devices")??[],r=p=>Object.entries(p).map(([v,k])=>({value:v,text:k})),c=Object.fromEntries(Object.entries(s.data).map(([p,{title:v}])=>[p,v])),h=s.batches.map(p=>({value:String(p),text:String(p)})),f=Object.keys(ri).reverse().map(p=>({value:p,text:p==="full"?"full speed":`${p} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",r(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",r({[Ji]:"nothing",...s.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",h,Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",f)},l.length){let p=Object.fromEntries(l.map(k=>[k,`the kernel (${k})`])),v="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",v,r({[Qi]:"this browser",...p}))}for(let[p,{element:v}]of Object.entries(this.inputs))v.dataset.control=p,(p==="speed"?i.pace:i.setup).append(v);let g=[...["data","batch","seed","points"].map(p=>[p,()=>this.set(p,e.get(p),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Ji,!1)],...["engine","device"].map(p=>[p,()=>this.set("engine",wa(e),!1)])];for(let[p,v]of g)e.on(`change:${p}`,v);this.end=()=>g.forEach(([p,v])=>e.off(`change:${p}`,v))}get here(){return this.engine===Qi}select(e,s,i,n=String){let l=Ee("doc"),r=String(this[e]),c=kl(Bh(e),void 0,i,r,l,h=>this.set(e,n(h)));return c.element.append(b("p",{id:l,className:"live-doc"},s)),c}makeSeed(){let e=Ee("seed"),s=Ee("doc"),i=b("p",{id:s,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),l={label:"seed",...{low:0,high:Vh,integer:!0},value:this.seed,id:e,help:s},{box:r,message:c,show:h}=xl(l,g=>this.set("seed",g));return{element:b("div",{className:"live-control"},b("label",{htmlFor:e},"seed"),r,c,i),show:h,enable:g=>r.disabled=!g}}set(e,s,i=!0){let n=this;n[e]!==s&&(n[e]=s,this.inputs[e]?.show(s),i&&e==="against"?(this.model.set("against",s===Ji?{}:{objective:s,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Qi:"kernel"),this.here||this.model.set("device",s),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,s),this.model.save_changes()),this.changed(e))}};async function ba(t,e){let{setup:s,index:i}=t,n=[],l=[],r=e.get("against"),c=e.get("points");c&&s.set("points",uo(c,i.data.drawn.limit));for(let[f,g]of[["data",Object.keys(i.data)],["batch",i.batches.map(String)],["speed",Object.keys(ri)],["against",["",...Object.keys(i.objectives)]]]){let p=e.get(f);p!==null&&(g.includes(p)?s.set(f,f==="batch"?Number(p):p):l.push(`${f} must be one of ${g.join(", ")}; got "${p}"`),g.includes(p)&&p&&n.push(`${f} ${p}`))}r!==null&&await t.compare();for(let[f,g]of e){let p=f.startsWith("against.")?t.panes[1]:t.panes[0],v=f.replace(/^against\./,""),k=p?.manifest.controls.find(E=>E.name===v);if(!k)continue;let y=po(k,g);"error"in y?l.push(`${Be(v)} ${y.error}`):p.settings.set(v,y.value),"error"in y||n.push(`${Be(v)} ${g}`)}let h=e.get("seed");if(h!==null){let f=mo(h);"error"in f?l.push(`seed ${f.error}`):s.set("seed",f.value)}t.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:""),t.root.scrollIntoView({block:"start"}),t.root.focus({preventScroll:!0}),e.has("reset")&&t.engine&&t.reset(),e.has("play")&&t.setPlaying(!0),t.status.note(`Set by a link: ${n.join(", ")||"nothing"}.`)}function Xi(t){let{data:e,centres:s,batch:i}=t.source();return{data:e,centres:s,batch:i,seed:t.setup.seed,sides:t.settings()}}function ya(t){let e=fo(t.name,Xi(t),t.index);return ka(t,"the link",new URL(e,location.href).href)}var xa=t=>ka(t,"the line of Python",go(Xi(t)));async function ka(t,e,s){let{copied:i}=t.parts;i.text.value=s,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(s),t.status.note(`Copied: ${e}.`)}catch{i.text.select(),t.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Sa(t){let{canvas:e}=t.panes[0],s=t.panes.length>1?2:1,i=b("canvas",{width:s*e.width,height:e.height}),n=i.getContext("2d");t.panes.forEach((l,r)=>n.drawImage(l.canvas,r*e.width,0,e.width,e.height)),i.toBlob(l=>{let r=b("a",{href:URL.createObjectURL(l),download:`${t.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var en=class{constructor(e,s){this.done=s,this.all=e.map(i=>({...i,reached:0,item:b("li",{},b("span",{className:"live-tick","aria-hidden":"true"},"○"),b("span",{},i.text))})),this.element=b("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e,s){for(let i of this.all){if(e===0&&(i.reached=0),i.item.dataset.done!==void 0)continue;let n=i.stages[i.reached];Object.entries(n).every(([l,[r,c]])=>s[l]>=r&&s[l]<=c)&&(i.reached+=1,!(i.reached<i.stages.length)&&(i.item.dataset.done="",i.item.firstChild.textContent="✓",i.item.append(b("span",{className:"live-hidden"},", done")),this.done(i.text)))}}};var Ma=96,Hh=new Intl.NumberFormat("en"),tn=class{constructor(e){this.frames=[],this.apart=1;let s=Ee("timeline");this.range=b("input",{id:s,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=b("span",{},"step 0"),this.element=b("div",{className:"live-timeline"},b("label",{htmlFor:s,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){let[{steps:s}]=e.panes;s===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2)?.panes[0].steps??-1/0;i&&(i.panes[0].steps===s||i.panes[0].steps-n<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Ma&&(this.frames=this.frames.filter((l,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(s/Ma/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let s=`step ${Hh.format(e.panes[0].steps)}`;this.said.textContent=s,this.range.setAttribute("aria-valuetext",s)}get atEnd(){return this.range.value===this.range.max}};var Uh=20,Gh=12,qh=new Intl.NumberFormat("en");function Yh(t,e){let s=[];for(let l of["data","batch","seed"])t[l]!==e[l]&&s.push(`${Be(l)} ${Be(String(t[l]))}`);let[i,n]=t.sides;for(let{name:l}of i.manifest.controls){let r=i.values[l];r!==e.sides[0].values[l]&&s.push(`${Be(l)} ${typeof r=="number"?Re(r):r}`)}return n&&s.push(`beside ${n.manifest.title}`),s.join(", ")||"as the page starts"}var sn=class{constructor(e,s){this.present=e,this.restore=s,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=b("tbody",{}),this.empty=b("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>b("th",{scope:"col"},n));this.table=b("table",{hidden:!0},b("thead",{},b("tr",{},...i,b("td",{}))),this.body),this.element=b("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Uh&&(this.rows=[this.row,...this.rows].slice(0,Gh),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((s,i)=>({...this.row.outcome[i],...s}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:s})=>{let i=r=>b("td",{},s.map(r).join(" / ")),n=Yh(e,this.usual),l=b("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return l.addEventListener("click",()=>this.restore(e)),b("tr",{},b("td",{},n),i(({steps:r})=>qh.format(r)),i(({distance:r})=>r===void 0?"–":Re(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),b("td",{},l))}))}};var Kh=new Intl.NumberFormat("en"),Jh=100,nn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[s]=e.panes;this.timeline=new tn(i=>this.goTo(i)),s.legend.element.before(this.timeline.element),this.challenges=new en(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),s.below.append(this.challenges.element),this.tried=new sn(()=>Xi(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let s of this.board.panes)s.distance.setFloor(e.floor)}take(e){let s=c=>c.map(({name:h})=>h).join(" ");if(s(e.panes)!==s(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let l=performance.now(),r=!this.board.running||l-this.numbersAt>=Jh;r&&(this.numbersAt=l),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),this.challenges.take(i,this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:f}})=>({steps:c,distance:h,covered:f}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((s,i)=>this.board.panes[i].show(s,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:s,undrawn:i}=this,[n,...l]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!s||e.data!==s.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(s,{cursor:this.board.own?.cursor}),l.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:s}=this.board.setup,i=s==="full"?"":` of ${s} asked for`;this.board.status.rate(`${Kh.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let s of this.board.panes)s.say()}this.board.send({type:"drawn"})}};var Qh=new Intl.NumberFormat("en"),Ea=1e4,ln=class{progressed=0;noted="";phase="idle";constructor(e,s){this.parts=e,this.board=s}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:s,step:i,discriminator:n,generator:l,reset:r}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let f of[s,i,n,l])f.disabled=c;r.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?r:s).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let s=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${s}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Qh.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...s){let{alert:i,buttons:{play:n}}=this.parts,l=i.contains(document.activeElement);i.replaceChildren(...e?[b("p",{},e)]:[]),s.length&&i.append(b("div",{className:"live-buttons"},...s)),i.hidden=!e,l&&n.focus()}progress(e,s){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===s)return;let n=r=>Math.round(r/2**20),l=`${n(e)} ${s?`of ${n(s)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${l}, and nothing more for ${Ea/1e3} seconds.`)},Ea),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${l}.`))}rate(e){this.parts.rate.textContent=e}};var Ml=matchMedia("(prefers-color-scheme: dark)");function Zh(){let t=document.documentElement,{jpThemeLight:e,vscodeThemeKind:s}=document.body.dataset,i=t.dataset.theme??t.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":s?!s.includes("light"):Ml.matches}function Na(t,e){let s=()=>{let n=Zh()?"dark":"light";t.dataset.theme!==n&&(t.dataset.theme=n,e())},i=new MutationObserver(s);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Ml.addEventListener("change",s),s(),()=>{i.disconnect(),Ml.removeEventListener("change",s)}}var Xh=1e3/30,ef=500,tf=150,on=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:s,manifest:i,manifestOf:n,assets:l,stored:r}){this.model=e,this.index=s,this.assets=l,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=vo(this.name,i),this.root=this.parts.root,this.setup=new Zi(e,s,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new ln(this.parts,this),this.addPane(i,ga(e),r),this.screen=new nn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,s,i){let n=this.panes.length,l=new Ki(e,this.index,s,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})});return l.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(l),this.parts.panes.append(l.element),l}attach(){for(let l of this.panes)l.attach(r=>this.colour(r));this.own=new Mi(this),this.ends.push(Na(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let l of this.panes)l.fit();this.drawSoon()});e.observe(this.root);let s=new IntersectionObserver(([l])=>{this.visible=l.isIntersecting,this.update()});s.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>s.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(l=>l.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(xo({name:this.name,apply:l=>ba(this,l)}),oo(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:s,frame:i}=So(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(s),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=On(this.root);for(let s of this.panes)s.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:s}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:s.seed})):e==="engine"?this.switchEngine():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&s.data!=="drawn"&&s.points.length?s.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against")&&this.ensureEngine()}speed(){return ri[this.setup.speed]}interval(){return this.still.matches?ef:Xh}source(){let{data:e,points:s,batch:i}=this.setup;return{data:e!=="drawn"||s.length>0?e:"ring",centres:s.length?s:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},tf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:s})=>({manifest:e,values:s.values}))}async compare(){let e=this.setup.against,s;try{s=e&&await this.manifestOf(e)}catch(l){return this.status.alert(`${e}.json could not be loaded (${l.message}).`)}let i=this.panes[1]?.manifest.name??"";if(this.setup.against!==e||i===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:l})=>l.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(l=>(l.destroy(),l.element.remove())),this.root.classList.toggle("live-two",!!e),s){let l=this.addPane(s,va(this.model,s.toy),[]);l.attach(r=>this.colour(r)),l.recolour(On(this.root))}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}addButtons(){let{buttons:e,shares:s}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),s.link.addEventListener("click",()=>ya(this)),s.python.addEventListener("click",()=>xa(this)),s.picture.addEventListener("click",()=>Sa(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:Number(this.parts.times.value)})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:s,batch:i,centres:n,sides:[l,r]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",n),c.set("data",e),c.set("batch",i),c.set("seed",s),c.set("against",r?.manifest.name??""),await this.compare();for(let[h,f]of[l,r].entries())for(let[g,p]of Object.entries(f?.values??{}))this.panes[h]?.settings.set(g,p);this.ensureEngine(),this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:s}=this,i={frame:l=>this.screen.take(l),real:l=>this.screen.takeReal(l),progress:(l,r)=>this.status.progress(l,r),diverged:(l,r)=>this.diverge(l,r),refused:l=>this.refuse(l),failed:(l,r)=>this.fail(l,r)};this.engine=s.here?new yi(this.assets,i):new xi(this.model,s.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:s.seed,...n})}switchEngine(){this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,s){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...ao(this,this.panes[e],s)))}refuse({file:e,reason:s,pane:i,values:n,source:l}){l&&this.setup.set("data",l.data);for(let[r,c]of Object.entries(n??{}))this.panes[i??0]?.settings.set(r,c);this.status.alert(`${e} could not be loaded (${s}). The choice before it stays.`)}fail(e,s){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${s}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var _a=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  --live-error: #b3261e;
  /* the surface grows lighter from low to high, so that it reads in grey as well */
  --live-low: #c3c8ce;
  --live-middle: #dfe2e6;
  --live-high: #fafbfc;
  --live-contour: #39424c;
  --live-real: #0072b2;
  --live-generated: #d55e00;
  --live-edge: #ffffff;
  --live-axis: #5b6772;
  --live-grid: #e4e8ec;
  --live-curve-1: #1f2933;
  --live-curve-2: #d55e00;
  --live-curve-3: #0072b2;
  --live-arrow: #7a2e00;
  --live-bar: #5b7ea3;
  --live-floor: #5b6772;
  --live-floor-fill: rgb(91 103 114 / 18%);
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 14px;
  margin: 0;
  font-size: 14px;
  line-height: 1.4;
  container: live / inline-size;
  text-align: left;
}
.live-playground[data-theme="dark"] {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
  --live-error: #ff9a90;
  --live-low: #12151a;
  --live-middle: #2c3239;
  --live-high: #4b535d;
  --live-contour: #d5dde4;
  --live-real: #7cc6ff;
  --live-generated: #ffa552;
  --live-edge: #12161a;
  --live-axis: #b4bec8;
  --live-grid: #2c343c;
  --live-curve-1: #e6eaee;
  --live-curve-2: #ffa552;
  --live-curve-3: #7cc6ff;
  --live-arrow: #ffd9b0;
  --live-bar: #7c9cbd;
  --live-floor: #a3afba;
  --live-floor-fill: rgb(163 175 186 / 22%);
}
.live-playground *,
.live-playground *::before,
.live-playground *::after {
  box-sizing: border-box;
}
/* the class is repeated to come before the themes' own rules for text */
.live-playground.live-playground.live-playground :is(p, dl, dt, dd, label) {
  float: none;
  width: auto;
  margin: 0;
  padding: 0;
  font-weight: inherit;
}
.live-playground [hidden] {
  display: none !important;
}

/* buttons and status */
.live-top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
  margin-bottom: 12px;
}
.live-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.live-top .live-buttons button:first-child {
  min-width: 76px;
}
.live-playground .live-rate {
  color: var(--live-muted);
  font-variant-numeric: tabular-nums;
}
.live-alert .live-buttons {
  margin-top: 8px;
}
.live-playground:focus {
  outline: none;
}
.live-playground:focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
}

/* what all trainings share */
.live-setup,
.live-pace {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
  align-items: start;
  margin-bottom: 10px;
}
:is(.live-setup, .live-pace) .live-control {
  grid-template-columns: minmax(0, 1fr);
}
.live-brings {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  margin-top: 10px;
}
.live-bring {
  display: grid;
  gap: 4px;
  justify-items: start;
}
.live-playground input[type="file"] {
  max-width: 100%;
  min-height: 28px;
}
.live-playground textarea {
  width: 100%;
  font: 12px/1.4 monospace;
  color: var(--live-ink);
  background-color: var(--live-panel);
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}

/* what unfolds */
.live-groups {
  display: grid;
}
.live-group {
  border-top: 1px solid var(--live-line);
}
.live-group > summary {
  padding: 7px 0;
  cursor: pointer;
  color: var(--live-ink);
}
.live-group[open] {
  padding-bottom: 12px;
}
.live-group[open] > summary {
  font-weight: 600;
}
.live-playground.live-playground.live-playground :is(.live-doc, .live-now) {
  grid-column: 1 / -1;
  color: var(--live-muted);
  font-size: 12.5px;
  line-height: 1.35;
}
.live-playground.live-playground.live-playground .live-now {
  color: var(--live-ink);
}
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.live-joined {
  display: inline-flex;
  position: relative;
}
.live-playground .live-joined button {
  border-radius: 6px 0 0 6px;
}
.live-playground .live-joined select {
  width: auto;
  min-height: 36px;
  border-color: var(--live-accent);
  border-left: 0;
  border-radius: 0 6px 6px 0;
}

/* the stage: what is said, the chapter's slider, how strong the pull is, one curve, and what to try */
.live-playground.live-playground.live-playground .live-say {
  font-size: 15.5px;
  line-height: 1.45;
  min-height: calc(4 * 1.45em);
}
.live-main .live-control {
  gap: 2px 8px;
}
.live-main .live-control > label {
  font-weight: 600;
}
.live-playground.live-playground.live-playground .live-effects {
  grid-column: 1 / -1;
  display: flex;
  justify-content: space-between;
  gap: 12px;
  color: var(--live-muted);
  font-size: 13px;
  line-height: 1.3;
}
.live-effects i:last-child {
  text-align: right;
}
.live-meter-text {
  display: flex;
  justify-content: space-between;
  color: var(--live-muted);
  font-size: 13px;
}
.live-number {
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-meter-track {
  position: relative;
  height: 10px;
  margin-top: 3px;
  background: var(--live-grid);
  border-radius: 3px;
}
.live-meter-bar {
  height: 100%;
  width: 0;
  background: var(--live-arrow);
  border-radius: 3px;
}
.live-meter-most {
  position: absolute;
  top: -2px;
  bottom: -2px;
  width: 2px;
  background: var(--live-ink);
}
.live-meter-marks {
  position: relative;
  height: 16px;
  color: var(--live-muted);
  font-size: 11px;
}
.live-meter-marks > span {
  position: absolute;
  transform: translateX(-50%);
}
.live-meter-marks sup {
  font-size: 8px;
  line-height: 0;
}
.live-playground.live-playground .live-challenges {
  list-style: none;
  display: grid;
  gap: 3px;
  margin: 0;
  padding: 0;
}
.live-challenges li {
  display: flex;
  gap: 8px;
  margin: 0;
}
.live-tick {
  color: var(--live-muted);
}
.live-challenges li[data-done] .live-tick {
  color: var(--live-accent);
  font-weight: 700;
}
.live-timeline {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 1fr) 6.5em;
  align-items: center;
  gap: 10px;
  margin-top: 2px;
  color: var(--live-muted);
  font-size: 13px;
}
.live-playground .live-timeline input[type="range"] {
  grid-column: auto;
}
.live-timeline span {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.live-tried {
  overflow-x: auto;
}
.live-playground.live-playground .live-tried table {
  width: 100%;
  margin: 0;
  border-collapse: collapse;
  font-size: 13px;
}
.live-playground.live-playground .live-tried :is(th, td) {
  padding: 3px 10px 3px 0;
  text-align: left;
  border: 0;
  border-bottom: 1px solid var(--live-line);
  background: none;
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-playground :is(.live-sketch, .live-share, .live-alert, .live-bring, .live-tried) button {
  min-height: 30px;
  font-weight: 400;
  font-size: 13px;
}
.live-share {
  display: grid;
  gap: 6px;
  margin-top: 14px;
}
.live-share input {
  font-family: monospace;
  font-size: 12px;
}

/* one training, or two side by side */
.live-panes {
  display: grid;
  gap: 18px 24px;
}
.live-pane {
  min-width: 0;
}
.live-playground.live-playground.live-playground .live-title {
  font-weight: 600;
  margin-bottom: 6px;
}
.live-playground:not(.live-two) .live-title {
  display: none;
}
.live-charts {
  display: grid;
  gap: 14px 18px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--live-chart, 240px)), 1fr));
  align-content: start;
  margin-top: 14px;
}
/* four in one row rather than three and one */
.live-charts:has(> :nth-child(4):last-child) {
  --live-chart: 190px;
}
.live-chart {
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.live-chart .live-plot {
  margin-top: auto;
}
.live-caption {
  color: var(--live-muted);
  font-size: 13px;
  white-space: pre-line;
}
.live-playground button {
  font: inherit;
  font-weight: 600;
  min-width: 44px;
  min-height: 36px;
  padding: 4px 12px;
  color: var(--live-accent);
  background: transparent;
  border: 1px solid var(--live-accent);
  border-radius: 6px;
  cursor: pointer;
}
.live-top .live-buttons > button:first-child,
.live-playground button[aria-pressed="true"] {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.live-playground button:disabled {
  opacity: 0.45;
  cursor: default;
}
.live-playground :is(button, input, textarea, select, summary, canvas):focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
  box-shadow: none;
}
.live-playground .live-square canvas:focus-visible {
  outline-offset: -3px; /* what lies outside is cut off */
}
.live-playground .live-status {
  color: var(--live-muted);
  flex: 1 1 8em;
}
.live-playground.live-playground.live-playground .live-alert {
  color: var(--live-error);
  border: 1px solid currentcolor;
  border-radius: 6px;
  padding: 8px 12px;
  margin-bottom: 12px;
}

/* the picture */
.live-body {
  display: grid;
  gap: 14px 20px;
  grid-template-columns: minmax(0, 1fr);
}
.live-square {
  position: relative;
  aspect-ratio: 1;
  border: 1px solid var(--live-line);
  border-radius: 4px;
  overflow: hidden;
}
.live-square canvas {
  display: block;
  width: 100%;
  height: 100%;
}
.live-stored {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  background: #ffffff;
  color: #1f2933;
}
.live-playground.live-playground.live-playground .live-stored img {
  display: block;
  max-width: 100%;
  max-height: 100%;
  width: 100%;
  height: 100%;
  object-fit: contain;
  margin: 0;
  padding: 0;
  border-radius: 0;
  background: none;
}
.live-playground[data-theme="dark"] .live-stored {
  filter: brightness(0.8);
}
.live-playground[data-live] .live-stored {
  display: none;
}
.live-playground:not([data-live]) .live-square canvas {
  visibility: hidden;
}
.live-keys {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
}
.live-key {
  display: inline-flex;
  align-items: center;
  gap: 5px;
}
.live-key svg {
  display: block;
  height: 12px;
}
.live-key-real svg {
  fill: var(--live-real);
}
.live-key-generated svg {
  stroke: var(--live-generated);
  stroke-width: 2;
}
.live-key-contour svg,
.live-key-curve svg {
  fill: none;
  stroke: var(--live-contour);
  stroke-width: 1.75;
}
.live-key-arrow svg {
  fill: none;
  stroke: var(--live-arrow);
  stroke-width: 1.5;
}
.live-key label {
  padding: 2px 0 !important;
  min-height: 24px;
}
.live-playground .live-key input {
  width: 16px;
  height: 16px;
  accent-color: var(--live-accent);
}
.live-key-curve svg.live-curve-1 {
  stroke: var(--live-curve-1);
}
.live-key-curve svg.live-curve-2 {
  stroke: var(--live-curve-2);
  stroke-dasharray: 7 4;
}
.live-key-curve svg.live-curve-3 {
  stroke: var(--live-curve-3);
  stroke-dasharray: 2 3;
}
.live-legend {
  display: grid;
  gap: 4px;
  margin-top: 2px;
}
.live-bar {
  color: var(--live-muted);
  font-size: 13px;
}
.live-ramp {
  height: 10px;
  margin: 3px 0 1px;
  border: 1px solid var(--live-line);
  border-radius: 3px;
  background: linear-gradient(to right, var(--live-low), var(--live-middle), var(--live-high));
}
.live-ends {
  display: flex;
  justify-content: space-between;
}

/* controls */
.live-side {
  display: grid;
  gap: 14px;
  align-content: start;
}
.live-controls {
  display: grid;
  gap: 6px 20px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  align-content: start;
}
.live-control {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px;
  gap: 1px 8px;
  align-items: center;
}
.live-playground label {
  color: var(--live-ink);
}
.live-playground label i {
  color: var(--live-muted);
}
.live-playground input,
.live-playground select {
  font: inherit;
  color: var(--live-ink);
  background-color: var(--live-panel);
  margin: 0;
}
.live-playground input[type="text"],
.live-playground select {
  width: 100%;
  min-height: 30px;
  padding: 2px 6px;
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}
.live-control:has(> :disabled) > :not(.live-doc) {
  opacity: 0.5;
}
.live-controls .live-control:has(> select) {
  grid-template-columns: minmax(0, 1fr) minmax(110px, 50%);
  min-height: 36px;
}
.live-playground input[type="range"] {
  grid-column: 1 / -1;
  width: 100%;
  height: 24px;
  padding: 0;
  background: transparent;
  accent-color: var(--live-accent);
  cursor: pointer;
}
.live-playground input[aria-invalid="true"] {
  border-color: var(--live-error);
  outline: 1px solid var(--live-error);
}
.live-playground .live-message {
  grid-column: 1 / -1;
  color: var(--live-error);
  font-size: 13px;
}
.live-playground.live-playground .live-help {
  margin: 12px 0 0;
  color: var(--live-muted);
  font-size: 13px;
}
.live-help summary {
  padding: 3px 0;
  cursor: pointer;
}
.live-playground.live-playground.live-playground .live-help dt {
  color: var(--live-ink);
  margin-top: 6px;
}

/* numbers and curves */
.live-playground.live-playground.live-playground .live-readouts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
  align-content: start;
  gap: 8px 10px;
}
.live-readouts div {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
}
.live-readouts dt {
  color: var(--live-muted);
  font-size: 13px;
}
.live-readouts dd {
  font-size: 16px;
  font-variant-numeric: tabular-nums;
}
.live-chart .live-keys {
  font-size: 13px;
}
.live-plot {
  min-height: 116px;
  overflow: hidden;
}
.live-two .live-chart-own {
  order: 1; /* what both sides have comes first, in the same places */
}
@container live (max-width: 400px) {
  .live-top .live-buttons {
    gap: 6px;
  }
  .live-playground .live-top button {
    padding: 4px 7px;
  }
  .live-top .live-buttons button:first-child {
    min-width: 58px;
  }
}
.live-body > .live-groups {
  grid-column: 1 / -1;
}
@container live (max-width: 559px) {
  /* the picture stays in view while a slider moves */
  .live-playground:not(.live-two) .live-stage {
    position: sticky;
    top: 0;
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 44vh);
    margin: 0 auto;
  }
  .live-playground:not(.live-two) .live-bar {
    display: none;
  }
  .live-main {
    order: -1;
  }
}
@container live (min-width: 560px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
}
@container live (min-width: 900px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 460px) minmax(0, 1fr);
  }
}
@container live (min-width: 560px) {
  .live-two .live-panes {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 24px;
  }
  /* the rows of both sides are as high, so that like stands beside like */
  .live-two :is(.live-pane, .live-body, .live-side) {
    display: grid;
    grid-template-rows: subgrid;
    gap: 0;
  }
  .live-two .live-pane {
    grid-row: span 8;
  }
  .live-two .live-body {
    grid-row: span 7;
  }
  .live-two .live-side {
    grid-row: span 5;
    padding-top: 12px;
  }
  .live-two .live-side > * {
    margin-bottom: 12px;
  }
}

/* on paper the stored figure stands for the whole */
@media print {
  .live-playground {
    background: none;
    border: 0;
    padding: 0;
  }
  .live-playground.live-playground.live-playground
    :is(.live-top, .live-alert, .live-legend, .live-side, .live-groups, .live-timeline, canvas) {
    display: none;
  }
  .live-playground .live-square {
    aspect-ratio: auto;
    border: 0;
  }
  .live-playground[data-theme] .live-stored {
    display: block;
    position: static;
    filter: none;
  }
}

/* sphinx-book-theme frames HTML outputs in dark mode; the playground brings its own frame */
.cell_output .output.text_html:has(.live-playground) {
  background: transparent !important;
  padding: 0 !important;
}
`;var Ta='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function lf(t,e){if(e.childNodes.length)return[...e.childNodes];let s=t.get("figure");return s?[b("img",{src:s,alt:t.get("alt")})]:[]}function of(t){return async e=>{let s=await fetch(await t.url(`${e}.json`));if(!s.ok)throw new Error(`${s.status} ${s.statusText}`);return s.json()}}function rf({model:t,el:e}){let s=lf(t,e),i=to(t),n=of(i),l,r=!1;return(async()=>{let h="index";try{let f=await n(h);h=t.get("objective");let g=await n(h);if(r)return;l=new on({model:t,index:f,manifest:g,manifestOf:n,assets:i,stored:s}),e.replaceChildren(b("style",{},Ta,_a),l.root),l.attach()}catch(f){let g=b("p",{role:"alert"},`${h}.json could not be loaded (${f.message}). The stored figure is shown.`);e.replaceChildren(g,...s)}})(),()=>{r=!0,l?.destroy()}}var vp={render:rf};export{vp as default};
